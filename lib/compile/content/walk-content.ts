import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { CatalogContentError } from '@/lib/catalog';
import { isHidden, isMarkdownPath } from './content-role';
import type { Trouble } from './file-findings';

/** A file of the content folder as the disk shows it, unread. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly size: number;
  /** Last change of data and of the inode, and the inode: what tells a changed file without reading it. */
  readonly changed: string;
  /** When the data or the inode changed last, ms since 1970. */
  readonly changedAt: number;
  /** Why it cannot be read, where that is known without opening it. */
  readonly trouble?: Trouble;
}

/** A path that the folder lists, with what is wrong with it. */
interface Listed {
  readonly path: string;
  readonly trouble?: Trouble;
}

/**
 * Every file of a content folder, in path order (by UTF-16 units, so the same everywhere). Left out: `.git`,
 * `node_modules`, `stepwise.json` and the JSON files of `data/` at the top (they are content data), and hidden files (or of hidden folders)
 * but for `.md`. A link to a file counts where the file is inside the folder; a link to a folder is not followed, for it
 * may lead in a circle. What is listed and cannot be read comes too, with the trouble.
 * @throws CatalogContentError where the folder itself cannot be read or holds no file.
 */
export function walkContent(contentDir: string): readonly ContentFile[] {
  const root = realRoot(contentDir);
  const files = listPaths(root, '').flatMap((listed) => statFile(root, listed));
  if (files.length === 0) throw new CatalogContentError(`the content folder ${contentDir} is empty`);
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where a path is among files in path order; -1 where it isn't. */
export function placeOfPath(files: readonly Pick<ContentFile, 'path'>[], wanted: string): number {
  let start = 0;
  let end = files.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    if ((files[middle]?.path ?? '') < wanted) start = middle + 1;
    else end = middle;
  }
  return files[start]?.path === wanted ? start : -1;
}

/** The paths that `walkContent` would find, in no order and without a look at each file. */
export function listContent(contentDir: string): ReadonlySet<string> {
  return new Set(listPaths(realRoot(contentDir), '').map((listed) => listed.path));
}

function realRoot(contentDir: string): string {
  try {
    const root = realpathSync(contentDir);
    if (statSync(root).isDirectory()) return root;
  } catch {
    // Said below in the same words, whatever the reason.
  }
  throw new CatalogContentError(`there’s no content folder at ${contentDir}`);
}

function listPaths(root: string, folder: string): readonly Listed[] {
  const entries = entriesOf(path.join(root, folder));
  if (!Array.isArray(entries) && folder === '')
    throw new CatalogContentError(`the folder ${root} can’t be read: ${entries}`);
  if (!Array.isArray(entries)) return [{ path: folder, trouble: { kind: 'unreadable', reason: entries } }];
  return entries.flatMap((entry) => {
    // Joined, for a template would keep its parts as well as what they make.
    const name = folder === '' ? entry.name : [folder, entry.name].join('/');
    if (entry.name === '.git' || entry.name === 'node_modules') return [];
    if (entry.isDirectory() && isThere(root, name)) return listPaths(root, name);
    if (isLeftOut(name)) return [];
    const trouble = troubleOf(entry, root, name);
    return [trouble === undefined ? { path: name } : { path: name, trouble }];
  });
}

function isLeftOut(file: string): boolean {
  return isHidden(file) ? !isMarkdownPath(file) : /^(?:data\/[^/]+|stepwise)\.json$/i.test(file);
}

/** What a folder holds, else the system's word for why it cannot be read. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return wordOf(error);
  }
}

/** What stands for bytes that are not UTF-8 in a name that the system gives. */
const REPLACEMENT = '\uFFFD';

function troubleOf(entry: Dirent, root: string, name: string): Trouble | undefined {
  if (entry.name.includes(REPLACEMENT) && !isThere(root, name)) return { kind: 'name-not-utf8' };
  if (entry.isSymbolicLink()) return troubleOfLink(root, name);
  if (entry.isFIFO()) return { kind: 'special', what: 'a FIFO' };
  if (entry.isSocket()) return { kind: 'special', what: 'a socket' };
  if (entry.isBlockDevice() || entry.isCharacterDevice()) return { kind: 'special', what: 'a device' };
  return undefined;
}

/** A name whose bytes are not UTF-8 reads as another name, under which nothing is there. */
function isThere(root: string, name: string): boolean {
  return !name.includes(REPLACEMENT) || lstatSync(path.join(root, name), { throwIfNoEntry: false }) !== undefined;
}

function troubleOfLink(root: string, name: string): Trouble | undefined {
  try {
    const target = realpathSync(path.join(root, name));
    const stat = statSync(target);
    if (target !== root && !target.startsWith(root + path.sep)) return { kind: 'link-outside' };
    if (stat.isDirectory()) return { kind: 'link-to-folder' };
    return stat.isFile()
      ? undefined
      : { kind: 'special', what: stat.isFIFO() ? 'a FIFO' : stat.isSocket() ? 'a socket' : 'a device' };
  } catch (error) {
    const reason = wordOf(error);
    return reason === 'ENOENT' || reason === 'ELOOP' ? { kind: 'broken-link' } : { kind: 'unreadable', reason };
  }
}

/** A file that is gone since its folder was listed is no longer there to compile. */
function statFile(root: string, { path: name, trouble }: Listed): readonly ContentFile[] {
  if (trouble !== undefined) return [troubled(name, trouble)];
  let stat: Stats | undefined;
  try {
    stat = statSync(path.join(root, name), { throwIfNoEntry: false });
  } catch (error) {
    return [troubled(name, { kind: 'unreadable', reason: wordOf(error) })];
  }
  if (stat === undefined) return [];
  const changed = [stat.mtimeMs, stat.ctimeMs, stat.ino].join(':');
  return [{ path: name, size: stat.size, changed, changedAt: Math.max(stat.mtimeMs, stat.ctimeMs) }];
}

/** Its change is that of its trouble. */
function troubled(name: string, trouble: Trouble): ContentFile {
  return { path: name, size: 0, changed: JSON.stringify(trouble), changedAt: 0, trouble };
}

function wordOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
