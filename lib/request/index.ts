/**
 * What belongs to one request and to nobody else: the catalog its answer is made of, the form it posted, what went wrong, and a
 * memo, so that the proxy, a page's metadata, and the page itself share one reading; and the site's public origin.
 * Goal: one async context, the only place where the server and the site's bundles meet.
 * Not here: what an answer is made of (lib/journey, lib/search), HTTP (cli/serve).
 *
 * @example
 * const { result, failures } = await withRequest({ catalog, posted: undefined }, () => draw('/articles/restore'));
 * requestCatalog().article('restore'); // in there: read once, whoever asks
 */
export { type CatalogRead, givesSame, type Questions } from './catalog-reads';
export {
  type Brought,
  derived,
  handOver,
  languageOfSite,
  noteFailure,
  noteReads,
  postedFields,
  remembered,
  requestedPage,
  siteLanguage,
  speaking,
  versionKey,
  withReads,
  withRequest,
} from './context';
export type { FormFields } from './form-fields';
export { inLanguage, isForAllLanguages, localAddress, prefixed } from './local-address';
export { absoluteAddress, siteOrigin } from './origin';
export { preferredLanguages } from './preferred-languages';
export { requestCatalog } from './request-catalog';
export { STYLEGUIDE_ON, styleguideIsOn } from './styleguide';
export { addressInOwnLanguage, pageInLanguage, versionElsewhere } from './versions';
