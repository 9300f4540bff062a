/** The last part of a path without its extension: `microsoft.sql/is-frozen.md` gives `is-frozen`. */
export function fileStem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/\.(?:md|markdown|txt)$/i, '');
}
