import { FINDER_ID, flowIdOf } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Kind } from '@/lib/format';

/**
 * Ids of the flows that are worth finding by themselves: the finder, and what was written as questions. Steps that can be
 * followed one at a time are found by their article.
 */
export function flowsToStart(catalog: Catalog): readonly string[] {
  const followed = [...catalog.articles()].filter(({ kind, slug }) => QUESTIONS.has(kind) && canBeRead(catalog, slug));
  return [FINDER_ID, ...followed.map(({ slug }) => flowIdOf(slug))];
}

const QUESTIONS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions', 'TSG_Questions', 'TSG_Workflow']);

function canBeRead(catalog: Catalog, slug: string): boolean {
  const record = catalog.article(slug);
  return record?.kind === 'TSG_Workflow' ? record.json !== undefined : (record?.form ?? null) !== null;
}
