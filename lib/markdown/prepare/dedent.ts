/**
 * Takes up to four blanks off every line where the H1 itself is indented by four: an exporter indented 14 whole files,
 * which CommonMark would show as one code block (FORMAT.md C.1).
 */
export function dedent(text: string): string {
  if (!/^(?: {4}|\t)[ \t]*#[^#]/m.test(text) || /^#[^#]/m.test(text)) return text;
  return text.replace(/^(?: {1,4}|\t)/gm, '');
}
