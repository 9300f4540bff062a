import { MARK } from './marks';

const BREAK = /<\/?br[\s./]*>/gi;
const AT_LINE_END = new RegExp(`${MARK.lineBreak}(?:[ \\t]*${MARK.lineBreak})*[ \\t]*(?=\\n|$)`, 'g');

/**
 * `<br>` in all its spellings (FORMAT.md C.6). At the end of a line it becomes CommonMark's own hard break, which vanishes
 * by itself at the end of an item, a heading or a paragraph (C.2); inside a line it stays as a mark for the tree.
 */
export function normaliseBreaks(text: string): string {
  if (!/<\/?br/i.test(text)) return text;
  return text.replace(BREAK, MARK.lineBreak).replace(AT_LINE_END, '  ');
}
