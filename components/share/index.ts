/**
 * What carries a page's content elsewhere: copy buttons, the share panel, and the script behind them. A page marks what it
 * has to say with `data-body`. Not here: formats and links (lib/share).
 */
export { announce } from './announce';
export { CopyButton } from './copy-button';
export { copyRich } from './copy-rich';
export { copyText } from './copy-text';
export { FILLED } from './filled-values';
export { PageTools } from './page-tools.client';
export { PrintedFrom } from './printed-from';
export { SharePanel } from './share-panel';
