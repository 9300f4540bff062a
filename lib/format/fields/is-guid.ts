/** Whether a text is a GUID, in any case. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Whether a text ends in a GUID, such as a file stem `NNNNNN-s-tsg-GUID`. */
export function endsInGuid(text: string): boolean {
  return isGuid(text.slice(-36));
}
