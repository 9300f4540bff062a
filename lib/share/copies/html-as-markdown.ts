import TurndownService from 'turndown';
import { formulaOf, isFormula, itemMark, tableRows } from './html-as-text';

/**
 * Clean HTML (an element, or its text) as Markdown: marks as `/articles/<slug>.md` writes them, tables, notes and deleted text
 * as GFM has them. List items keep the number that they carry (`<li value="3">`). Read again as GFM it gives the same text
 * and structure.
 */
export function htmlAsMarkdown(html: HTMLElement | string): string {
  return `${referLetters(markdownWriter().turndown(html).trim())}\n`;
}

function markdownWriter(): TurndownService {
  const writer = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '*',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  const escapeMarks = writer.escape.bind(writer);
  writer.escape = (text) => escapeSigns(escapeMarks(text));
  writer.addRule('line break', { filter: 'br', replacement: (_, node) => lineBreak(node) });
  writer.addRule('strong', { filter: ['strong', 'b'], replacement: (content, node) => marked('**', content, node) });
  writer.addRule('emphasis', {
    filter: ['em', 'i'],
    replacement: (content, node) => marked(node.parentElement?.closest('em, i') ? '_' : '*', content, node),
  });
  writer.addRule('deleted', { filter: ['del', 's'], replacement: (content, node) => marked('~~', content, node) });
  writer.addRule('item', { filter: 'li', replacement: (content, node) => listItem(content, node) });
  writer.addRule('formula', { filter: isFormula, replacement: (_, node) => formula(node) });
  writer.addRule('code', { filter: 'pre', replacement: (_, node) => fenced(node) });
  writer.addRule('quote', { filter: isQuote, replacement: (content, node) => quote(content.trim(), node) });
  writer.addRule('note title', { filter: isNoteTitle, replacement: () => '' });
  writer.addRule('table', { filter: 'table', replacement: (_, node) => table(node, writer) });
  return writer;
}

/** In TeX, as GitHub reads it. */
function formula(node: HTMLElement): string {
  const tex = formulaOf(node);
  return node.getAttribute('display') === 'block' ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
}

/** What turndown leaves bare and GFM reads: the start of a tag or of an entity, tildes that strike out, a heading's or a list's mark alone. */
function escapeSigns(text: string): string {
  return text
    .replace(/<(?=[A-Za-z!/?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<!\\)~/g, '\\~')
    .replace(/^(\s*)(#{1,6}|\+)(?=\s*$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s*$)/, '$1\\$2');
}

/** Stand beside emphasis that a letter next to it would keep from being read, until the text is whole. */
const BEFORE = '\uE000';
const AFTER = '\uE001';

function marked(mark: string, content: string, node: HTMLElement): string {
  const text = content.trim();
  if (text === '') return content;
  const opens = isLoose([...text][0], [...(node.previousSibling?.textContent ?? '')].at(-1));
  const closes = isLoose([...text].at(-1), [...(node.nextSibling?.textContent ?? '')][0]);
  return `${opens ? BEFORE : ''}${mark}${text}${mark}${closes ? AFTER : ''}`;
}

const WORD = /[\p{L}\p{N}]/u;
const SIGN = /[\p{P}\p{S}]/u;

/** Whether a mark between these two is not read: a sign on its inner side, a letter on its outer one (CommonMark, flanking). */
function isLoose(inside = '', outside = ''): boolean {
  return SIGN.test(inside) && WORD.test(outside);
}

/** The letter beside loose emphasis (`**注意：**请`) becomes a character reference, as remark writes it; what stood in between goes. */
function referLetters(text: string): string {
  return text
    .replace(/([\p{L}\p{N}])\uE000/gu, (_, letter: string) => reference(letter))
    .replace(/\uE001([\p{L}\p{N}])/gu, (_, letter: string) => reference(letter))
    .replace(/[\uE000-\uE002]/g, '');
}

function reference(letter: string): string {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

const ONE_LINE = 'h1, h2, h3, h4, h5, h6, td, th';

/** A line break; where a block is one line, as HTML. */
function lineBreak(node: HTMLElement): string {
  return node.closest(ONE_LINE) === null ? '\\\n' : '<br>';
}

function listItem(content: string, node: HTMLElement): string {
  const mark = itemMark(node);
  const lines = content.trim().split('\n');
  const indented = lines.map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(mark.length + 1) + line));
  return `${mark} ${indented.join('\n')}\n${content.includes('\n\n') ? '\n' : ''}`;
}

/** Notes whose mark GitHub knows; the page says their kind in `data-note`. */
const NOTES: ReadonlySet<string> = new Set(['note', 'tip', 'important', 'warning', 'caution']);

function isQuote(node: HTMLElement): boolean {
  return node.nodeName === 'BLOCKQUOTE' || noteKind(node) !== '';
}

/** The first line of a note, which its mark says. */
function isNoteTitle(node: HTMLElement): boolean {
  const parent = node.parentElement;
  return node.nodeName === 'P' && parent !== null && noteKind(parent) !== '' && parent.children[0] === node;
}

function noteKind(node: HTMLElement): string {
  const kind = node.getAttribute('data-note') ?? '';
  return NOTES.has(kind) ? kind : '';
}

function quote(content: string, node: HTMLElement): string {
  const kind = noteKind(node);
  const text = kind === '' ? content : `[!${kind.toUpperCase()}]\n${content}`.trim();
  return `\n\n${text.replace(/^/gm, '> ').replace(/^> $/gm, '>')}\n\n`;
}

/** Stands in long runs of blanks until the text is whole: the time that turndown takes grows with the square of a run's length. */
const PAUSE = '\uE002';

const LONG_BLANKS = /\s{500}/g;

function fenced(node: HTMLElement): string {
  const [, language = ''] = /language-([\w+#.-]+)/.exec(node.querySelector('code')?.className ?? '') ?? [];
  const code = (node.textContent ?? '').replace(/\n$/, '').replace(LONG_BLANKS, `$&${PAUSE}`);
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}

/**
 * The cells' own marks are kept; a cell is one line, and a bar inside it is escaped. The cell goes in as an element: text would
 * have to be parsed, which trusted types forbid in the browser.
 */
function table(node: HTMLElement, writer: TurndownService): string {
  const rows = tableRows(node, (cell) => cellText(writer.turndown(cell)));
  const [head = [], ...others] = rows;
  const columns = Math.max(...rows.map((cells) => cells.length));
  const filled = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  const lines = [filled(head), filled(head).map(() => '---'), ...others.map(filled)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return `\n\n${lines.join('\n')}\n\n`;
}

function cellText(markdown: string): string {
  const lines = markdown.trim().replace(/\\\n/g, '<br>');
  return lines.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}
