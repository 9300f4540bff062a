import { LRUCache } from 'lru-cache';
import type { SearchIndex } from '@/lib/catalog';
import { type Code, codesIn, nameParts, stemOf, type WordPart } from '@/lib/words';
import { type Term, termOf } from './read-query';

/** A name that more articles hold, or a larger part of all, is that of a product. */
const MOST_FOR_CODE = 20;
const LARGEST_CODE_SHARE = 1 / 200;

/** Codes that articles hold, in all their spellings. One that many hold is a word like others. */
export function codeTerms(index: SearchIndex, codes: readonly Code[]): readonly Term[] {
  const most = Math.max(MOST_FOR_CODE, index.articleCount * LARGEST_CODE_SHARE);
  return codes.flatMap((code) => {
    const [first, ...others] = spellingsOf(index, code);
    if (first === undefined || index.countOf(first) > most) return [];
    const alternatives = others.map((word) => ({ stem: stemOf(word), share: 1 }));
    return [{ ...termOf(first, alternatives, 1), isCode: true }];
  });
}

/** The words by which articles hold a code. */
export function spellingsOf(index: SearchIndex, { word, others }: Code): readonly string[] {
  return [word, ...others].filter((each) => index.countOf(each) > 0);
}

/** Letters of the shortest name that is looked for without its capitals, and articles in which its capitals are looked for. */
const SHORTEST_NAME = 6;
const MOST_LOOKED_IN = 5;
const FEWEST_PARTS = 3;

/** Names of errors that were typed in small letters (`usererrorvmnotfound`): articles write them with capitals. */
export function uncasedNames(index: SearchIndex, words: readonly Pick<WordPart, 'word'>[]): readonly Code[] {
  return words
    .filter(({ word }) => word.length >= SHORTEST_NAME && /^[a-z]+$/.test(word) && nameIn(index, word) !== undefined)
    .map(({ word }) => ({ written: word, word, others: [], isSure: true }));
}

/** Words of a query that are looked at, each in some articles. */
const MOST_TYPED = 40;

/**
 * Codes that a query names in other letters than articles do (`usererrorvmnotfound`, `USERERRORVMNOTFOUND`), as articles write
 * them; what isn't a code in their letters either is none.
 */
export function codesInAnyCase(index: SearchIndex, text: string): readonly Code[] {
  const typed = new Set(text.toLowerCase().match(TYPED_NAME) ?? []);
  return [...typed].slice(0, MOST_TYPED).flatMap((word) => codesIn(nameIn(index, word) ?? ''));
}

/** Letters of a name as a word of its own. */
const TYPED_NAME = new RegExp(`(?<![\\p{L}\\p{N}_])[a-z]{${SHORTEST_NAME},}(?![\\p{L}\\p{N}_])`, 'gu');

/** Words of an index that were looked for in its articles; one of a title is looked for by every article like that. */
const NAMES = new WeakMap<SearchIndex, LRUCache<string, { readonly name: string | undefined }>>();

const MOST_NAMES = 1000;

/** The name that a word is in articles, with their capitals. */
function nameIn(index: SearchIndex, word: string): string | undefined {
  const count = index.countOf(word);
  if (count === 0 || count > MOST_FOR_CODE) return undefined;
  const names = NAMES.get(index) ?? new LRUCache({ max: MOST_NAMES });
  NAMES.set(index, names);
  const known = names.get(word);
  if (known !== undefined) return known.name;
  const held = index.wordsOfStem(stemOf(word)).find((each) => each.word === word);
  const name = held && nameAmong(index, word, [...held.keys]);
  // By the index's own text, for what is cut out of a query would keep all of that.
  if (held !== undefined) names.set(held.word, { name });
  return name;
}

function nameAmong(index: SearchIndex, word: string, keys: readonly number[]): string | undefined {
  const written = new RegExp(`\\b${word}\\b`, 'gi');
  for (const key of keys.slice(0, MOST_LOOKED_IN)) {
    const names = index.passages(key).flatMap(({ heading, text }) => `${heading} ${text}`.match(written) ?? []);
    const name = names.find((each) => nameParts(each).length >= FEWEST_PARTS);
    if (name !== undefined) return name;
  }
  return undefined;
}
