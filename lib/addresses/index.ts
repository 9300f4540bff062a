/**
 * The addresses of the site (DESIGN.md › Addresses): how each is written, and what a requested one leads to.
 * Goal: one place that knows them; pages and the proxy ask here. Not here: drawing, HTTP, the catalog's own look-ups.
 *
 * @example
 * articleAddress('automated-backups'); // '/articles/automated-backups'
 * resolveAddress('/p/16222', catalog); // { kind: 'redirect', to: '/products/azure-database-for-postgresql', status: 307 }
 */
export {
  articleAddress,
  decodeSegment,
  ENGINEER_ADDRESS,
  engineerAddress,
  goneAddress,
  idAddress,
  LOOKUP_CSV_ADDRESS,
  markdownAddress,
  missingAddress,
  PAGES,
  productAddress,
  type SearchNarrowing,
  searchAddress,
  UNAVAILABLE_ADDRESS,
} from './addresses';
export { type BrokenAddress, brokenAddresses } from './broken-addresses';
export {
  FINDER_ID,
  FLOW_PAGES,
  flowAddress,
  flowIdOf,
  flowPageAddress,
  slugOfFlow,
} from './flow-addresses';
export { type PreviewSubject, previewAddress, previewSubject } from './preview-addresses';
export { type Resolution, reasonGone, resolveAddress } from './resolve-address';
export { absoluteAddress, siteOrigin } from './site-origin';
export { tidierPaths } from './tidier-paths';
export { unwrapAddress } from './unwrap-address';
