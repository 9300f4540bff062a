import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

/** Blocks that Markdown has no marks for, or that tight items leave out. */
const PLAIN = new Set(['p', 'dl', 'dt', 'dd']);
/** Elements that are told in an outline, blocks with lines of their own. */
const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p li ul ol dl dt dd pre blockquote table tr td th summary details hr'.split(' '),
);
const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  del: 'del',
  s: 'del',
  code: 'code',
  a: 'a',
};

/**
 * What a reader gets of an HTML tree, one line a block: its elements with the text in them, emphasis, code and links told,
 * white space and paragraphs of tight items left out of account.
 */
export function outline(node: Nodes): readonly string[] {
  const lines: string[] = [];
  const text: string[] = [];
  const flush = (): void => {
    const line = text
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/(<[a-z][^>]*>) /g, ' $1')
      .replace(/ (<\/\w+>)/g, '$1 ')
      .replace(/ +/g, ' ')
      .trim();
    if (line !== '') lines.push(line);
    text.length = 0;
  };
  const walk = (each: Nodes): void => {
    if (each.type === 'text') text.push(each.value);
    if (each.type === 'root') each.children.forEach(walk);
    if (each.type !== 'element') return;
    const { tagName, properties, children } = each;
    const mark = MARKS[tagName];
    if (tagName === 'br') return void text.push(' ');
    if (BLOCKS.has(tagName)) {
      flush();
      if (!PLAIN.has(tagName)) lines.push(`<${tagName}>`);
      children.forEach(walk);
      flush();
      if (!PLAIN.has(tagName) && tagName !== 'hr') lines.push(`</${tagName}>`);
    } else if (mark !== undefined) {
      text.push(mark === 'a' ? `<a ${decoded(String(properties.href))}>` : `<${mark}>`);
      children.forEach(walk);
      text.push(`</${mark}>`);
    } else {
      if (tagName === 'div') flush();
      children.forEach(walk);
      if (tagName === 'div') flush();
    }
  };
  walk(node);
  flush();
  return lines.filter(
    (line, at) => !(line === '<li>' && lines[at + 1] === '</li>') && !(line === '</li>' && lines[at - 1] === '<li>'),
  );
}

/** An address without percent signs, which remark writes and authors do not. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** What remark with GFM, as GitHub has it, makes of Markdown; its raw HTML parsed. */
export function renderGfm(markdown: string): Root {
  const processor = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
  return processor.runSync(processor.parse(markdown)) as unknown as Root;
}
