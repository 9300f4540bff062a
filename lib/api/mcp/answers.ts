/** What every tool says of itself: it reads, and reads only here. */
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** An answer of a tool: data by its schema, and the same as text for assistants that read no data. */
export function answer<Data extends Record<string, unknown>>(data: Data, text = JSON.stringify(data)) {
  return { structuredContent: data, content: [{ type: 'text' as const, text }] };
}

/** An answer that says what is wrong with what was asked, and what to do. */
export function mistake(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] };
}
