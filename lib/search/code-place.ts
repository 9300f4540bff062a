import type { ArticleSummary, Catalog, Passage } from '@/lib/catalog';
import { type Code, codesIn, wordParts } from '@/lib/words';
import { uncasedNames } from './code-terms';

/** Characters of a text in which codes are looked for; whoever pastes a log has the code at its beginning. */
const MOST_READ = 4_000;

/** The part of an article that says something about an error code. */
export interface CodePlace {
  readonly article: ArticleSummary;
  /** As the reader wrote it. */
  readonly code: string;
  readonly passage: Passage;
}

/** What a reader answered, where codes are looked for. */
export interface Said {
  /** In small letters, too, a name is found that articles write with capitals. */
  readonly typed: string;
  readonly chosen: string;
}

/**
 * The first of some articles that names an error code of the answers, and the first of its passages that does.
 * @returns `undefined` where the answers hold no code for sure, or none of the articles names it
 *
 * @example
 * placeOfCode(catalog, { typed: 'ServerNameAlreadyExists', chosen: '' }, articles)?.passage.heading; // 'If the restore fails'
 */
export function placeOfCode(catalog: Catalog, said: Said, articles: readonly ArticleSummary[]): CodePlace | undefined {
  const codes = codesOf(catalog, said);
  if (codes.length === 0) return undefined;
  for (const article of articles) {
    const passages = catalog.searchIndex.passages(article.key);
    for (const code of codes) {
      const named = nameOf(code);
      const passage = passages.find((each) => named.test(`${each.heading} ${each.text}`));
      if (passage !== undefined) return { article, code: code.written, passage };
    }
  }
  return undefined;
}

/** A page of chosen answers alone may be kept: it asks the index, which changes with every catalog, only where it must. */
function codesOf(catalog: Catalog, said: Said): readonly Code[] {
  const typed = said.typed.slice(0, MOST_READ);
  const uncased = typed === '' ? [] : uncasedNames(catalog.searchIndex, wordParts(typed));
  const sure = codesIn(`${typed}\n${said.chosen}`).filter(({ isSure }) => isSure);
  return [...sure, ...uncased];
}

/** Any spelling of a code as a word of its own; of the signs in codes, the point alone means something in a pattern. */
function nameOf({ written, word, others }: Code): RegExp {
  const spellings = [written, word, ...others].map((each) => each.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${spellings.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}
