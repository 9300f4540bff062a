/**
 * A reader's way through a flow: which flow an address names, what the request says, and where it leads.
 * Goal: the one place where catalog and engine meet; pages and the proxy only ask here, and an address means the same to both.
 * Not here: what is asked next (lib/flow decides), drawing (components/flow), HTTP (cli/serve), the case summary (lib/share).
 *
 * @example
 * const flow = openFlow(catalog, 'restore-questions'); // a form, an article's steps, a troubleshooter, or the finder
 * const reading = readRequest(flow, new URLSearchParams('region=East+US'), postedFields());
 * followRequest(flow, 'plan', reading); // { kind: 'show' } or { kind: 'go', to: '/flows/restore-questions/check?…', status: 303 }
 */
export { articlesOf } from './articles-of';
export { firstAddress, firstOpenSegment } from './first-address';
export { followRequest, type Way } from './follow-request';
export { type Offers, offersOf, similarTo } from './offers-of';
export { openFlow } from './open-flow';
export { type PostedBody, postedFields, withPosted } from './posted';
export { answersAddress } from './request/answers-address';
export { type FlowRequest, pageFields, readRequest } from './request/read-request';
export { type FlowAddress, resolveFlow } from './resolve-flow';
export {
  type AskedVisit,
  type CheckScreen,
  errorsOf,
  type OutcomeScreen,
  type QuestionScreen,
  type Screen,
  screenOf,
} from './screen-of';
export { hasCheck, segmentOf } from './segment-of';
export { summaryOf } from './summary-of';
