/**
 * Content folders to a catalog: what changed is compiled by workers, what depends on all files is derived, the search index
 * is brought up to date, and the new file replaces the old one in one step.
 * Goal: compile at the speed of the bare pipeline; only the command line (and what watches content) uses this room.
 * Not here: how a file is read (lib/format), how a body is rendered (lib/markdown), what a server reads (lib/catalog).
 *
 * @example
 * const { info } = await compileCatalog({ contentDir: 'content', outFile: '.stepwise/catalog.db' });
 */
export { compileCatalog } from './compile-catalog';
export type { CompileOptions, CompileProgress, CompileReport } from './compile-options';
export {
  type ContentFolder,
  catalogPathOf,
  diskPathOf,
  FOLDER_FILE,
  locate,
  readFolders,
} from './content/content-folders';
export { type LinkData, readLinkData } from './content/link-data';
export { type ExportedFile, exportContent } from './export-content';
export { openScratchCatalog, type ScratchCatalog } from './scratch-catalog';
