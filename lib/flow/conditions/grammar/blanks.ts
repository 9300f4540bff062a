/** The offset behind the white space at `start` (everything that `trim` takes off, no-break spaces included). */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** The offset behind the last character before `end` that is no white space; at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
