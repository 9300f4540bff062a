import type { ArticleRecord } from '@/lib/catalog';
import { readCommonProblems, readRecommendation } from '@/lib/format/values';
import { codePlaceholders } from './code-bars';
import { PLACEHOLDER } from './json/rich-text';

/**
 * The names of an article's blanks as written: those of its Markdown and the places to fill in its commands, or the
 * placeholders in what its JSON shows.
 */
export function blanksOf(record: ArticleRecord): readonly string[] {
  if (record.pieces !== null)
    return [...record.pieces.blanks.map(({ name }) => name), ...textsIn(record.pieces).flatMap(codePlaceholders)];
  return [...new Set(textsIn(shownOf(record)).flatMap(placeholdersIn))];
}

function shownOf({ kind, json }: ArticleRecord): unknown {
  if (kind === 'advisorRecommendationMetadata') return readRecommendation(json);
  return kind === 'diagnoseAndSolve' ? readCommonProblems(json) : undefined;
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
