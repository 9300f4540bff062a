/** White space in a header: the usual, no-break space and U+200B (FORMAT.md A.3). */
export function isHeaderSpace(letter: string): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || /[\s\u200b]/.test(letter);
}

/** White space that nobody means: it looks like a blank, or like nothing. */
export function isInvisibleSpace(letter: string): boolean {
  return letter === '\u00a0' || letter === '\u200b' || letter === '\ufeff';
}

/** Index of the first character at or after `at` that is no header space; the text's length where all is. */
export function skipHeaderSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && isHeaderSpace(text.charAt(index))) index += 1;
  return index;
}
