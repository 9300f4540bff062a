import { articleAddress, FLOW_PAGES, slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import {
  type AnswerFindings,
  type AnswerProblem,
  type Answers,
  askedAnswers,
  checkAnswer,
  endTitle,
  type Flow,
  namesOf,
  type OutcomeNode,
  type PassedQuestion,
  questionCount,
  resolve,
  shownQuestions,
  type Trail,
  type Walk,
} from '@/lib/flow';
import { type CaseSummary, caseSummary } from '@/lib/share';
import { currentLanguage, siteText } from '@/lib/text';
import { answersAddress, type FlowRequest } from './flow-request';
import { type Offers, offersOf, offersSoFar, type ReachedEnd } from './offers-of';
import { hasCheck, isEnd } from './segments';
import { supportSummary } from './support-summary';

/** A question on its page, with what is wrong with its answer. */
export interface AskedVisit extends PassedQuestion {
  readonly problems: readonly AnswerProblem[];
}

/** What every page of a flow knows. */
interface ScreenBase {
  readonly flow: Flow;
  /** Decoded. */
  readonly segment: string;
  readonly request: FlowRequest;
  readonly trail: Trail;
}

/** What a flow solves, and Start. */
export interface StartScreen {
  readonly kind: 'start';
  readonly flow: Flow;
}

/** The flow's graph, with the way that the answers make. */
export interface MapScreen {
  readonly kind: 'map';
  readonly flow: Flow;
  readonly answers: Answers;
}

/** A page with questions to answer: one, or the whole form. */
export interface QuestionScreen extends ScreenBase {
  readonly kind: 'questions';
  readonly asked: readonly AskedVisit[];
  /** Questions that were not on the page when its form was sent, but are asked now. */
  readonly newCount: number;
}

/** All answers, before the summary. */
export interface CheckScreen extends ScreenBase {
  readonly kind: 'check';
  readonly visits: readonly AskedVisit[];
  readonly notes: PassedQuestion['notes'];
}

/** An end of the flow, or what there is so far: what it offers, and what the reader takes along. */
export interface OutcomeScreen extends ScreenBase, ReachedEnd {
  readonly kind: 'outcome';
  readonly flow: Flow;
  /** The end that was reached, with the title that its page has; else what there is to say so far, which concludes nothing. */
  readonly outcome: OutcomeNode;
  readonly notes: PassedQuestion['notes'];
  readonly standing: Standing;
  readonly offers: Offers;
  readonly summary: CaseSummary;
}

/**
 * Whether the end was reached: `unfinished` where something that must be answered isn't, `nothingYet` where the flow asks
 * something and nothing was answered at all.
 */
export type Standing = 'reached' | 'unfinished' | 'nothingYet';

/** A page on a reader's way through a flow. */
export type TrailScreen = QuestionScreen | CheckScreen | OutcomeScreen;

/** What a page of a flow shows. */
export type Screen = StartScreen | MapScreen | TrailScreen;

/**
 * What the page of a segment shows, for a request that `followRequest` says is shown there. An end knows the answers to what
 * is asked alone: its link, copies and fields are made of them.
 */
export function screenOf(catalog: Catalog, flow: Flow, segment: string, request: FlowRequest): TrailScreen {
  return isEnd(flow, segment)
    ? screenFor(catalog, flow, segment, { ...request, answers: askedAnswers(flow, request.answers) })
    : screenFor(catalog, flow, segment, request);
}

function screenFor(catalog: Catalog, flow: Flow, segment: string, request: FlowRequest): TrailScreen {
  const { answers } = request;
  const resolution = resolve(flow, answers, nodeOf(flow, segment, answers));
  const base = { flow, segment, request, trail: resolution.trail };
  if (segment === FLOW_PAGES.check && hasCheck(flow)) return checkScreen(base);
  if (request.isAll && segment !== FLOW_PAGES.summary) return allScreen(base);
  if (resolution.kind === 'question') {
    const { visit } = resolution;
    return { ...base, kind: 'questions', asked: [{ ...visit, problems: problemsOf(base, visit) }], newCount: 0 };
  }
  return outcomeScreen(catalog, base, resolution.kind === 'outcome' ? resolution : undefined);
}

/** The node that a page is about. The summary is the page of whichever end the answers come to. */
function nodeOf(flow: Flow, segment: string, answers: Answers): string | null {
  if (segment === FLOW_PAGES.check) return flow.end;
  const id = namesOf(flow).node(segment) ?? null;
  return segment === FLOW_PAGES.summary && id === flow.end ? shownQuestions(flow, answers).outcome.id : id;
}

function outcomeScreen(
  catalog: Catalog,
  base: ScreenBase,
  reached: Pick<OutcomeScreen, 'outcome' | 'notes'> | undefined,
): OutcomeScreen {
  const { flow, request } = base;
  const walk = shownQuestions(flow, request.answers);
  const { visits } = walk;
  const standing = standingOf(flow, walk, reached !== undefined);
  const end = { ...base, kind: 'outcome' as const, visits, standing };
  if (standing !== 'reached' || reached === undefined) {
    const outcome = soFar(walk.outcome, standing);
    const offers = offersSoFar(catalog, flow, standing === 'unfinished');
    return { ...end, outcome, notes: [], offers, summary: summaryOf(catalog, base, undefined) };
  }
  const outcome = { ...reached.outcome, title: endTitle(flow, reached.outcome, visits) };
  const offers = offersOf(catalog, { flow, outcome, visits });
  return { ...end, outcome, notes: reached.notes, offers, summary: summaryOf(catalog, base, offers) };
}

function standingOf(flow: Flow, { visits }: Walk, isReached: boolean): Standing {
  if (visits.every(({ answer }) => answer === null) && questionCount(flow) > 0) return 'nothingYet';
  return isReached ? 'reached' : 'unfinished';
}

/** In place of an end to which nobody came: what is missing, and none of what that end says. */
function soFar({ id, when, edges }: OutcomeNode, standing: Standing): OutcomeNode {
  const { nothingYet, nothingYetHelp, unfinished, unfinishedHelp } = siteText().flow;
  const said =
    standing === 'nothingYet'
      ? { title: nothingYet, text: nothingYetHelp }
      : { title: unfinished, text: unfinishedHelp };
  return { id, kind: 'outcome', when, edges, ...said, ending: 'summary', articleIds: [], documents: [], formId: '' };
}

/** The case summary, with the link that leads back to it and what was recommended. */
function summaryOf(catalog: Catalog, { flow, segment, request }: ScreenBase, offers: Offers | undefined): CaseSummary {
  const { recommended, more = [] } = offers ?? {};
  const offered = recommended === undefined ? more : [recommended, ...more];
  const { answers } = request;
  const article = flow.source === 'finder' ? undefined : catalog.article(slugOfFlow(flow.id));
  const context = {
    link: answersAddress(flow, segment, answers),
    articleId: article?.articleId ?? '',
    language: article?.language ?? currentLanguage(),
    isReached: offers !== undefined,
    recommended: offered.map(({ name, slug }) => ({ title: name, href: articleAddress(slug) })),
  };
  const support = supportSummary(catalog, { flow, segment, answers, offered, context });
  return caseSummary(flow, answers, { ...context, support });
}

function checkScreen(base: ScreenBase): CheckScreen {
  const { visits, notes } = shownQuestions(base.flow, base.request.answers);
  return { ...base, kind: 'check', notes, visits: visits.map((visit) => withProblems(base, visit)) };
}

function allScreen(base: ScreenBase): QuestionScreen {
  const { flow, request } = base;
  const { visits } = shownQuestions(flow, request.answers);
  const sent = sentNodes(base);
  const newCount = sent.size === 0 ? 0 : visits.filter(({ node }) => !sent.has(node.id)).length;
  return { ...base, kind: 'questions', newCount, asked: visits.map((visit) => withProblems(base, visit)) };
}

function withProblems(base: ScreenBase, visit: PassedQuestion): AskedVisit {
  return { ...visit, problems: problemsOf(base, visit) };
}

/** Errors are told to who sent the form and wants to go on; warnings wherever the answer is shown. */
function problemsOf(base: ScreenBase, { node, answer }: PassedQuestion): readonly AnswerProblem[] {
  const { flow, segment, request } = base;
  const isSent = request.from.includes(segment) && segment === FLOW_PAGES.check ? true : sentNodes(base).has(node.id);
  const wantsOn = isSent && !request.isBack && request.change === '';
  const problems = wantsOn || answer !== null ? checkAnswer(flow, request.answers, node) : [];
  return wantsOn ? problems : problems.filter(({ severity }) => severity === 'warning');
}

/** The questions whose form was sent to this page. */
function sentNodes({ flow, segment, request }: ScreenBase): ReadonlySet<string> {
  if (!request.isAll && !request.from.includes(segment)) return new Set();
  return new Set(request.from.flatMap((each) => namesOf(flow).node(each) ?? []));
}

/** The findings of a screen's questions that stop the reader, for the list above them. */
export function errorsOf(visits: readonly AskedVisit[]): readonly AnswerFindings[] {
  return visits.flatMap(({ node, problems }) => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [{ node, problems: errors }];
  });
}
