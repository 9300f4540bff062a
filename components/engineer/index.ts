/** What support engineers see: an article's details, and the lookup of ids. Everything here is fit for anybody's eyes. */
export { EngineerDetails } from './engineer-details';
export { engineerFacts } from './engineer-facts';
export { EngineerPage } from './engineer-page';
export { EngineerSwitch } from './engineer-switch';
export { LookupPage } from './lookup-page';
export { lookupTable } from './lookup-table';
