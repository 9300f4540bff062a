/** A mail address, or what looks like one: letters of any script on both sides of an at sign. */
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** A text with its mail addresses left out, for what quotes a file: `no such page "…@…"`. */
export function hideMail(text: string): string {
  return text.replace(MAIL, '…@…');
}
