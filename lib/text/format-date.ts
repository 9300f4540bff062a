import { withLatinDigits } from './digits';
import { currentLanguage } from './languages';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO 8601 instant as a day in UTC, such as `November 23, 2026`; what is no instant is given back as it came. */
export function formatDate(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : formatIn(currentLanguage()).format(date);
}

/** Made once a language: to make one takes a hundred times as long as to use it. */
function formatIn(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(withLatinDigits(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(language, made);
  return made;
}
