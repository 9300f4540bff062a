import TurndownService from 'turndown';
import { itemMark } from './item-mark';
import { tableRows } from './table-rows';

/**
 * Clean HTML (an element, or its text) as Markdown: marks as `/articles/<slug>.md` writes them, tables as GFM has them.
 * List items keep the number that they carry (`<li value="3">`).
 */
export function htmlAsMarkdown(html: HTMLElement | string): string {
  return `${markdownWriter().turndown(html).trim()}\n`;
}

function markdownWriter(): TurndownService {
  const writer = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '*',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  writer.addRule('item', { filter: 'li', replacement: (content, node) => listItem(content, node) });
  writer.addRule('code', { filter: 'pre', replacement: (_, node) => fenced(node) });
  writer.addRule('quote', { filter: 'blockquote', replacement: (content) => `\n\n${quoted(content.trim())}\n\n` });
  writer.addRule('table', { filter: 'table', replacement: (_, node) => table(node, writer) });
  return writer;
}

function listItem(content: string, node: HTMLElement): string {
  const mark = itemMark(node);
  const lines = content.trim().split('\n');
  const indented = lines.map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(mark.length + 1) + line));
  return `${mark} ${indented.join('\n')}\n${content.includes('\n\n') ? '\n' : ''}`;
}

function quoted(content: string): string {
  return content.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function fenced(node: HTMLElement): string {
  const [, language = ''] = /language-([\w+#.-]+)/.exec(node.querySelector('code')?.className ?? '') ?? [];
  const code = (node.textContent ?? '').replace(/\n$/, '');
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}

/** The cells' own marks are kept; a cell is one line, and a bar inside it is escaped. */
function table(node: HTMLElement, writer: TurndownService): string {
  const rows = tableRows(node, (cell) => writer.turndown(cell).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim());
  const [head = [], ...others] = rows;
  const lines = [head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n\n${lines.join('\n')}\n\n`;
}
