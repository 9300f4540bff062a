/** English words of the API’s reference; what each operation says is in its own row (lib/api). */
export const enApi = {
  title: 'API',
  intro: 'Read everything on this site from other programs. No key needed.',
  document: 'OpenAPI document',
  base: 'Every address below starts with {address}.',
  rules:
    'Responses have an ETag. Lists are paged: send “next” as “cursor”. Errors follow RFC 9457 and name each field and its fix. Version 1 only gains fields, so ignore fields you don’t know.',
  parameters: 'Parameters',
  body: 'Body',
  bodyIs: 'JSON, as described in the OpenAPI document.',
  answers: 'Responses',
  formats: 'Formats',
  name: 'Name',
  meaning: 'Meaning',
  needed: 'required',
  also: 'For assistants and feeds',
} as const;
