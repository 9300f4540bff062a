/** Longest `mailto:` address that every mail program takes. */
const LONGEST = 1900;

/**
 * A `mailto:` address that opens a letter with a subject and a body. A body too long for some mail programs is cut before
 * its last part, which is the link: `lines` are dropped from the end, `link` never.
 */
export function mailLink(subject: string, lines: readonly string[], link: string): string {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent([...lines, link].join('\r\n\r\n'))}`;
  return address.length <= LONGEST || lines.length === 0 ? address : mailLink(subject, lines.slice(0, -1), link);
}
