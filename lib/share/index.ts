/**
 * What leaves the site with a reader: the parts of a link, a copied page, and the case summary of a flow, in every format
 * that people and ticket systems take.
 * Goal: pure data first, formats from it; what was typed can do nothing where it is pasted. Nothing is stored here.
 * Not here: pages, buttons and the clipboard (components), what is asked next (lib/flow), HTTP in.
 *
 * @example
 * const summary = caseSummary(flow, answers, { link: 'https://help.example/flows/restore/summary?region=East+US' });
 * summaryAsMarkdown(summary, siteText().caseSummary);
 */
export { htmlAsMarkdown } from './copies/html-as-markdown';
export { htmlAsText } from './copies/html-as-text';
export type { Delivery, Parcel, SummaryTexts } from './delivery';
export { quietened } from './formats/quietened';
export {
  type SummaryJson,
  summaryAsJson,
  summaryJson,
  summaryJsonSchema,
  summarySchema,
} from './formats/summary-as-json';
export { summaryAsHtml, summaryAsMarkdown, summaryAsText } from './formats/summary-as-text';
export { answerLines } from './formats/summary-document';
export { type QrCode, qrCode } from './links/qr-code';
export { caseSummary, type SummaryContext } from './summary/case-summary';
export { answersIn } from './summary/in-version';
export type {
  CaseSummary,
  SummaryAnswer,
  SummaryLink,
  SummaryOutcome,
  SummaryTime,
  SupportSummary,
  TriedStep,
} from './summary/summary';
export { ORIGIN_STAND_IN, withOrigin } from './summary/summary';
