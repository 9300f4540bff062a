import { slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, RelatedArticle, RelatedReason } from '@/lib/catalog';
import type { FlowLink } from '@/lib/flow';
import { orderByWords, relatedArticles } from '@/lib/search';
import { articlesOf } from './articles-of';
import type { OutcomeScreen } from './screen-of';

/** What an end of a flow offers its reader. */
export interface Offers {
  /** What most likely solves the problem; `undefined` where nothing is known. */
  readonly recommended: ArticleSummary | undefined;
  /** What solves it besides. */
  readonly more: readonly ArticleSummary[];
  readonly documents: readonly FlowLink[];
  /** The form to fill in where nothing helped. */
  readonly form: ArticleSummary | undefined;
}

/** Articles beside the recommended one. */
const MORE = 5;

/** Similar articles that are looked for: some are forms, some offered already. */
const SIMILAR = 12;

/** Beside a solution: only what belongs to the same topic or product, and few. */
const NEAR: ReadonlySet<RelatedReason> = new Set<RelatedReason>(['sameTopic', 'sameProduct']);
const MORE_IF_SOLVED = 4;

/** An end, and the answers that led there. */
export type ReachedEnd = Pick<OutcomeScreen, 'flow' | 'outcome' | 'visits'>;

/**
 * What an end of a flow offers: the articles that it names, best first; for a form the solutions of its support topics and
 * product (FORMAT.md A.8), first those with the words of what was chosen. Who solved the problem is offered nothing more.
 */
export function offersOf(catalog: Catalog, end: ReachedEnd): Offers {
  const { ending, documents, formId, articleIds } = end.outcome;
  const form = formOf(catalog, end);
  const solutions = form === undefined ? [] : orderByWords(catalog, wordsOf(end), catalog.entry(form.key).solutions);
  const found = ending === 'solved' ? [] : [...articlesOf(catalog, articleIds), ...solutions];
  const [recommended, ...others] = new Map(found.map((article) => [article.key, article])).values();
  const more = others.slice(0, MORE);
  return { recommended, more, documents, form: articlesOf(catalog, [formId])[0] };
}

/** The title and what was chosen; nothing that was typed. */
function wordsOf({ flow, visits }: ReachedEnd): string {
  const chosen = visits.flatMap(({ node, answer }) => answer?.chosen.map((at) => node.options[at]) ?? []);
  const texts = chosen.flatMap((option) => (option === undefined || option.isAdded ? [] : [option.text]));
  return [flow.title, ...texts].join('\n');
}

/** The form whose end this is; `undefined` for an end of anything else. */
function formOf(catalog: Catalog, { flow, outcome }: ReachedEnd): ArticleRecord | undefined {
  return outcome.ending === 'summary' ? catalog.article(slugOfFlow(flow.id)) : undefined;
}

/**
 * What is only near, each with its reason, at the end of a form: half of all forms have no solution of their topics. Beside
 * what is offered already, and few where that solves the problem.
 */
export function similarTo(catalog: Catalog, end: ReachedEnd, { recommended, more }: Offers): readonly RelatedArticle[] {
  const form = formOf(catalog, end);
  if (form === undefined) return [];
  const found = recommended === undefined ? [] : [recommended, ...more];
  const names = new Set(found.map(({ name }) => name));
  const similar = relatedArticles(catalog, form.key, SIMILAR).filter(({ kind, name }) => {
    return kind !== 'problemScopingQuestions' && !names.has(name);
  });
  if (found.length === 0) return similar.slice(0, MORE);
  return similar.filter(({ reason }) => NEAR.has(reason)).slice(0, Math.max(0, MORE_IF_SOLVED - found.length));
}
