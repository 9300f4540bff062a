import type { ArticleSummary, Catalog } from '@/lib/catalog';
import { type Code, LONGEST_WORD, stemOf } from '@/lib/words';
import { codesInAnyCase, spellingsOf } from './code-terms';
import type { DirectAnswer } from './direct-answer';
import { leadingTranslations } from './leading-translations';
import { productCalled } from './named-products';
import { pastedAddress } from './pasted-address';
import type { ReadQuery } from './read-query';
import { chooseBest } from './score-articles';

/** Characters of the longest id; ids of sentences occur. */
const LONGEST_ID = 200;

/** Articles named for one code. */
const MOST_FOR_CODE = 5;

/** Finds what a query names exactly: ids of every kind, a pasted address, a product, error codes anywhere in it. None for plain words. */
export function findAnswers(catalog: Catalog, { pasted: text, codes }: ReadQuery): readonly DirectAnswer[] {
  if (text === '' || text.length > 4 * LONGEST_ID) return codesNamed(catalog, codes);
  const ids = idsIn(catalog, text);
  const address = pastedAddress(catalog, text, (id, space) =>
    idsIn(catalog, id).filter((answer) => answer.kind === 'id' && answer.space === space),
  );
  const known = new Set(ids.flatMap(articlesOf));
  const named = [
    ...ids,
    ...address.filter((each) => ids.length === 0 || articlesOf(each).some((key) => !known.has(key))),
  ];
  if (named.length > 0) return named;
  const product = productCalled(catalog, text);
  return product === undefined
    ? codesNamed(catalog, codes.length > 0 ? codes : codesInAnyCase(catalog.searchIndex, text))
    : [{ kind: 'product', destination: { kind: 'product', product } }];
}

/** Keys of the articles that an answer leads to. */
function articlesOf(answer: DirectAnswer): readonly number[] {
  if (!('destination' in answer)) return answer.articles.map(({ key }) => key);
  const { destination } = answer;
  if (destination.kind === 'choice') return destination.articles.map(({ key }) => key);
  return destination.kind === 'article' ? [destination.article.key] : [];
}

function idsIn(catalog: Catalog, text: string): readonly DirectAnswer[] {
  if (text.length > LONGEST_ID) return [];
  const found = idsNamed(catalog, text);
  const bare = text.replace(/^[#"'{([]+|[\])}"'.,;]+$/g, '');
  return found.length > 0 || bare === text ? found : idsNamed(catalog, bare);
}

function idsNamed(catalog: Catalog, id: string): readonly DirectAnswer[] {
  if (!catalog.isId(id)) return [];
  const topic = catalog.topic(id);
  const found: readonly DirectAnswer[] = [
    { kind: 'id', space: 'a', id, name: '', destination: catalog.findArticleId(id) },
    {
      kind: 'id',
      space: 't',
      id,
      name: topic?.name ?? '',
      language: topic?.language,
      destination: catalog.findTopicId(id),
    },
    { kind: 'id', space: 'p', id, name: '', destination: catalog.findProductId(id) },
  ];
  return found.filter((answer) => answer.kind === 'id' && answer.destination.kind !== 'nothing');
}

/** Codes that are named as answers, and articles that a code may stand in to be one; more is a name of a product. */
const MOST_CODES = 3;
const MOST_HOLDERS = 20;

/** Articles that hold a code, whatever stands around it (`VM backup fails with 0x80073610 since yesterday`). */
export function codesNamed(catalog: Catalog, codes: readonly Code[]): readonly DirectAnswer[] {
  return codes.flatMap((code) => answerOf(catalog, code)).slice(0, MOST_CODES);
}

function answerOf({ searchIndex: index, readerLanguages }: Catalog, code: Code): readonly DirectAnswer[] {
  const spellings = new Set(spellingsOf(index, code).map((word) => word.slice(0, LONGEST_WORD)));
  const postings = [...spellings].flatMap((spelling) =>
    index.wordsOfStem(stemOf(spelling)).filter(({ word }) => word === spelling),
  );
  const keys = [...new Set(postings.flatMap((each) => [...each.keys]))];
  if (keys.length > MOST_HOLDERS && !isUnmistakable(code)) return [];
  const strengths = new Float32Array(index.keyEnd);
  // An article may hold a code in several spellings; it is named once, as strongly as by the best of them.
  for (const posting of postings) {
    for (const [at, key] of posting.keys.entries())
      strengths[key] = Math.max(strengths[key] ?? 0, posting.bytes[at] ?? 0);
  }
  const held = leadingTranslations(index, keys, strengths, readerLanguages);
  const best = chooseBest(held, strengths, MOST_FOR_CODE).flatMap((key) => index.summary(key) ?? []);
  const articles = oneOfEachName(best).slice(0, MOST_FOR_CODE);
  return articles.length === 0 ? [] : [{ kind: 'code', code: code.written, articles }];
}

/** Of different kinds, which are not said here, nobody could tell two of one name apart; the results below have them all. */
function oneOfEachName(articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const names = new Set<string>();
  return articles.filter(({ name, apart }) => !names.has(`${name} ${apart}`) && names.add(`${name} ${apart}`));
}

/** Hexadecimal numbers and constants name nothing but errors; a plain number and a name may be anything. */
function isUnmistakable({ word }: Code): boolean {
  return /^0x|_/.test(word);
}
