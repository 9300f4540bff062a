import { FLOW_PAGES, flowAddress } from '@/lib/addresses';
import { type Answers, askedAnswers, encodeChoices, type Field, type Flow, namesOf } from '@/lib/flow';
import { afterSubmission } from './after-submission';
import { openSegment } from './open-segment';
import { answersAddress } from './request/answers-address';
import { type FlowRequest, pageFields } from './request/read-request';
import { isEnd } from './segment-of';

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
