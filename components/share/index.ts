/**
 * What carries a page's content elsewhere: copy buttons, the share panel, and the script behind them. A page marks what it
 * has to say with `data-body`. Not here: formats and links (lib/share).
 */

export { FILLED } from './body-copy';
export { copyRich } from './copy-rich';
export { announce, copyText } from './copy-text';
export { PageTools } from './page-tools.client';
export { CopyButton, PrintedFrom, SharePanel } from './share-panel';
