/**
 * The case summary as a page shows it: what was answered and tried, what to attach, the ways to copy it and to hand it over.
 * Not here: what belongs into a summary (lib/share), which route shows it (app).
 */
export { type SummaryEnds, SummarySheet } from './summary-sheet';
export { DeliveryNotice, SummaryView } from './summary-view';
