/**
 * The third door of lib/markdown: where on a page a link from another page leads. It knows the page's places alone, so whoever
 * follows links needs no renderer.
 * Goal: the same place for a fragment as on the page itself, from a few short lists.
 * Not here: links within one page, which are placed when it is laid out.
 *
 * @example
 * findPlace({ ids: ['what-s-new'], names: [['whats-new', 'what-s-new']] }, 'whats-new'); // 'what-s-new'
 */
export { findPlace, type Places } from './split/page-places';
