import type { Catalog } from '@/lib/catalog';
import { splitWords, stemOf } from '@/lib/words';

/** Two words that stand for each other, with what speaks for it. */
export interface Candidate {
  /** Each in the form that articles use most. */
  readonly words: readonly [string, string];
  /** Problems and articles that one title calls by the one word and another title by the other; `places` are their folders. */
  readonly exchanged: number;
  readonly places: number;
  /** Of the titles that hold the rarer word and have another title beside them, the share in which it is exchanged. */
  readonly share: number;
  /** Two such titles. */
  readonly example: readonly [string, string];
}

/** Folders that an exchange needs: what one author calls two names may be two things. */
const FEWEST_PLACES = 2;

const LEAST_SHARE = 0.05;

/** Share of all problems whose titles hold a word that says nothing: `issue`, `service`. */
const EVERYWHERE = 0.03;

/** Titles of one problem that are compared; a topic with more is a whole product. */
const MOST_TITLES = 12;

/** Words that two titles may differ by on each side: what differs in all says nothing. */
const MOST_DIFFERENT = 3;

/**
 * Words that may mean the same: one title of a problem has the one, another title of it the other. Titles of a problem are
 * those of the articles and forms of one support topic and product, and the page title of an article beside its heading.
 * @returns at most `top`, the likeliest first, without the pairs that data/synonyms.json has
 */
export function suggestSynonyms(catalog: Catalog, top: number): readonly Candidate[] {
  const pairs = new Map<string, Exchange>();
  const counts = new Map<string, number>();
  const problems = titlesByProblem(catalog);
  for (const titles of problems) countExchanges(titles, pairs, counts);
  const isPlain = (word: string) => (counts.get(word) ?? 0) > EVERYWHERE * problems.length;
  const known = knownPairs(catalog);
  const found = [...pairs].flatMap(([pair, { exchanged, places, example, words }]) => {
    const rarer = Math.min(...words.map((word) => counts.get(word) ?? 1));
    const share = exchanged / rarer;
    if (places.size < FEWEST_PLACES || share < LEAST_SHARE || known.has(pair) || words.some(isPlain)) return [];
    return [{ words, exchanged, places: places.size, share, example }];
  });
  const likely = ({ places, share }: Candidate) => share * Math.log(1 + places);
  const best = found.toSorted((a, b) => likely(b) - likely(a)).slice(0, top);
  const forms = wordForms(catalog);
  const formOf = (stem: string) => forms.get(stem)?.word ?? stem;
  return best.map((each) => ({ ...each, words: [formOf(each.words[0]), formOf(each.words[1])] }));
}

/** One title of a problem. */
interface Title {
  readonly text: string;
  /** As it is written, where that is known; else its stems. */
  readonly shown: string;
  readonly stems: ReadonlySet<string>;
  readonly folder: string;
}

interface Exchange {
  readonly words: readonly [string, string];
  readonly places: Set<string>;
  readonly example: readonly [string, string];
  exchanged: number;
}

/** The titles of each problem, each title once. */
function titlesByProblem(catalog: Catalog): readonly (readonly Title[])[] {
  const { columns } = catalog.searchIndex;
  const problems = new Map<string, Title[]>();
  const put = (problem: string, title: Title) => problems.set(problem, [...(problems.get(problem) ?? []), title]);
  for (const { key, name: written } of catalog.articles()) {
    const [name = [], heading = [], page = []] = catalog.searchIndex.heads(key);
    const folder = catalog.searchIndex.pathOf(key).split('/').slice(0, -1).join('/');
    const titles = [name, heading, page].map((stems, at) => {
      const text = stems.join(' ');
      return { text, shown: at === 0 ? written : text, stems: telling(stems), folder };
    });
    for (const title of titles) put(`article ${key}`, title);
    const [first] = titles;
    const topics = columns.topics.subarray(columns.topicStarts[key], columns.topicStarts[key + 1]);
    if (first !== undefined) for (const topic of topics) put(`topic ${topic}`, first);
  }
  return [...problems.values()].flatMap((titles) => {
    const different = [...new Map(titles.map((title) => [title.text, title])).values()];
    return different.length < 2 || different.length > MOST_TITLES ? [] : [different];
  });
}

function telling(stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.filter((stem) => /^[a-z]{4,20}$/.test(stem)));
}

/** Counts, for one problem, which words stand in one title in the place of others in another. */
function countExchanges(titles: readonly Title[], pairs: Map<string, Exchange>, counts: Map<string, number>): void {
  for (const stem of new Set(titles.flatMap(({ stems }) => [...stems]))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const met = new Set<string>();
  for (const [at, one] of titles.entries()) {
    for (const other of titles.slice(at + 1)) {
      const [mine, theirs] = [differing(one, other), differing(other, one)];
      if (mine.length > MOST_DIFFERENT || theirs.length > MOST_DIFFERENT) continue;
      if (one.stems.size === mine.length) continue;
      for (const first of mine) {
        for (const second of theirs) {
          const pair = pairOf(first, second);
          const part = 1 / (mine.length * theirs.length);
          if (!met.has(pair)) countExchange(pairs, pair, { words: [first, second], titles: [one, other], part });
          met.add(pair);
        }
      }
    }
  }
}

/** Two titles that have different words; where each has several, each pair is a part of one exchange. */
interface Difference {
  readonly words: readonly [string, string];
  readonly titles: readonly [Title, Title];
  readonly part: number;
}

function countExchange(pairs: Map<string, Exchange>, pair: string, { words, titles, part }: Difference): void {
  const [one, other] = titles;
  const known = pairs.get(pair) ?? { words, places: new Set(), example: [one.shown, other.shown], exchanged: 0 };
  known.exchanged += part;
  known.places.add(one.folder);
  pairs.set(pair, known);
}

function differing({ stems }: Title, other: Title): readonly string[] {
  return [...stems].filter((stem) => !other.stems.has(stem));
}

/** For each stem its commonest word. */
function wordForms(catalog: Catalog): ReadonlyMap<string, { readonly word: string; readonly count: number }> {
  const counts = new Map<string, number>();
  for (const { name } of catalog.articles()) {
    for (const word of splitWords(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const forms = new Map<string, { readonly word: string; readonly count: number }>();
  for (const [word, count] of counts) {
    const stem = stemOf(word);
    if (count > (forms.get(stem)?.count ?? 0)) forms.set(stem, { word, count });
  }
  return forms;
}

function knownPairs(catalog: Catalog): ReadonlySet<string> {
  return new Set(
    catalog.synonyms.flatMap((group) => {
      const stems = group.flatMap(splitWords).map(stemOf);
      return stems.flatMap((first) => stems.map((second) => pairOf(first, second)));
    }),
  );
}

function pairOf(first: string, second: string): string {
  return [first, second].toSorted().join(' ');
}
