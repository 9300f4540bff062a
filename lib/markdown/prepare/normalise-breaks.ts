import { MARK } from './marks';

const BREAK = /<\/?br[\s./]*>/gi;
const RIGHT_BREAK = /^<br\s*\/?>$/i;
const AT_LINE_END = new RegExp(`${MARK.lineBreak}(?:[ \\t]*${MARK.lineBreak})*[ \\t]*(?=\\n|$)`, 'g');

/**
 * `<br>` in all its spellings (FORMAT.md C.6). At the end of a line it becomes CommonMark's own hard break, which vanishes
 * by itself at the end of an item, a heading or a paragraph (C.2); inside a line it stays as a mark for the tree.
 */
export function normaliseBreaks(text: string): string {
  if (!/<\/?br/i.test(text)) return text;
  return text.replace(BREAK, MARK.lineBreak).replace(AT_LINE_END, '  ');
}

/** Where a text outside code holds a line break in a spelling that HTML does not know, such as `</br>`. */
export function oddBreaksIn(text: string): readonly { readonly offset: number; readonly tag: string }[] {
  return [...text.matchAll(BREAK)].flatMap(({ index, 0: tag }) =>
    RIGHT_BREAK.test(tag) ? [] : [{ offset: index, tag }],
  );
}
