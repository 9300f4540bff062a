/** What stands around the content on every page. */
export { Breadcrumbs, type Crumb } from './breadcrumbs';
export { Canonical, LinkedData, type LinkedValue } from './linked-data';
export { PageFrame } from './page-frame';
export { type SiteNames, siteNames } from './site-names';
