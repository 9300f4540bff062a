import { FLOW_PAGES } from '@/lib/addresses';
import {
  type AnswerFindings,
  type AnswerProblem,
  askedAnswers,
  checkAnswer,
  type Flow,
  namesOf,
  type OutcomeNode,
  resolve,
  shownQuestions,
  type Trail,
  type Visit,
} from '@/lib/flow';
import type { FlowRequest } from './request/read-request';
import { hasCheck, isEnd } from './segment-of';

/** A question on its page, with what is wrong with its answer. */
export interface AskedVisit extends Visit {
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
  readonly notes: Visit['notes'];
}

/** An end of the flow, or what there is so far. */
export interface OutcomeScreen extends ScreenBase {
  readonly kind: 'outcome';
  readonly outcome: OutcomeNode;
  readonly notes: Visit['notes'];
  readonly visits: readonly Visit[];
  /** False where something that must be answered is not. */
  readonly isReached: boolean;
}

/** What a page of a flow shows. */
export type Screen = QuestionScreen | CheckScreen | OutcomeScreen;

/**
 * What the page of a segment shows, for a request that `followRequest` says is shown there. An end knows the answers to what
 * is asked alone: its link, copies and fields are made of them.
 */
export function screenOf(flow: Flow, segment: string, request: FlowRequest): Screen {
  return isEnd(flow, segment)
    ? screenFor(flow, segment, { ...request, answers: askedAnswers(flow, request.answers) })
    : screenFor(flow, segment, request);
}

function screenFor(flow: Flow, segment: string, request: FlowRequest): Screen {
  const { answers } = request;
  const id = segment === FLOW_PAGES.check ? flow.end : (namesOf(flow).node(segment) ?? null);
  const resolution = resolve(flow, answers, id);
  const base = { flow, segment, request, trail: resolution.trail };
  if (segment === FLOW_PAGES.check && hasCheck(flow)) return checkScreen(base);
  if (request.isAll && segment !== FLOW_PAGES.summary) return allScreen(base);
  if (resolution.kind === 'question') {
    const { visit } = resolution;
    return { ...base, kind: 'questions', asked: [{ ...visit, problems: problemsOf(base, visit) }], newCount: 0 };
  }
  const walk = shownQuestions(flow, answers);
  const isReached = resolution.kind === 'outcome';
  const { outcome, notes } = resolution.kind === 'outcome' ? resolution : walk;
  return { ...base, kind: 'outcome', outcome, notes, visits: walk.visits, isReached };
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

function withProblems(base: ScreenBase, visit: Visit): AskedVisit {
  return { ...visit, problems: problemsOf(base, visit) };
}

/** Errors are told to who sent the form and wants to go on; warnings wherever the answer is shown. */
function problemsOf(base: ScreenBase, { node, answer }: Visit): readonly AnswerProblem[] {
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
