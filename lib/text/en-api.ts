/** English words of the API’s reference; what each operation says is in its own row (lib/api). */
export const enApi = {
  title: 'API',
  intro: 'Everything on this site, for other programs: read only, without a key.',
  document: 'OpenAPI document',
  base: 'Every address below starts with',
  rules:
    'Readable answers have an ETag. Lists come in parts: send “next” as “cursor”. Errors follow RFC 9457 and name each field and its fix. Version 1 only grows, so ignore fields you don’t know.',
  operations: 'Operations',
  parameters: 'Parameters',
  body: 'Body',
  bodyIs: 'JSON, as described in the OpenAPI document.',
  answers: 'Answers',
  formats: 'Formats',
  name: 'Name',
  meaning: 'Meaning',
  needed: 'required',
  also: 'For assistants and feeds',
};
