import { FINDER_ID, flowIdOf } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';

/**
 * Ids of the flows that are worth finding by themselves: the finder, and what was written as questions. Steps that can be
 * followed one at a time are found by their article.
 */
export function flowsToStart(catalog: Catalog): readonly string[] {
  const forms = [...catalog.articles()]
    .filter(({ kind }) => kind === 'problemScopingQuestions' || kind === 'TSG_Questions')
    .filter(({ slug }) => catalog.article(slug)?.form !== null);
  return [FINDER_ID, ...forms.map(({ slug }) => flowIdOf(slug))];
}
