/**
 * A reader's way through a flow: which flow an address names, what the request says, and where it leads.
 * Goal: the one place where catalog and engine meet; pages and the proxy only ask here, and an address means the same to both.
 * Not here: what is asked next (lib/flow decides), drawing (components/flow), HTTP (cli/serve), the case summary (lib/share).
 *
 * @example
 * const flow = openFlow(catalog, 'restore-questions'); // a form, an article's steps, a troubleshooter, or the finder
 * visit({ id: 'restore-questions', segment: 'plan', query: [['region', 'East US']] }); // read once a request, whoever asks:
 * // { kind: 'show', screen } or { kind: 'go', to: '/flows/restore-questions/check?…', status: 303 }
 */

export {
  arrangeProduct,
  type ProductCategory,
  type ProductEntry,
  type ProductPart,
  type ProductView,
  partOfProduct,
} from './arrange-product';
export { answersAddress, type FlowRequest, pageFields, readFlowRequest } from './flow-request';
export { followRequest, type Way } from './follow-request';
export { asksQuestions, type HomeView, homeView } from './home';
export { articlesOf, type Offers, offersOf } from './offers-of';
export { openFlow } from './open-flow';
export { type Place, placeOf } from './place-of';
export { droppedWords, numberHint, problemWords, sentWords } from './problem-words';
export { DERIVED_QUESTIONS, relatedTo } from './related-to';
export {
  type AskedVisit,
  type CheckScreen,
  errorsOf,
  type OutcomeScreen,
  type QuestionScreen,
  type Screen,
  type Standing,
  screenOf,
  type TrailScreen,
} from './screen-of';
export { firstAddress, firstOpenSegment, hasCheck, segmentOf } from './segments';
export { type FlowAddress, pageOfFlow, type Visit, visit, visitOf } from './visit';
