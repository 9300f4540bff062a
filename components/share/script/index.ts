/**
 * The script behind what carries a page's content elsewhere: copy buttons, the share panel, excerpts, print.
 * Goal: one listener on the document for all of it; what few readers want is fetched when they want it.
 * Not here: formats and links (lib/share).
 */
export { copyRich } from './copy-rich';
export { announce, copyText } from './copy-text';
export { FILLED } from './filled-blanks';
export { make } from './make-element';
export { startPageTools } from './page-tools';
