import path from 'node:path';

/**
 * The folders that `CONTENT_DIR` names, in the order in which they count: several have the sign between them that `PATH` has
 * on this system (`:`, on Windows `;`). At least one.
 */
export function contentDirsOf(contentDir: string): readonly [string, ...string[]] {
  const [first = contentDir, ...others] = contentDir.split(path.delimiter).filter((dir) => dir.trim() !== '');
  return [first, ...others];
}
