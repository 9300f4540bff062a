import { z } from 'zod';

/** Trimmed text; `null`, a missing field and the word `null` are empty. */
export const text = z
  .string()
  .nullable()
  .prefault(null)
  .transform((value) => {
    const trimmed = value?.trim() ?? '';
    return trimmed.toLowerCase() === 'null' ? '' : trimmed;
  });

/** A list; `null` and a missing field are empty. */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullable()
    .prefault(null)
    .transform((items) => items ?? []);
}

/** Words in one text, between `;` or `,`. */
export const words = text.transform((value) =>
  [...new Set(value.split(/[;,]/).map((word) => word.trim()))].filter(Boolean),
);

/** A web address, also out of `<a href='…'>` (FORMAT.md B.2); empty for anything but http and https. */
export const webAddress = text.transform((value) => {
  // blanks inside an address are slips: `<a href='https://example.com/a /'>`
  const written = (/href\s*=\s*["']([^"']+)/i.exec(value)?.[1] ?? value).replace(/\s+/g, '');
  return /^https?:\/\/[^\s{}<>"]+$/i.test(written) && URL.canParse(written) ? written : '';
});

/** One object with its keys in lower case, all the way down; a key written twice in two cases keeps its last value. */
export function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.toLowerCase(), lowerKeys(held)]));
}
