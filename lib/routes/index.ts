/**
 * From a requested address to what stands there: a page, a redirect, another page in its place, or nothing any more.
 * Goal: one answer for the proxy, pages and `stepwise check`, with the status that is true.
 * Not here: how addresses are written (lib/addresses), the look-ups themselves (lib/catalog), HTTP and drawing.
 *
 * @example
 * resolveAddress('/p/16222', catalog); // { kind: 'redirect', to: '/products/azure-database-for-postgresql', status: 307 }
 */
export { type BrokenAddress, brokenAddresses } from './broken-addresses';
export { type Route, reasonGone, resolveAddress } from './resolve-address';
export { tidierPaths } from './tidier-paths';
