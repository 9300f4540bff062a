import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directBlocks, settle } from './tree/settle';

/** A block of text as written, so long that the serializer's own escaping, sign by sign, would take most of the time. */
interface LongText extends Element {
  readonly children: [Text];
}

const LONG = 20_000;

/** Safe nodes as HTML that a browser reads just so; empty for none. Changes the nodes: they settle, and get directions. */
export function writeHtml(nodes: readonly (RootContent | ElementContent)[]): string {
  settle(nodes);
  directBlocks(nodes);
  if (!nodes.some(isLongText)) return nodes.length === 0 ? '' : toHtml([...nodes]).trim();
  return nodes
    .map((node) => (isLongText(node) ? longHtml(node) : toHtml(node)))
    .join('')
    .trim();
}

function isLongText(node: RootContent | ElementContent): node is LongText {
  if (node.type !== 'element' || node.tagName !== 'pre' || node.children.length !== 1) return false;
  const [only] = node.children;
  return only?.type === 'text' && only.value.length > LONG;
}

/** As `toHtml` writes it. */
function longHtml(node: LongText): string {
  const [{ value }] = node.children;
  const [open = '', close = ''] = toHtml({ ...node, children: [] }).split(/(?=<\/)/);
  return `${open}${value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}${close}`;
}
