import { slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, RelatedArticle, RelatedReason } from '@/lib/catalog';
import type { Flow, FlowLink, OutcomeNode, PassedQuestion } from '@/lib/flow';
import { type CodePlace, orderByWords, placeOfCode } from '@/lib/search';
import { relatedTo } from './related-to';

/** What an end of a flow offers its reader. */
export interface Offers {
  /** What most likely solves the problem; `undefined` where nothing is known. */
  readonly recommended: ArticleSummary | undefined;
  /** What the recommended article says of an error code in the answers; `undefined` where it names none of them. */
  readonly place: CodePlace | undefined;
  /** What solves it besides. */
  readonly more: readonly ArticleSummary[];
  readonly documents: readonly FlowLink[];
  /** The form to fill in where nothing helped. */
  readonly form: ArticleSummary | undefined;
  /**
   * What is only near, each with its reason, at the end of a form: half of all forms have no solution of their topics. Beside
   * what is offered already, and few where that solves the problem.
   */
  readonly similar: readonly RelatedArticle[];
}

/** Articles beside the recommended one. */
const MORE = 5;

/** Solutions of a form in which an error code is looked for. An outcome's author has said already which article comes first. */
const MOST_LOOKED_IN = 12;

/** Similar articles that are looked for: some are forms, some offered already. */
const SIMILAR = 12;

/** Articles that are offered where the steps of one did not help. */
const RELATED = 4;

/** Beside a solution: only what belongs to the same topic or product, and few. */
const NEAR: ReadonlySet<RelatedReason> = new Set<RelatedReason>(['sameTopic', 'sameProduct']);
const MORE_IF_SOLVED = 4;

/** An end, and the answers that led there. */
export interface ReachedEnd {
  readonly flow: Flow;
  readonly outcome: OutcomeNode;
  readonly visits: readonly PassedQuestion[];
}

/**
 * What an end of a flow offers: the articles that it names, best first; for a form the solutions of its support topics and
 * product (FORMAT.md A.8), first the one that names an error code of the answers, then those with the words of what was chosen.
 * Who solved the problem is offered nothing more.
 */
export function offersOf(catalog: Catalog, end: ReachedEnd): Offers {
  const { ending, documents, formId } = end.outcome;
  const form = ending === 'summary' ? catalog.article(slugOfFlow(end.flow.id)) : undefined;
  const solutions = form === undefined ? [] : orderByWords(catalog, wordsOf(end), catalog.entry(form.key).solutions);
  const named = ending === 'solved' ? [] : [...articlesOf(catalog, articleIdsAt(catalog, end)), ...solutions];
  const all = named.filter(isFirstOfGroup);
  const place = placeIn(catalog, end, form === undefined ? all.slice(0, 1) : all.slice(0, MOST_LOOKED_IN));
  const found = (place === undefined ? all : [place.article, ...all.filter((each) => each !== place.article)]).slice(
    0,
    1 + MORE,
  );
  const [recommended, ...more] = found;
  const similar = form === undefined ? [] : similarTo(catalog, form, found);
  return { recommended, place, more, documents, form: articlesOf(catalog, [formId])[0], similar };
}

/**
 * The articles that an end names, best first. Where the steps of an article didn't help, those related to it: they take the
 * longest of all to find, so a flow that is only linked to or begun goes without.
 */
function articleIdsAt(catalog: Catalog, { flow, outcome }: ReachedEnd): readonly string[] {
  if (flow.source !== 'steps' || outcome.ending !== 'notSolved') return outcome.articleIds;
  const record = catalog.article(slugOfFlow(flow.id));
  return record === undefined ? [] : relatedTo(catalog, record.key, RELATED).map(({ articleId }) => articleId);
}

/** Before the end nothing is recommended. Of a form that was left early, what is near is known all the same. */
export function offersSoFar(catalog: Catalog, flow: Flow, isBegun: boolean): Offers {
  const form = isBegun && flow.source === 'form' ? catalog.article(slugOfFlow(flow.id)) : undefined;
  const similar = form === undefined ? [] : similarTo(catalog, form, []);
  return { recommended: undefined, place: undefined, more: [], documents: [], form: undefined, similar };
}

/** Of an article's variants only the first is offered. */
function isFirstOfGroup({ group }: ArticleSummary, at: number, all: readonly ArticleSummary[]): boolean {
  return all.findIndex((other) => other.group === group) === at;
}

/** The title and what was chosen; nothing that was typed. */
function wordsOf({ flow, visits }: ReachedEnd): string {
  return [flow.title, ...chosenIn(visits)].join('\n');
}

function chosenIn(visits: ReachedEnd['visits']): readonly string[] {
  const chosen = visits.flatMap(({ node, answer }) => answer?.chosen.map((at) => node.options[at]) ?? []);
  return chosen.flatMap((option) => (option === undefined || option.isAdded ? [] : [option.text]));
}

/** Where one of these articles names an error code that was typed, else one that was chosen. */
function placeIn(catalog: Catalog, { visits }: ReachedEnd, articles: readonly ArticleSummary[]): CodePlace | undefined {
  const typed = visits.flatMap(({ answer }) => answer?.text || []).join('\n');
  return placeOfCode(catalog, { typed, chosen: chosenIn(visits).join('\n') }, articles);
}

function similarTo(catalog: Catalog, form: ArticleRecord, found: readonly ArticleSummary[]): readonly RelatedArticle[] {
  const names = new Set(found.map(({ name }) => name));
  const similar = relatedTo(catalog, form.key, SIMILAR).filter(({ kind, name }) => {
    return kind !== 'problemScopingQuestions' && !names.has(name);
  });
  if (found.length === 0) return similar.slice(0, MORE);
  return similar.filter(({ reason }) => NEAR.has(reason)).slice(0, Math.max(0, MORE_IF_SOLVED - found.length));
}

/** The articles of these ids, in this order; of several with one id the best, those that are gone left out. */
export function articlesOf(catalog: Catalog, articleIds: readonly string[]): readonly ArticleSummary[] {
  return articleIds.flatMap((id) => {
    if (id === '') return [];
    const found = catalog.findArticleId(id);
    if (found.kind === 'article') return [found.article];
    return found.kind === 'choice' ? found.articles.slice(0, 1) : [];
  });
}
