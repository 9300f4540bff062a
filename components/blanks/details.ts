import { linkFragment, valuesIn } from '@/lib/share';

/** Values by blank key, and whether they came with a link that somebody else may have made. */
export interface Details {
  readonly values: Readonly<Record<string, string>>;
  readonly fromLink: boolean;
}

/** Nothing filled in. */
export const NO_DETAILS: Details = { values: {}, fromLink: false };

/** Longest value that is kept; longer ones are no names, times or ids. */
export const LONGEST_VALUE = 400;

/** The value for a key, empty where there is none; a blank may be called `constructor`, which every object knows. */
export function valueFor(values: Details['values'], key: string): string {
  return Object.hasOwn(values, key) ? (values[key] ?? '') : '';
}

/** The values that a fragment carries for these keys, without what could not be seen; `undefined` where it carries none. */
export function fromFragment(fragment: string, keys: readonly string[]): Details | undefined {
  const sent = valuesIn(fragment);
  const values = keys.flatMap((key) => {
    const value = plain(sent?.get(key) ?? '');
    return value === '' ? [] : [[key, value] as const];
  });
  return values.length === 0 ? undefined : { values: Object.fromEntries(values), fromLink: true };
}

/** Reads what `toStored` wrote; anything else is nothing. */
export function fromStored(stored: string | null, keys: readonly string[]): Details {
  const [origin = '', fragment = ''] = (stored ?? '').split('|', 2);
  const found = fromFragment(fragment, keys);
  return found === undefined ? NO_DETAILS : { ...found, fromLink: origin === 'link' };
}

/** Details as text for the session's storage. */
export function toStored({ values, fromLink }: Details): string {
  return `${fromLink ? 'link' : 'self'}|${linkFragment({ values })}`;
}

/** One line without control characters or marks that turn text around: a link may come from anybody. */
function plain(value: string): string {
  return value
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ')
    .trim()
    .slice(0, LONGEST_VALUE);
}
