import * as z from 'zod';

/** A whole number as JSON writes it; `0x10`, `1e1`, and `+5` are none, though JavaScript reads them as numbers. */
const DIGITS = /^-?(?:0|[1-9]\d*)$/;

/** A whole number of a query. @param usual where it isn't sent */
export function wholeNumber(least: number, most: number, usual: number) {
  return z.int().min(least).max(most).default(usual);
}

/** Parameters as they were sent, with those that are to be numbers as numbers, where they are written as one. */
export function withNumbers(
  { shape }: z.ZodObject,
  sent: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const read = ([name, text]: readonly [string, string]) =>
    isNumber(shape[name]) && DIGITS.test(text) ? [name, Number(text)] : [name, text];
  return Object.fromEntries(Object.entries(sent).map(read));
}

function isNumber(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodDefault ? isNumber(schema.unwrap()) : schema instanceof z.ZodNumber;
}

/** Entries of a query that are separated by commas; none of what is empty. */
export function commaList<Entries extends z.ZodType<unknown, string[]>>(entries: Entries) {
  return z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(entries);
}
