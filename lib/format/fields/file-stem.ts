/** The last part of a path without its extension: `microsoft.sql/is-frozen.md` gives `is-frozen`. */
export function fileStem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/\.(?:md|markdown|txt)$/i, '');
}

/** Whether a text is a GUID, in any case. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Whether a text ends in a GUID, such as a file stem `NNNNNN-s-tsg-GUID`. */
export function endsInGuid(text: string): boolean {
  return isGuid(text.slice(-36));
}
