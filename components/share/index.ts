/**
 * What carries a page's content elsewhere: copy buttons and the share panel. A page marks what it has to say with
 * `data-body`. Not here: formats and links (lib/share), what the buttons do (`script/`).
 */
export { CopyButton, PrintedFrom, SharePanel } from './share-panel';
