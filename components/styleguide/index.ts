/**
 * The style guide: every component in every state, on one page that only authors see (`stepwise dev`).
 * Goal: one set of example files that people look at, that unit tests draw, and that axe checks in light, dark, and narrow.
 * Not here: the components themselves, the style sheet of the page (app/styleguide), when the page is shown (lib/request).
 *
 * A new state is one entry in a file of `examples/`; a new family is one file and its row in `families.ts`.
 */
export type { Example, Family } from './example';
export { FAMILIES } from './families';
export { StyleguidePage } from './styleguide-page';
