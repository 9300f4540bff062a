import type { ArticleSummary, Catalog } from '@/lib/catalog';
import type { Code } from '@/lib/words';

/** Codes offered for one beginning. */
const MOST_BEGUN = 3;

/** Words that begin so and are looked at; most are codes where the beginning is one. */
const LOOKED_AT = 12;

/** The beginning of a hexadecimal number, of a number, of a constant, or of a name in capitals (`UserErrorGu`, `ERROR_SHA`). */
const BEGINNING = /^(?:0x[\da-f]{2,}|\d{3,}|[A-Z][a-z]+[A-Z]\w{3,}|[A-Z]\w*_\w+)$/;

/** Letters by which a name in capitals goes on, so that the rest of it is told from another word. */
const LEAST_OF_NAME = 8;

/**
 * The codes of errors that the last word of a query may become while it is typed: those that most articles hold first. None
 * where the word is not the beginning of a code, or where articles hold it as it is.
 */
export function codesBegun(catalog: Catalog, q: string): readonly Code[] {
  const typed = /\S+$/.exec(q)?.[0] ?? '';
  const begun = typed.replace(/^0X/, '0x');
  if (!BEGINNING.test(begun) || (/^[A-Z]/.test(begun) && begun.length < LEAST_OF_NAME)) return [];
  const { searchIndex: index } = catalog;
  if (index.countOf(begun.toLowerCase()) > 0) return [];
  return index
    .startingWith(begun.toLowerCase(), LOOKED_AT)
    .filter(({ word }) => word.length > begun.length && isLikeCode(word, begun))
    .slice(0, MOST_BEGUN)
    .map(({ word }) => ({ written: word, word, others: [], isSure: true }));
}

/** A number goes on as a number; the index has `403forbidden`, too. */
function isLikeCode(word: string, begun: string): boolean {
  return /^0x/.test(begun) ? /^0x[\da-f]+$/.test(word) : /^\d/.test(begun) ? /^\d+$/.test(word) : true;
}

/** A code as an article writes it: the index knows small letters alone. */
export function asWritten(catalog: Catalog, { word }: Code, [first]: readonly ArticleSummary[]): string {
  if (first === undefined) return word;
  const written = new RegExp(`(?<![\\w])${word.replace(/[^\w]/g, '\\$&')}(?![\\w])`, 'i');
  for (const { heading, text } of catalog.searchIndex.passages(first.key)) {
    const found = written.exec(`${first.name} ${heading} ${text}`);
    if (found !== null) return found[0];
  }
  return word;
}
