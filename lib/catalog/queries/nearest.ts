import type { Database } from '../database';
import { nearestNames } from '../nearest-names';
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
  const byStart = database.prepare(`
    SELECT ${SUMMARY_COLUMNS} FROM articles a WHERE a.slug >= ?1 AND a.slug < ?1 || char(1114111)
    AND length(a.slug) BETWEEN length(?2) - 3 AND length(?2) + 3`);
  return {
    nearest(address: string, limit: number): readonly ArticleSummary[] {
      const wanted = lastPart(address);
      const trigrams = trigramsOf(wanted);
      const near = trigrams.size > 0 ? alike(trigrams, bySlug.all(anyOf(trigrams)).map(readSummary)) : [];
      if (near.length > 0 || wanted === '') return near.slice(0, limit);
      return spelt(wanted, byStart.all([...wanted][0] ?? '', wanted).map(readSummary)).slice(0, limit);
    },
  };
}

/** The candidates whose slug has enough trigrams in common with the wanted one, the most alike first. */
function alike(trigrams: ReadonlySet<string>, candidates: readonly ArticleSummary[]): readonly ArticleSummary[] {
  return candidates
    .map((article) => ({ article, score: likeness(trigrams, trigramsOf(article.slug)) }))
    .filter(({ score }) => score >= NEAR)
    .toSorted((a, b) => b.score - a.score || (a.article.slug < b.article.slug ? -1 : 1))
    .map(({ article }) => article);
}

/** A short slug with letters swapped has no trigram in common with the right one; its letters are compared instead. */
function spelt(wanted: string, candidates: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const bySlug = new Map(candidates.map((article) => [article.slug, article]));
  return nearestNames(wanted, bySlug.keys(), 5).flatMap((slug) => bySlug.get(slug) ?? []);
}

/** The part of an address that names something, without file extension, nor what ends a text inside SQLite. */
function lastPart(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  const part = path.split('/').findLast((each) => each !== '') ?? '';
  return part
    .replace(/\p{Cc}/gu, '')
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
