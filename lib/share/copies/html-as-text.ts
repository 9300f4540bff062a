import TurndownService from 'turndown';

/**
 * Clean HTML (an element, or its text) as plain text for a ticket or a chat: steps by number, links with their address
 * behind them, code as it stands, no marks.
 */
export function htmlAsText(html: HTMLElement | string): string {
  return `${textWriter().turndown(html).trim()}\n`;
}

function textWriter(): TurndownService {
  const writer = new TurndownService({ hr: '', br: '' });
  writer.escape = (text) => text;
  writer.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) =>
      `\n\n${content}${node.nodeName === 'H1' ? `\n${'='.repeat(content.length)}` : ''}\n\n`,
  });
  writer.addRule('plain', {
    filter: ['em', 'i', 'strong', 'b', 'code', 'kbd'],
    replacement: (content) => content,
  });
  writer.addRule('quote', { filter: 'blockquote', replacement: (content) => `\n\n${content.trim()}\n\n` });
  writer.addRule('link', {
    filter: 'a',
    replacement: (content, node) => link(content, node.getAttribute('href') ?? ''),
  });
  writer.addRule('item', { filter: 'li', replacement: (content, node) => listItem(content, node) });
  writer.addRule('formula', { filter: isFormula, replacement: (_, node) => formulaOf(node) });
  writer.addRule('code block', {
    filter: 'pre',
    replacement: (_, node) => `\n\n${indent((node.textContent ?? '').replace(/\n$/, ''), 4)}\n\n`,
  });
  writer.addRule('table', { filter: 'table', replacement: (_, node) => table(node) });
  return writer;
}

/** Whether a node is a formula in MathML. */
export function isFormula({ nodeName }: HTMLElement): boolean {
  return nodeName.toLowerCase() === 'math';
}

/** A formula as its author wrote it, in TeX. */
export function formulaOf(node: HTMLElement): string {
  return node.getAttribute('alttext') ?? node.textContent ?? '';
}

/** An address that is its own text is not told twice. */
function link(content: string, address: string): string {
  if (address === '' || address.startsWith('#') || content.includes(address)) return content;
  return `${content} (${address})`;
}

function listItem(content: string, node: HTMLElement): string {
  const mark = itemMark(node, '-');
  const isLong = content.trim().includes('\n\n');
  return `${mark} ${indent(content.trim(), mark.length + 1).trimStart()}\n${isLong ? '\n' : ''}`;
}

function table(node: HTMLElement): string {
  const rows = tableRows(node, (cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  return `\n\n${rows.map((cells) => cells.join(' | ')).join('\n')}\n\n`;
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** What stands before a list item: its number, counted from the list's start or from its own `value`, or the bullet. */
export function itemMark(item: HTMLElement, bullet = '*'): string {
  const list = item.parentElement;
  if (list === null || list.nodeName !== 'OL') return bullet;
  const items = Array.from(list.children);
  const at = items.indexOf(item);
  const from = items.slice(0, at + 1).findLastIndex((each) => each.hasAttribute('value'));
  const first = Number(from < 0 ? (list.getAttribute('start') ?? 1) : items[from]?.getAttribute('value'));
  return `${first + at - Math.max(from, 0)}.`;
}

/** The rows of a table, each cell as `write` puts it. */
export function tableRows(table: HTMLElement, write: (cell: HTMLElement) => string): readonly (readonly string[])[] {
  return Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll<HTMLElement>('th, td'), (cell) => write(cell)),
  );
}
