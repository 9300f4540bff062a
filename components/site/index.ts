/** What stands around the content on every page. */
export { Breadcrumbs, type Crumb } from './breadcrumbs';
export { Canonical, CanonicalText } from './canonical';
export { LinkedData, type LinkedFacts } from './linked-data';
export { PageFrame } from './page-frame';
export { type SiteBrand, type SiteNames, siteBrand, siteNames } from './site-brand';
