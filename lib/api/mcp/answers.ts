import * as z from 'zod';
import { readCursor } from '../cursor';

/** What every tool says of itself: it reads, and reads only here. */
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** Characters of a name, or of what something is about. */
export const SHORT = 240;

/** Where an answer goes on, as a tool takes it. */
export const CURSOR = z.string().default('').describe('`next` from the previous answer, to continue.');

/** Where an answer goes on, as a tool gives it. */
export const NEXT = z.string().nullable().describe('Send as `cursor` to continue; null at the end.');

/** The language in which an assistant's reader wants an answer. */
export const LANGUAGE = z
  .string()
  .max(40)
  .optional()
  .describe('The reader’s language, such as `de`: articles and flows are given in it if they have a version in it.');

/** An answer of a tool: data by its schema, and the same as text for assistants that read no data. */
export function answer<Data extends Record<string, unknown>>(data: Data, text = JSON.stringify(data)) {
  return { structuredContent: data, content: [{ type: 'text' as const, text }] };
}

/** An answer that says what is wrong with what was asked, and what to do. */
export function mistake(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] };
}

/** The place that a cursor means: 0 for none given, `undefined` for one that was not ours. */
export function placeOf(cursor: string): number | undefined {
  const [place = ''] = cursor === '' ? ['0'] : (readCursor(cursor, 1) ?? []);
  return /^\d{1,9}$/.test(place) ? Number(place) : undefined;
}

/** The answer to a cursor that was not ours. */
export function badCursor() {
  return mistake('This cursor can’t be read. Send `next` unchanged, or leave cursor out to start over.');
}

/** As many of some rows as have room in so many characters; at least one. */
export function firstThatFit<Row>(rows: readonly Row[], characters: number): Row[] {
  const fitting: Row[] = [];
  let left = characters;
  for (const row of rows) {
    left -= JSON.stringify(row).length;
    if (left < 0 && fitting.length > 0) break;
    fitting.push(row);
  }
  return fitting;
}
