import { copiedSteps } from './copied-steps';

/** What of the page is copied. */
export interface CopyChoice {
  /** Numbers of the steps; none for the whole body. */
  readonly steps: readonly number[];
  /** Whether values filled into blanks go along. */
  readonly withValues: boolean;
}

/** What stands before and after the link at the end. */
type Around = readonly [before: string, after: string];

/** Marks what a page has to say, apart from what stands around it. */
const BODY = '[data-body]';

/** Controls and marks of the page that mean nothing elsewhere. */
const CONTROLS =
  'button, nav, script, template, summary > .label, .no-copy, .no-print, .needs-script, .sr-only, .step-number, .code-bar';

/** Attributes that mean the same in a letter, and the kind of a note, which Markdown has marks for. */
const KEPT = new Set([
  'href',
  'value',
  'start',
  'colspan',
  'rowspan',
  'align',
  'lang',
  'dir',
  'alt',
  'border',
  'data-note',
  'alttext',
  'display',
]);

/** What no paragraph can hold. */
const BLOCKS = 'p, ul, ol, dl, pre, table, blockquote, h1, h2, h3, h4, h5, h6, hr, div';

/** Whether the page has a text that can be copied. */
export function hasBody(): boolean {
  return document.querySelector(BODY) !== null;
}

/** The page's own text as clean HTML under its title, with absolute links, as the reader sees it, ending with its link. */
export function bodyCopy(title: string, link: string, around: Around, choice: CopyChoice): HTMLElement {
  const copy = document.createElement('div');
  copy.append(element('h1', title), ...bodies(choice), sourceLine(around, link));
  for (const place of copy.querySelectorAll('.blank')) showBlank(place, choice.withValues);
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove();
  for (const line of copy.querySelectorAll('span.block')) line.before(document.createElement('br'));
  for (const note of copy.querySelectorAll('.note, .notice')) rename(note, 'blockquote');
  for (const part of copy.querySelectorAll('details, summary, section, article, figure')) rename(part, 'div');
  for (const each of copy.querySelectorAll('*')) plainly(each);
  for (const box of [...copy.querySelectorAll('div, span')].reverse()) settle(box);
  return copy;
}

function bodies({ steps }: CopyChoice): readonly Node[] {
  const copies = [...document.querySelectorAll(BODY)].map((body) => body.cloneNode(true));
  return copies.flatMap((copy) => (copy instanceof HTMLElement ? [copiedSteps(copy, steps)] : []));
}

function sourceLine([before, after]: Around, link: string): HTMLElement {
  const line = element('p', before);
  const anchor = element('a', link);
  anchor.setAttribute('href', link);
  line.append(anchor, after);
  return line;
}

function showBlank(place: Element, withValues: boolean): void {
  if (place instanceof HTMLElement && !withValues && place.dataset.default !== undefined)
    place.textContent = place.dataset.default;
}

/** Links become absolute; all that speaks to this site's own styles goes. */
function plainly(each: Element): void {
  if (each instanceof HTMLAnchorElement && each.hasAttribute('href')) each.setAttribute('href', each.href);
  if (each.tagName === 'TABLE') each.setAttribute('border', '1');
  const language = /\blanguage-[\w+#.-]+/.exec(each.className)?.[0];
  for (const { name } of [...each.attributes]) if (!KEPT.has(name)) each.removeAttribute(name);
  if (language !== undefined) each.setAttribute('class', language);
}

/** Boxes that only lay out the page go; one that holds a line of text is a paragraph. Inner boxes come first. */
function settle(box: Element): void {
  const isLine = box.tagName === 'DIV' && box.textContent?.trim() !== '' && box.querySelector(BLOCKS) === null;
  // Labels that the page sets apart with space alone would run together.
  if (box.previousSibling instanceof HTMLElement && box.tagName === 'SPAN') box.before(' ');
  if (isLine) rename(box, 'p');
  else box.replaceWith(...box.childNodes);
}

function rename(old: Element, tag: string): void {
  const renamed = document.createElement(tag);
  const note = old.getAttribute('data-note');
  if (note !== null) renamed.setAttribute('data-note', note);
  renamed.append(...old.childNodes);
  old.replaceWith(renamed);
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
