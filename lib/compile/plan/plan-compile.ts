import { contentHash } from '@/lib/catalog';
import { type ContentFolder, diskPathOf } from '../content/content-folders';
import { MOST_BYTES } from '../content/file-findings';
import { readContentFile } from '../content/read-content-file';
import type { ContentFile } from '../content/walk-content';
import type { BaseCatalog } from './base-catalog';

/** What a compile has to do. */
export interface CompilePlan {
  /** Files to compile: new ones, those whose bytes changed, and those that take something from such a file or one that is gone. */
  readonly compile: readonly ContentFile[];
  /** Files whose bytes are as they were though the disk shows another time. */
  readonly touched: readonly ContentFile[];
  /** Paths that are gone. */
  readonly removed: readonly string[];
}

/** Compares the content with what the old catalog knows. A file is read only where the disk shows a change. */
export function planCompile(
  folders: readonly ContentFolder[],
  files: readonly ContentFile[],
  base: BaseCatalog | undefined,
): CompilePlan {
  const compile: ContentFile[] = [];
  const touched: ContentFile[] = [];
  for (const file of files) {
    const known = base?.files.get(file.path);
    if (known === undefined) compile.push(file);
    else if (known.changed !== file.changed) (isSame(folders, file, known.hash) ? touched : compile).push(file);
  }
  const present = new Set(files.map((file) => file.path));
  const removed = [...(base?.files.keys() ?? [])].filter((file) => !present.has(file));
  const users = base === undefined ? new Set() : usersOf([...compile.map((file) => file.path), ...removed], base);
  if (users.size === 0) return { compile, touched, removed };
  const known = new Set(compile);
  return {
    compile: files.filter((file) => known.has(file) || users.has(file.path)),
    touched: touched.filter((file) => !users.has(file.path)),
    removed,
  };
}

/** Articles that take something from one of these files. */
function usersOf(paths: readonly string[], { users }: BaseCatalog): ReadonlySet<string> {
  return new Set(users.size === 0 ? [] : paths.flatMap((path) => users.get(path) ?? []));
}

function isSame(folders: readonly ContentFolder[], file: ContentFile, hash: string): boolean {
  if (file.size > MOST_BYTES || file.trouble !== undefined) return false;
  const content = readContentFile(diskPathOf(folders, file.path), file.path);
  return typeof content !== 'string' && contentHash(content.bytes) === hash;
}
