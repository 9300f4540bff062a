import { FLOW_PAGES, flowAddress } from '@/lib/addresses';
import {
  type Answers,
  askedAnswers,
  checkAnswer,
  checkAnswers,
  encodeChoices,
  type Field,
  type Flow,
  namesOf,
  nextNode,
  resolve,
  shownQuestions,
} from '@/lib/flow';
import { answersAddress, type FlowRequest, pageFields } from './flow-request';
import { hasCheck, isEnd, segmentOf, segmentOfResolution } from './segments';

/** What a request for a page of a flow leads to: that page, or another address. */
export type Way = { readonly kind: 'show' } | { readonly kind: 'go'; readonly to: string; readonly status: 303 | 307 };

const SHOW: Way = { kind: 'show' };

/**
 * Where a request for a page of a flow leads: it is shown, or another page is, where the answers lead elsewhere. A form
 * with typed text is sent on (307, the browser posts it again), so that the address always names what is shown and never
 * holds the text; without any it becomes a plain address (303). A page that answers in place gets the address of its
 * latest choices first (307, for its errors are told to who sent the form), and an end the address of what is asked.
 * @param segment decoded
 */
export function followRequest(flow: Flow, segment: string, request: FlowRequest): Way {
  const isSubmission = request.from.includes(segment) || (request.isAll && request.from.length > 0);
  const target = isSubmission ? afterSubmission(flow, segment, request) : openSegment(flow, segment, request);
  if (target.segment === '') return { kind: 'go', to: flowAddress(flow.id), status: 303 };
  const answers = isEnd(flow, target.segment) ? askedAnswers(flow, request.answers) : request.answers;
  const isHere = target.segment === segment;
  if (isHere && isInAddress(flow, answers, request)) return SHOW;
  const named = isSubmission ? [] : droppedFields(flow, segment, request);
  const more = isHere && !isEnd(flow, segment) ? pageFields(request) : target.more;
  const to = answersAddress(flow, target.segment, answers, [...more, ...named]);
  return { kind: 'go', to, status: !isHere && request.isPosted && request.answers.texts.size === 0 ? 303 : 307 };
}

/** Whether the address already names these choices, so that loading the page again shows the same. */
function isInAddress(flow: Flow, { choices }: Answers, { before }: FlowRequest): boolean {
  return encodeChoices(flow, choices) === encodeChoices(flow, before.choices);
}

/** What an address named and the flow does not know stays in the address once more, so that the reader is told. */
function droppedFields(flow: Flow, segment: string, { dropped }: FlowRequest): readonly Field[] {
  const isKnown = namesOf(flow).node(segment) !== undefined || segment === FLOW_PAGES.check;
  const named = dropped.map(({ name, value }): Field => [name, value]);
  return isKnown ? named : [[segment, ''], ...named];
}

/** A page to go to: its segment (decoded), empty for the start page, and what its address says beside the answers. */
interface Target {
  readonly segment: string;
  readonly more: readonly Field[];
}

/** The page that is shown to who opens this one: itself where the answers lead there. The summary is open to all. */
function openSegment(flow: Flow, segment: string, request: FlowRequest): Target {
  const isOpen = segment === FLOW_PAGES.summary || segment === FLOW_PAGES.map;
  if (isOpen || (segment === FLOW_PAGES.check && hasCheck(flow))) return { segment, more: [] };
  const asked = segment === FLOW_PAGES.check ? null : (namesOf(flow).node(segment) ?? segment);
  return { segment: segmentOfResolution(flow, resolve(flow, request.answers, asked)), more: pageFields(request) };
}

/** Where a form that was sent leads: back, elsewhere, on, or to itself again where an answer is wrong. */
function afterSubmission(flow: Flow, segment: string, request: FlowRequest): Target {
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
