/**
 * Tabs in an author's text: alternatives such as "Portal" and "Azure CLI", of which a reader needs one.
 * Goal: a list of tabs as WAI-ARIA describes it; without script, and on paper, all alternatives with their names.
 * Not here: which texts are alternatives (lib/markdown); what happens in the browser (script/).
 */
export { withTabLists } from './tab-list';
