import { decodeHTMLStrict } from 'entities';

/** Characters that nobody sees; the zero-width space counts as a blank. */
const HIDDEN = /[\u00AD\u115F\u1160\u180E\u2060-\u2064\u3164\uFEFF\uFFA0]/g;

/** Characters of a heading that are read; the longest real one has under 300. */
const LONGEST_TITLE = 2000;

/**
 * A heading or property as plain text: bold and code marks, links, `<br>`, template arrows and backslash escapes
 * taken off, entities decoded (FORMAT.md A.4, B.1).
 *
 * @example plainTitle('**Restore** [a server](https://learn.example)<br>') // 'Restore a server'
 */
export function plainTitle(heading: string): string {
  const text = unescapeMarks(heading.slice(0, LONGEST_TITLE))
    .replace(/\\\s*$/, '')
    .replace(/<!--.*?-->/g, ' ')
    .replace(/^\s*<-{1,3}|-{1,3}>\s*$/g, ' ')
    .replace(/<\/?(?:br|b|i|u|p|em|strong|span|code|a|sup|sub)\b[^<>]*>/gi, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*+|`+/g, '')
    .replace(/(^|\s)_+(?=\S)|(?<=\S)_+(?=\s|[.,:;!?]|$)/g, '$1');
  const decoded = text.includes('&') ? decodeHTMLStrict(text) : text;
  return decoded
    .replace(HIDDEN, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/** `\<` and `\_` are the sign itself; a backslash before a letter, as in `DOMAIN\User`, stays. */
function unescapeMarks(heading: string): string {
  return heading.includes('\\') ? heading.replace(/\\([!-/:-@[-`{-~])/g, '$1') : heading;
}
