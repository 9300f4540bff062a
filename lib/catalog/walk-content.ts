import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CatalogContentError } from './catalog-errors';
import { isHidden, isMarkdownPath } from './content-role';

/** A file of the content folder as the disk shows it, unread. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly size: number;
  /** Last change of data and of the inode, and the inode: what tells a changed file without reading it. */
  readonly changed: string;
  /** When the data or the inode changed last, ms since 1970. */
  readonly changedAt: number;
}

/**
 * Every file of a content folder, in path order (by UTF-16 units, so the same everywhere). Left out: `.git`,
 * `node_modules`, the JSON files of `data/` at the top (they are content data), and hidden files (or of hidden folders)
 * but for `.md`. A link to a file counts where the file is inside the folder; a link to a folder is not followed, for it
 * may lead in a circle.
 * @throws CatalogContentError where the folder cannot be read or holds no file.
 */
export function walkContent(contentDir: string): readonly ContentFile[] {
  const root = realRoot(contentDir);
  const files = listPaths(root, '').flatMap((file) => statFile(root, file));
  if (files.length === 0) throw new CatalogContentError(`the content folder ${contentDir} holds no files`);
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths that `walkContent` would find, in no order and without a look at each file. */
export function listContent(contentDir: string): ReadonlySet<string> {
  return new Set(listPaths(realRoot(contentDir), ''));
}

function realRoot(contentDir: string): string {
  try {
    const root = realpathSync(contentDir);
    if (statSync(root).isDirectory()) return root;
  } catch {
    // Said below in the same words, whatever the reason.
  }
  throw new CatalogContentError(`there is no content folder at ${contentDir}`);
}

function listPaths(root: string, folder: string): readonly string[] {
  return entriesOf(path.join(root, folder)).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git' || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return listPaths(root, name);
    if (isLeftOut(name)) return [];
    return entry.isFile() || (entry.isSymbolicLink() && isInside(root, name)) ? [name] : [];
  });
}

function isLeftOut(file: string): boolean {
  return isHidden(file) ? !isMarkdownPath(file) : /^data\/[^/]+\.json$/i.test(file);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new CatalogContentError(`the folder ${folder} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function isInside(root: string, name: string): boolean {
  try {
    const target = realpathSync(path.join(root, name));
    return target.startsWith(root + path.sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

/** A file that is gone since its folder was listed is no longer there to compile. */
function statFile(root: string, name: string): readonly ContentFile[] {
  const stat = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  const changed = `${stat.mtimeMs}:${stat.ctimeMs}:${stat.ino}`;
  return [{ path: name, size: stat.size, changed, changedAt: Math.max(stat.mtimeMs, stat.ctimeMs) }];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
