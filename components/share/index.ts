/** What carries a page's content elsewhere: copy buttons and the script behind them. */
export { CopyButton } from './copy-button';
export { PageTools } from './page-tools.client';
