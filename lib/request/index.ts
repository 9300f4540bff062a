/**
 * What belongs to one request and to nobody else, beside what its page is made of.
 * Goal: the server learns what went wrong while a page was drawn, though the framework answers in the page's place.
 * Not here: the posted form (lib/journey), the catalog of a request (lib/catalog), HTTP.
 *
 * @example
 * const { result, failures } = await withFailures(() => draw('/articles/restore')); // failures: what `noteFailure` was told
 */
export { noteFailure, withFailures } from './failures';
