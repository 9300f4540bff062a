import type { Catalog } from '@/lib/catalog';
import { LONGEST_WORD, otherSpellings, stemOf } from '@/lib/words';
import type { DirectAnswer } from './answer';
import { pastedAddress } from './pasted-address';
import type { ReadQuery } from './read-query';
import { chooseBest } from './score-articles';

/** Characters of the longest id; ids of sentences occur. */
const LONGEST_ID = 200;

/** Articles named for one code. */
const MOST_FOR_CODE = 5;

/** Finds what a query names exactly: ids of every kind, a pasted address, an error code. None for plain words. */
export function findAnswers(catalog: Catalog, { pasted: text }: ReadQuery): readonly DirectAnswer[] {
  if (text === '' || text.length > 4 * LONGEST_ID) return [];
  const ids = idsIn(catalog, text);
  const address = pastedAddress(catalog, text, (id, space) =>
    idsIn(catalog, id).filter((answer) => answer.kind === 'id' && answer.space === space),
  );
  const known = new Set(ids.flatMap(articlesOf));
  const named = [
    ...ids,
    ...address.filter((each) => ids.length === 0 || articlesOf(each).some((key) => !known.has(key))),
  ];
  return named.length > 0 ? named : codesIn(catalog, text);
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
  return found.length > 0 ? found : idsNamed(catalog, text.replace(/^[#"'{([]+|[\])}"'.,;]+$/g, ''));
}

function idsNamed(catalog: Catalog, id: string): readonly DirectAnswer[] {
  const found: readonly DirectAnswer[] = [
    { kind: 'id', space: 'a', id, name: '', destination: catalog.findArticleId(id) },
    { kind: 'id', space: 't', id, name: catalog.topic(id)?.name ?? '', destination: catalog.findTopicId(id) },
    { kind: 'id', space: 'p', id, name: '', destination: catalog.findProductId(id) },
  ];
  return found.filter((answer) => answer.kind === 'id' && answer.destination.kind !== 'nothing');
}

/** Hexadecimal codes, constants with underscores, letters with a number. */
const CODE = /^(?:0x[\da-f]{4,16}|[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)+|[A-Z]{2,}\d{3,})$/;

/** Names of several words in one, such as `UserErrorVmNotFound`; one that more articles hold is that of a product. */
const NAME = /^(?:[A-Z]+[a-z\d]+){2,}[A-Z]*$/;
const MOST_FOR_NAME = 20;

/** Articles that hold a code, where the query is nothing else (`Error code: 0x80073610`). */
function codesIn(catalog: Catalog, text: string): readonly DirectAnswer[] {
  const code = text
    .replace(/^(?:(?:error|code|status|exception|message)(?![\p{L}\p{N}_])|[\s:#"'(])+/iu, '')
    .replace(/[\s"').,;:]+$/g, '');
  if (code.length > LONGEST_ID || !(CODE.test(code) || NAME.test(code))) return [];
  const index = catalog.searchIndex;
  const word = code.toLowerCase().slice(0, LONGEST_WORD);
  const postings = [word, ...otherSpellings(word)].flatMap((spelling) =>
    index.wordsOfStem(stemOf(spelling)).filter((each) => each.word === spelling),
  );
  if (NAME.test(code) && index.countOf(word) > MOST_FOR_NAME) return [];
  const strengths = new Float32Array(index.keyEnd);
  // An article may hold a code in several spellings; it is named once, as strongly as by the best of them.
  for (const { keys, bytes } of postings) {
    for (const [at, key] of keys.entries()) strengths[key] = Math.max(strengths[key] ?? 0, bytes[at] ?? 0);
  }
  const keys = [...new Set(postings.flatMap((each) => [...each.keys]))];
  const articles = chooseBest(keys, strengths, MOST_FOR_CODE)
    .slice(0, MOST_FOR_CODE)
    .flatMap((key) => index.summary(key) ?? []);
  return articles.length === 0 ? [] : [{ kind: 'code', code, articles }];
}
