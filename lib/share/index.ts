/**
 * What leaves the site with a reader: the case summary of a flow, in every format that people and ticket systems take.
 * Goal: pure data first, formats from it; what was typed can do nothing where it is pasted. Nothing is stored here.
 * Not here: pages and buttons (components), what is asked next (lib/flow), HTTP in.
 *
 * @example
 * const summary = caseSummary(flow, answers, { link: 'https://help.example/flows/restore/summary?region=East+US' });
 * summaryAsMarkdown(summary, siteText().caseSummary);
 */
export { type Delivery, type DeliveryOptions, deliverSummary } from './delivery/deliver-summary';
export { answerLines } from './formats/answer-lines';
export { summaryAsHtml } from './formats/summary-as-html';
export { summaryAsJson, summaryJson } from './formats/summary-as-json';
export { summaryAsMarkdown } from './formats/summary-as-markdown';
export { summaryAsText } from './formats/summary-as-text';
export { type SummaryJson, summaryJsonSchema, summarySchema } from './formats/summary-schema';
export { caseSummary, type SummaryContext } from './summary/case-summary';
export type {
  CaseSummary,
  SummaryAnswer,
  SummaryLink,
  SummaryOutcome,
  SummaryTime,
  TriedStep,
} from './summary/summary';
export { ORIGIN_STAND_IN, withOrigin } from './summary/with-origin';
