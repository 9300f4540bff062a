/**
 * The last part of a path without its extension: `microsoft.sql/is-frozen.md` gives `is-frozen`. The page of a folder has the
 * folder's name: `backup/_index.md` gives `backup` (FORMAT-LEARN.md 2).
 */
export function fileStem(path: string): string {
  const [file = '', folder = ''] = path.split('/').toReversed();
  const stem = file.replace(/\.(?:md|markdown|txt)$/i, '');
  return folder !== '' && /^_?index$/i.test(stem) ? folder : stem;
}

/** Whether a text is a GUID, in any case. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Whether a text ends in a GUID, such as a file stem `NNNNNN-s-tsg-GUID`. */
export function endsInGuid(text: string): boolean {
  return isGuid(text.slice(-36));
}
