import { isTelling, type Term } from './read-query';

/** Telling words of the shortest title that is known by being quoted, */
const FEWEST_WORDS = 3;

/** and the share of the query's telling words that it has. */
const MOST_OF_QUERY = 0.5;

/** A query with the stems of its words in order. */
interface Query {
  readonly terms: readonly Term[];
  readonly sequence: readonly string[];
}

/** Whether a query with a code quotes one of an article's titles word for word: `ERROR 2006 (HY000): MySQL server has gone away`. */
export function isQuoted(titles: readonly (readonly string[])[], { terms, sequence }: Query): boolean {
  if (!terms.some(({ isCode }) => isCode)) return false;
  const typed = new Set(sequence);
  const asked = [...typed].filter(isTelling).length;
  const text = ` ${sequence.join(' ')} `;
  return titles.some((title) => {
    // The index has a name of several words once more, as one.
    const words = title.filter((stem, at) => stem !== title[at - 1]);
    const held = words.filter((stem) => typed.has(stem));
    const telling = new Set(held.filter(isTelling)).size;
    return (
      words.length - held.length <= 1 &&
      telling >= Math.max(FEWEST_WORDS, MOST_OF_QUERY * asked) &&
      text.includes(` ${held.join(' ')} `)
    );
  });
}

/** An article whose title is quoted beside a code is what was asked for, more than one that only holds the code. */
export function liftQuoted<Ranked extends { readonly key: number; readonly score: number }>(
  ranked: readonly Ranked[],
  quoted: readonly { readonly key: number }[],
): readonly Ranked[] {
  if (quoted.length === 0) return ranked;
  const keys = new Set(quoted.map(({ key }) => key));
  const best = Math.max(...ranked.map(({ score }) => score));
  return ranked.map((each) => (keys.has(each.key) ? { ...each, score: best + each.score } : each));
}
