/**
 * The brand of a site: its accent color in both themes (`accent` of site.json).
 * Goal: one color from the operator gives every color that acts, each with enough contrast, or a message that says why not.
 * Not here: the palette itself (app/styles/tokens.css), names and logo (components/site).
 */
export { accentProblem } from './accent-problem';
export { type BrandSheet, brandSheet, SHEET_PREFIX } from './brand-sheet';
export { GROUNDS } from './grounds';
