import type { Database } from '../database';
import { prefixExpression, wordsOf } from '../query-words';
import type { ArticleSummary } from '../records';
import { readSummary, SUMMARY_COLUMNS } from '../rows';

/** Characters of an address that are compared; longer ones come from robots. */
const MOST_CHARACTERS = 120;

/** Trigrams that are looked up; each is in hundreds of addresses, and a few tell as much as all. */
const MOST_TRIGRAMS = 16;

/** Candidates that are compared in full. */
const CANDIDATES = 40;

/** Least share of common trigrams that makes an address near, of 1. */
const NEAR = 0.3;

/** Finds the articles that a mistyped address may have meant. */
export function openNearest(database: Database) {
  const bySlug = database.prepare(`
    SELECT ${SUMMARY_COLUMNS} FROM (SELECT rowid AS key FROM slug_search WHERE slug_search MATCH ? ORDER BY rank LIMIT ${CANDIDATES}) s
    JOIN articles a ON a.key = s.key`);
  const byWords = database.prepare(`
    SELECT ${SUMMARY_COLUMNS} FROM (SELECT rowid AS key FROM title_search WHERE title_search MATCH ? ORDER BY bm25(title_search, 10, 4, 1, 0) LIMIT ?) s
    JOIN articles a ON a.key = s.key`);
  return {
    nearest(address: string, limit: number): readonly ArticleSummary[] {
      const wanted = lastPart(address);
      const trigrams = trigramsOf(wanted);
      const found = new Map<number, ArticleSummary>();
      for (const article of trigrams.size > 0 ? bySlug.all(anyOf(trigrams)).map(readSummary) : [])
        found.set(article.key, article);
      const near = [...found.values()]
        .map((article) => ({ article, score: likeness(trigrams, trigramsOf(article.slug)) }))
        .filter(({ score }) => score >= NEAR)
        .toSorted((a, b) => b.score - a.score || (a.article.slug < b.article.slug ? -1 : 1))
        .map(({ article }) => article);
      const words = wordsOf(wanted);
      const wordy =
        words.length > 0
          ? byWords.all(`{name topics} : (${prefixExpression(words, 'OR')})`, limit).map(readSummary)
          : [];
      return [...new Map([...near, ...wordy].map((article) => [article.key, article])).values()].slice(0, limit);
    },
  };
}

/** The part of an address that names something, without file extension. */
function lastPart(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const part = path.split('/').findLast((each) => each !== '') ?? '';
  return part
    .replace(/\.\w{1,5}$/, '')
    .toLowerCase()
    .slice(0, MOST_CHARACTERS);
}

function trigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
}

function anyOf(trigrams: ReadonlySet<string>): string {
  const every = Math.ceil(trigrams.size / MOST_TRIGRAMS);
  const some = [...trigrams].filter((_, at) => at % every === 0);
  return some.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' OR ');
}

/** The share of trigrams that two texts have in common (Dice), 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((trigram) => b.has(trigram)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}
