/**
 * The addresses of the site (DESIGN.md › Addresses): how each is written, and how an article's part of one is made.
 * Goal: one place that writes them, on the ground floor, so that compiling, pages and search agree.
 * Not here: what a requested address leads to (lib/routes), drawing, HTTP.
 *
 * @example
 * articleAddress('automated-backups'); // '/articles/automated-backups'
 * slugify('Restore a server (Flexible)'); // 'restore-a-server-flexible'
 */
export {
  articleAddress,
  decodeSegment,
  EMBED_ADDRESS,
  EMBED_FIELDS,
  EMBED_SCRIPT,
  ENGINEER_ADDRESS,
  engineerAddress,
  FRAME_HOSTS,
  feedAddress,
  goneAddress,
  idAddress,
  isEmbedAddress,
  isTextAddress,
  LLMS_ADDRESS,
  LOOKUP_CSV_ADDRESS,
  LOOKUP_FIELD,
  LOOKUP_FORM,
  llmsAddress,
  markdownAddress,
  markdownTwin,
  missingAddress,
  OEMBED_ADDRESS,
  OEMBED_FIELDS,
  OPENSEARCH_ADDRESS,
  oembedAddress,
  PAGES,
  PREVIEW_SIZE,
  PRODUCT_FIELDS,
  type PreviewSubject,
  type ProductNarrowing,
  pageOfTwin,
  previewAddress,
  previewSubject,
  productAddress,
  readOrigin,
  SCRIPT_FIELDS,
  SEARCH_FIELDS,
  type SearchNarrowing,
  STYLEGUIDE_ADDRESS,
  searchAddress,
  searchAddresses,
  UNAVAILABLE_ADDRESS,
} from './addresses';
export { CONTEXT_ADDRESS, contextQuery, type ReaderContext, readContext } from './context-links';
export {
  FINDER_ID,
  FLOW_PAGES,
  flowAddress,
  flowIdOf,
  flowPageAddress,
  slugOfFlow,
} from './flow-addresses';
export { slugify, slugOf } from './slug-of';
export { unwrapAddress } from './unwrap-address';
