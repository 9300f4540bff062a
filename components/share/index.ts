/** What carries a page's content elsewhere: copy buttons and the script behind them. */
export { CopyButton } from './copy-button';
export { copyText } from './copy-text';
export { PageTools } from './page-tools.client';
