/**
 * The script of tabs.
 * Goal: one choice for the whole page and for later pages of the browser tab, which travels in links (`?tabs=cli,linux`).
 * Not here: the list of tabs, which the server draws (components/tabs).
 */
export { CHOSEN, startTabs, tabsQuery } from './choose-tabs';
export { readyTabs } from './tab-groups';
