/** Whether and when a question is asked. */
export interface Visibility {
  readonly visibility: string | null;
  readonly hidden: boolean;
}

/**
 * Reads `visibility` (FORMAT.md D.4): absent, null, true and their texts mean always; false and its text mean never;
 * any other text is a condition, kept as written.
 */
export function readVisibility(value: unknown): Visibility {
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
  const word = text.toLowerCase();
  const isCondition = !['', 'null', 'true', 'false'].includes(word);
  return { visibility: isCondition ? text : null, hidden: word === 'false' };
}
