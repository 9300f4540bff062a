import type { Nodes } from 'hast';

const BLOCKS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'div',
  'pre',
  'blockquote',
  'table',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'summary',
  'details',
  'hr',
  'br',
]);
const CELLS = new Set(['td', 'th']);

/** The plain text of a tree as a reader sees it: blocks on lines of their own, cells apart, white space as written in code. */
export function treeText(node: Nodes | readonly Nodes[]): string {
  const out: string[] = [];
  for (const each of Array.isArray(node) ? node : [node]) collect(each, out);
  return out
    .join('')
    .replace(/(?<![ \t])[ \t]*\n\s*/g, '\n')
    .trim();
}

/** Whether a reader sees anything of a node or a list of them: text, or a picture. */
export function isSeen(node: Nodes | readonly Nodes[]): boolean {
  return holdsPicture(node) || treeText(node) !== '';
}

function holdsPicture(node: Nodes | readonly Nodes[]): boolean {
  const nodes: readonly Nodes[] = Array.isArray(node) ? node : [node];
  return nodes.some((each) => {
    return (each.type === 'element' && each.tagName === 'img') || ('children' in each && holdsPicture(each.children));
  });
}

function collect(node: Nodes, out: string[]): void {
  if (node.type === 'text') out.push(node.value);
  if (!('children' in node)) return;
  const tag = node.type === 'element' ? node.tagName : '';
  if (tag === 'code') out.push(languageLabel(node));
  const edge = BLOCKS.has(tag) ? '\n' : CELLS.has(tag) ? ' ' : '';
  out.push(edge);
  for (const child of node.children) collect(child, out);
  out.push(edge);
}

/** Pages label a code block with its language, so that is text a reader sees. */
function languageLabel(node: Nodes): string {
  const classes = node.type === 'element' ? node.properties.className : undefined;
  const [language] = Array.isArray(classes) ? classes : [];
  return language === undefined ? '' : `${String(language).replace('language-', '')}\n`;
}
