import { FLOW_PAGES } from '@/lib/addresses';
import {
  type Answers,
  checkAnswer,
  checkAnswers,
  type Flow,
  namesOf,
  nextNode,
  resolve,
  shownQuestions,
} from '@/lib/flow';
import { openSegment, type Target } from './open-segment';
import type { FlowRequest } from './request/read-request';
import { hasCheck, segmentOf } from './segment-of';

/** Where a form that was sent leads: back, elsewhere, on, or to itself again where an answer is wrong. */
export function afterSubmission(flow: Flow, segment: string, request: FlowRequest): Target {
  if (request.isBack) return to(previousOf(flow, segment, request.answers));
  if (request.change !== '') return jump(flow, segment, request);
  if (segment === FLOW_PAGES.check) return to(hasErrors(flow, request.answers) ? segment : FLOW_PAGES.summary);
  if (segment === FLOW_PAGES.summary) return to(segment);
  return to(goOn(flow, segment, request));
}

function to(segment: string): Target {
  return { segment, more: [] };
}

/** "Change" comes back to where it was pressed; the summary and the check are no detours. */
function jump(flow: Flow, segment: string, request: FlowRequest): Target {
  const isPage = request.change === FLOW_PAGES.summary || request.change === FLOW_PAGES.check;
  const next = isPage || segment === FLOW_PAGES.summary ? '' : segment;
  return openSegment(flow, request.change, { ...request, next, isAll: false });
}

function previousOf(flow: Flow, segment: string, answers: Answers): string {
  if (segment === FLOW_PAGES.check || segment === FLOW_PAGES.summary) {
    const last = shownQuestions(flow, answers).visits.at(-1);
    return last === undefined ? '' : segmentOf(flow, last.node.id);
  }
  const { previous } = resolve(flow, answers, namesOf(flow).node(segment) ?? segment).trail;
  return previous === null ? '' : segmentOf(flow, previous);
}

/** Whether an answer that the check page shows stops the reader. */
function hasErrors(flow: Flow, answers: Answers): boolean {
  return checkAnswers(flow, answers).some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
}

function goOn(flow: Flow, segment: string, request: FlowRequest): string {
  const { answers, from, isAll } = request;
  const submitted = new Set(from.flatMap((each) => namesOf(flow).node(each) ?? []));
  const { visits } = shownQuestions(flow, answers);
  const sent = visits.filter(({ node }) => submitted.has(node.id));
  const isWrong = sent.some(({ node }) =>
    checkAnswer(flow, answers, node).some(({ severity }) => severity === 'error'),
  );
  if (isWrong) return segment;
  if (isAll) return visits.length === sent.length ? FLOW_PAGES.check : segment;
  const id = namesOf(flow).node(segment) ?? segment;
  return request.next === '' ? segmentOf(flow, nextNode(flow, answers, id)) : comeBack(flow, id, request);
}

/** After a change: what the change made to be asked, or what must be answered, before the page that it came from. */
function comeBack(flow: Flow, id: string, { answers, before, next }: FlowRequest): string {
  const { visits } = shownQuestions(flow, answers);
  const here = visits.findIndex(({ node }) => node.id === id);
  const end = visits.findIndex(({ node }) => segmentOf(flow, node.id) === next);
  const asked = new Set(shownQuestions(flow, before).visits.map(({ node }) => node.id));
  const between = visits.slice(here + 1, end < 0 ? undefined : end);
  const open = between.find(
    ({ node, answer }) => answer === null && (!asked.has(node.id) || (node.isRequired && !node.takesText)),
  );
  if (open !== undefined) return segmentOf(flow, open.node.id);
  if (end >= 0 || (next === FLOW_PAGES.check && hasCheck(flow))) return next;
  return segmentOf(flow, nextNode(flow, answers, id));
}
