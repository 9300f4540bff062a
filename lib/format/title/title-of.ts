import { decodeHTMLStrict } from 'entities';
import { fileStem, isGuid } from '../fields/file-stem';
import type { Properties } from '../header/properties';
import type { Kind } from '../kind';
import type { Report } from '../rule';
import { emptyTitle, placeholderTitle } from '../rules/titles';

/** An article's title: its H1 as plain text, else `pageTitle`, else made from the file name; never empty. */
export function titleOf(h1: string | undefined, pageTitle: string, path: string): string {
  return plainTitle(h1 ?? '') || plainTitle(pageTitle) || titleFromPath(path);
}

/** `restore-a_server.md` gives `Restore a server`. */
function titleFromPath(path: string): string {
  const words = fileStem(path)
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}

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

/** Titles that a template left behind (FORMAT.md B.1), in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'title',
  'sample title',
  'useful title',
  'pc sample',
  'tools',
  'directions',
  'slow virtual machine',
]);

const SENTENCE_PLACEHOLDER = /^this is the title of the (?:article|solution)\b/i;

/** Whether a title is what the template said instead of a title. */
export function isPlaceholder(title: string): boolean {
  return PLACEHOLDERS.has(title.trim().toLowerCase()) || SENTENCE_PLACEHOLDER.test(title);
}

const SECTION_NAME = /^recc?om{1,3}end(?:ed)?\s+(?:steps?|actions?|docum\w*)\b/i;
const CHECK_RESULT = /^we ran\b/i;
const WORDS_OF_THE_FORMAT = /^(?:advisory|tsg workflow questions|support\s*topic\s*descriptions for [0-9a-f-]+)$/i;

/** Whether a title says nothing about its article: a placeholder, a section's name, "We ran diagnostics …", a bare GUID. */
export function saysNothing(title: string): boolean {
  const text = title.trim();
  if (text === '' || isPlaceholder(text) || isGuid(text)) return true;
  return SECTION_NAME.test(text) || CHECK_RESULT.test(text) || WORDS_OF_THE_FORMAT.test(text);
}

/** Words that say what a file is rather than what it is about (FORMAT.md B.1, E.2). */
const LEADING =
  /^(?:(?:support\s*)?(?:problem\s*)?scoping\s*ques(?:tions?)?\s*(?:for|about|on|to)?\b|apollo\s*[-_–:]|tsg\s*(?:summary|content\s*step|workflow\s*questions)\s*[-–:]|rca\s*[-–:]|root cause analysis(?:\s*\(rca\))?\s*(?:[-–:]|for\b))[\s:–-]*/i;
const TRAILING = /[\s:–-]+(?:scoping\s+questions?|rca)$/i;
/** `unable-to-allocate-memory`: a file's name in place of a sentence. */
const HYPHENATED = /^\w+(?:-\w+){2,}$/;
const LONGEST_NAME = 140;

/** A name without words about its file, with a capital, and of several long sentences only the first. */
export function tidyName(text: string): string {
  const bare =
    text
      .replace(LEADING, '')
      .replace(TRAILING, '')
      .replace(HYPHENATED, (words) => words.replaceAll('-', ' ')) || text;
  const short = bare.length > LONGEST_NAME ? firstSentence(bare) : bare;
  return bare === text ? short : short.charAt(0).toUpperCase() + short.slice(1);
}

function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}

/** What is known about an article's titles. */
export interface TitleFacts {
  readonly kind: Kind;
  readonly h1: string | undefined;
  readonly title: string;
  readonly properties: Properties;
  /** Where the H1, or else the body, stands in the decoded file. */
  readonly headingOffset: number;
}

/** Reports a title that is missing (but of tiles, which have none) and a placeholder in either place of a title. */
export function reportTitle({ kind, h1, title, properties, headingOffset }: TitleFacts, report: Report): void {
  const pageTitle = properties.get('pageTitle');
  if (h1 === undefined && pageTitle === '' && kind !== 'partnerCenterQuickStart') {
    report(emptyTitle.at(headingOffset, title));
  }
  if (h1 !== undefined && isPlaceholder(plainTitle(h1))) report(placeholderTitle.at(headingOffset, plainTitle(h1)));
  if (isPlaceholder(plainTitle(pageTitle))) report(placeholderTitle.at(properties.offset('pageTitle'), pageTitle));
}
