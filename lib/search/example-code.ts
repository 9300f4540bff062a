import type { Catalog } from '@/lib/catalog';
import { codesIn, nameParts } from '@/lib/words';

/** Articles whose text is looked into. */
const MOST_LOOKED_IN = 300;

/** A code that more articles hold is a word like others. */
const MOST_HOLDING = 12;

/** Characters of a code that is easy to read on a button. */
const SHORTEST = 8;
const LONGEST = 26;

/**
 * An error code as readers would paste it, out of the articles of some products, such as `UserErrorVmNotFound`; empty where
 * none holds one. The same articles give the same code.
 * @param slugs of the products, those to look into first
 */
export function exampleCode(catalog: Catalog, slugs: readonly string[]): string {
  const index = catalog.searchIndex;
  const pages = slugs.flatMap((slug) => catalog.product(slug) ?? []);
  const articles = pages.flatMap((page) => [...page.problems.flatMap((each) => each.articles), ...page.otherArticles]);
  const keys = [...new Set(articles.map(({ key }) => key))];
  for (const key of keys.slice(0, MOST_LOOKED_IN)) {
    const text = index
      .passages(key)
      .map((passage) => `${passage.heading} ${passage.text}`)
      .join('\n');
    const codes = codesIn(text).filter(({ written, word, isSure }) => {
      const isReadable = written.length >= SHORTEST && written.length <= LONGEST && /[a-z]{3}/i.test(written);
      return isSure && isReadable && !/^[\da-f-]+$/i.test(written) && isRare(index.countOf(word));
    });
    const code = codes.find(({ written }) => NUMBERED.test(written) || isErrorName(written));
    if (code !== undefined) return code.written;
  }
  return '';
}

/** `AADSTS700016`, `0x80070005`. */
const NUMBERED = /^(?:0x[\da-f]{8}|[A-Z]{3,}-?\d{4,})$/i;

function isErrorName(written: string): boolean {
  return /error|fail|denied|notfound|invalid|exceeded/i.test(written) && nameParts(written).length > 2;
}

function isRare(count: number): boolean {
  return count > 0 && count <= MOST_HOLDING;
}
