import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type ContentFolder, locate } from '@/lib/compile';

/** A file that may be opened and written, or why it may not. */
export type GuardedFile =
  | {
      readonly kind: 'file';
      /** Where it is on the disk; no part of the way there is a link that leads out of the folder. */
      readonly file: string;
      /** Whether it is there already. */
      readonly exists: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** A part of a path that an operating system reads as something else than a name. */
const NO_NAME = /^\.|[\\:*?"<>|]|\p{Cc}|[. ]$/u;

/**
 * The file that a path of the catalog names, where that is Markdown inside a content folder. Symbolic links are followed for
 * folders, and have to lead to somewhere inside; a file that is a link itself is never written, for that would replace the link.
 * @param name with `/`, as the catalog has it
 * @param ending what the name has to end in
 */
export function contentFileOf(folders: readonly ContentFolder[], name: string, ending = /\.md$/i): GuardedFile {
  const parts = name.split('/');
  if (name.length > 1000 || parts.some((part) => part === '' || NO_NAME.test(part)))
    return refused(`“${name}” isn’t the path of a content file.`);
  if (!ending.test(name)) return refused(`“${name}” isn’t a Markdown file (.md).`);
  const located = locate(folders, name);
  if (located === undefined || located.file === '') return refused(`“${name}” isn’t in any of the content folders.`);
  const file = path.join(located.folder.dir, ...located.file.split('/'));
  const folder = realFolder(path.dirname(file));
  if (folder === undefined || !isInside(realpathSync(located.folder.dir), folder.real))
    return refused(`“${name}” is outside the content folder.`);
  const whole = path.join(folder.real, folder.missing, path.basename(file));
  const stat = lstatSync(whole, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile())
    return refused(`“${name}” isn’t a regular file. If it’s a symbolic link, edit the file that it points to.`);
  return { kind: 'file', file: whole, exists: stat !== undefined };
}

function refused(reason: string): GuardedFile {
  return { kind: 'refused', reason };
}

/** The real path of the nearest folder that exists, and what is missing below it. */
function realFolder(folder: string): { readonly real: string; readonly missing: string } | undefined {
  for (let at = folder, missing = ''; ; ) {
    // What is there and leads nowhere is a broken link, which could lead anywhere later.
    if (lstatSync(at, { throwIfNoEntry: false }) !== undefined) {
      try {
        return { real: realpathSync(at), missing };
      } catch {
        return undefined;
      }
    }
    const parent = path.dirname(at);
    if (parent === at) return undefined;
    missing = path.join(path.basename(at), missing);
    at = parent;
  }
}

function isInside(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
