import { hideApolloBlocks } from './apollo-blocks';
import { MARK } from './marks';

const ELEMENTS =
  'a|b|strong|i|em|u|ul|ol|li|dl|dt|dd|div|span|pre|code|p|h[1-6]|blockquote|table|thead|tbody|tfoot|tr|th|td|hr|img|sub|sup|kbd|button|details|summary|center|font|s|del|small|big|tt';
const TAG = new RegExp(`<\\/?(?:${ELEMENTS})(?=[\\s/>])[^<>]*>`, 'iy');
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^\s<>]+>|<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>/iy;
/** `<-- text -->`, a template's way to say "replace this"; what stands inside is the real text (FORMAT.md B.1). */
const TEMPLATE_ARROW = /<--\s?([^<>\n]*?)\s?-->/g;
const DESTINATION = /<[^<>\n]+>\s*\)/y;

/**
 * Escapes every `<` that opens neither an element we know nor an autolink. `<subscription id>` and its 146 relatives are
 * text whose loss would break commands (FORMAT.md C.6); an element we do not know is shown as written, never obeyed.
 */
export function escapePseudoTags(text: string): string {
  if (!text.includes('<')) return text;
  const bare = text.replace(TEMPLATE_ARROW, '$1');
  return bare.replace(/</g, (open, at: number) => (isPseudo(bare, at) ? '\\<' : open));
}

const BARE_VALUE = /<[a-z][^<>]*=\s*[^\s"'<>]/i;
const ANY_TAG = new RegExp(`<(?:${ELEMENTS})\\s[^<>]*>`, 'gi');
/** An attribute as HTML reads it; also one in the curly quotation marks of a word processor. */
const ATTRIBUTE = /([\w:-]+)\s*=\s*("[^"]*"|'[^']*'|[“”„]([^“”„"<>]*)[“”]|[^\s"'<>]+)/g;

/**
 * Puts quotation marks around values that HTML takes without them: `<a href=https://example.com/?a=b>`. CommonMark takes fewer, and the parser
 * makes a link of an address in one.
 */
export function quoteValues(text: string): string {
  if (!BARE_VALUE.test(text)) return text;
  return text.replace(ANY_TAG, (tag) =>
    tag.replace(ATTRIBUTE, (whole, name: string, value: string, curly?: string) =>
      /^["']/.test(value) ? whole : `${name}="${curly ?? value}"`,
    ),
  );
}

/** `<subscription id>`, or what only looks like a tag of HTML that we show; line breaks are read elsewhere. */
const LOOKS_LIKE_TAG = /<\/?(?!br\b)\p{L}[^<>\n]*>/giu;

/** Where in a text outside code stands what looks like a tag, and is shown as text. */
export function pseudoTagsIn(text: string): readonly { readonly offset: number; readonly tag: string }[] {
  return [...hideApolloBlocks(text).matchAll(LOOKS_LIKE_TAG)].flatMap(({ index, 0: tag }) =>
    isPseudo(text, index) ? [{ offset: index, tag }] : [],
  );
}

function isPseudo(text: string, at: number): boolean {
  return !isMeant(text, at) && !isEscaped(text, at);
}

/** After an odd number of backslashes Markdown shows it as it is. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function isMeant(text: string, at: number): boolean {
  return (
    matchesAt(TAG, text, at) ||
    matchesAt(AUTOLINK, text, at) ||
    (opensDestination(text, at) && matchesAt(DESTINATION, text, at))
  );
}

function opensDestination(text: string, at: number): boolean {
  return /\]\(\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

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
