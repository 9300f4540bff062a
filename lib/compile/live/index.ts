/**
 * The fourth door of lib/compile: content while its files are being written, for editors.
 * Goal: whatever has been typed, and not saved, the findings are those that a compile of it would give; a keystroke costs one file.
 * Not here: how editors ask (cli/lsp), what is found (the rooms whose rules these are), catalogs.
 *
 * @example
 * const live = await openLiveContent({ contentDir: 'content' });
 * live.write('postgresql/restore.md', Buffer.from(text));
 * live.settle();
 * live.findings('postgresql/restore.md');
 */

export type { CompiledArticle, Facts } from '../content/compiled-file';
export { type LiveContent, openLiveContent } from './live-content';
export type { LiveFile } from './live-file';
export { readersSee } from './readers-see';
