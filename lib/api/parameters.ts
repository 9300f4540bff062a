import * as z from 'zod';

/** A whole number as JSON writes it; `0x10`, `1e1`, and `+5` are none, though JavaScript reads them as numbers. */
const DIGITS = /^-?(?:0|[1-9]\d*)$/;

/** A whole number of a query. @param usual where it isn't sent */
export function wholeNumber(least: number, most: number, usual: number) {
  const number = z.int().min(least).max(most);
  return z.preprocess((sent) => (DIGITS.test(String(sent)) ? Number(sent) : sent), number).default(usual);
}

/** Entries of a query that are separated by commas; none of what is empty. */
export function commaList<Entries extends z.ZodType<unknown, string[]>>(entries: Entries) {
  return z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(entries);
}
