/**
 * The second door of lib/markdown: what pages still need of it when they are drawn. A body is not laid out again here.
 * Goal: safe HTML of short texts out of JSON bodies, portal links by name.
 * Not here: laying out bodies and finding their slips (lib/markdown), which is done once, when content is compiled.
 *
 * @example
 * renderFragment('Choose <b>one</b><script>…'); // 'Choose <b>one</b>'
 */
export { renderFragment } from './render-fragment';
export { portalPage } from './tree/resolve-link';
