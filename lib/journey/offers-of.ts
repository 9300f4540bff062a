import { slugOfFlow } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import type { Flow, FlowLink, OutcomeNode } from '@/lib/flow';
import { articlesOf } from './articles-of';

/** What an end of a flow offers its reader. */
export interface Offers {
  /** What most likely solves the problem; `undefined` where nothing is known. */
  readonly recommended: ArticleSummary | undefined;
  readonly more: readonly ArticleSummary[];
  readonly documents: readonly FlowLink[];
  /** The form to fill in where nothing helped. */
  readonly form: ArticleSummary | undefined;
}

/** Articles beside the recommended one. */
const MORE = 5;

/**
 * What an end of a flow offers: the articles that it names, best first; for a form the solutions of its support topics and
 * product (FORMAT.md A.8). Who solved the problem is offered nothing more.
 */
export function offersOf(catalog: Catalog, flow: Flow, outcome: OutcomeNode): Offers {
  const { ending, documents, formId, articleIds } = outcome;
  const found = ending === 'solved' ? [] : [...articlesOf(catalog, articleIds), ...solutionsOf(catalog, flow, outcome)];
  const [recommended, ...more] = new Map(found.map((article) => [article.key, article])).values();
  return { recommended, more: more.slice(0, MORE), documents, form: articlesOf(catalog, [formId])[0] };
}

function solutionsOf(catalog: Catalog, flow: Flow, { ending }: OutcomeNode): readonly ArticleSummary[] {
  const record = ending === 'summary' ? catalog.article(slugOfFlow(flow.id)) : undefined;
  return record === undefined ? [] : catalog.entry(record.key).solutions;
}
