import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { ANY_MARK, MARK } from '../prepare/marks';
import { groupAlternatives, newestFirst } from './alternatives';
import { blockRule } from './block-rule';
import { element, type TreeContext, text } from './context';
import { imageRule } from './image-rule';
import { anchorOf, linkRule } from './link-rule';
import { paragraphNoteRule, quoteNoteRule } from './note-rule';
import { treeText } from './tree-text';

type Rule = (node: Element, context: TreeContext) => ElementContent[];

/** One rule an element, applied after its children; elements without a rule stay. Sanitising comes after. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['a', linkRule],
  ['img', imageRule],
  [
    'p',
    (node, context) => (isMarkParagraph(node) ? (blockRule(node, context) ?? []) : paragraphNoteRule(node, context)),
  ],
  ['blockquote', quoteNoteRule],
  ['button', (node) => node.children],
  ['li', itemRule],
  ['pre', (node) => [{ ...node, properties: { ...node.properties, tabIndex: 0 } }]],
  ['table', tableRule],
]);

/** Turns the parsed tree into the one a reader gets. Gives a new list of nodes; marks are gone from it. */
export function transformTree(root: Root, context: TreeContext): RootContent[] {
  return [...arranged(root.children.flatMap((child) => findingMark(child) ?? transformNode(child, context)))];
}

function arranged<T extends RootContent | ElementContent>(nodes: readonly T[]): readonly (T | Element)[] {
  return newestFirst(groupAlternatives(nodes));
}

/** A finding marker at the top level becomes a rule of its own class, for the splitter; elsewhere it vanishes. */
function findingMark(node: RootContent): Element[] | undefined {
  if (node.type !== 'element' || !isMarkParagraph(node)) return undefined;
  const mark = treeText(node)[0];
  if (mark === MARK.findingOpen) return [element('hr', { className: ['finding-open'] }, [])];
  return mark === MARK.findingClose ? [element('hr', { className: ['finding-close'] }, [])] : undefined;
}

function transformNode(node: RootContent, context: TreeContext): ElementContent[] {
  if (node.type === 'text') return textRule(node, context);
  if (node.type !== 'element') return [];
  const children = isMarkParagraph(node)
    ? node.children
    : [...arranged(node.children.flatMap((child) => transformNode(child, context)))];
  const done: Element = { type: 'element', tagName: node.tagName, properties: cleanProperties(node), children };
  if (context.syntax.keepsAnchors && HEADING.test(node.tagName))
    done.children = [...anchorOf(node, context), ...children];
  if (opensCollapsible(node)) done.properties = { className: ['collapsible'] };
  return RULES.get(node.tagName)?.(done, context) ?? [done];
}

const HEADING = /^h[1-6]$/;

/** Block marks and finding marks stand alone in a paragraph; they are read there, not as text. */
function isMarkParagraph(node: Element): boolean {
  const [only] = node.children;
  return (
    node.tagName === 'p' &&
    node.children.length === 1 &&
    only?.type === 'text' &&
    /^[\uE004\uE005\uE007]/.test(only.value)
  );
}

function opensCollapsible(node: Element): boolean {
  const [first] = node.children;
  return node.tagName === 'h2' && first?.type === 'text' && first.value.startsWith(MARK.collapsible);
}

/** An item that begins with a box (constructs/inline-marks.ts) needs no bullet. */
function itemRule(node: Element, { syntax }: TreeContext): ElementContent[] {
  if (!syntax.isCommonMark || !/^\s*[☐☑]/.test(beginning(node))) return [node];
  return [{ ...node, properties: { ...node.properties, className: ['task'] } }];
}

/** The first text of an element that is more than a line feed. */
function beginning({ children }: Element): string {
  const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'text') return first.value;
  return first?.type === 'element' ? beginning(first) : '';
}

function cleanProperties(node: Element): Element['properties'] {
  if (node.tagName === 'a') return node.properties;
  const entries = Object.entries(node.properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(ANY_MARK, '') : value,
  ]);
  return Object.fromEntries(entries);
}

function tableRule(node: Element, context: TreeContext): ElementContent[] {
  const count = context.tables.push(node);
  const ariaLabel = count === 1 ? context.words.table : `${context.words.table} ${count}`;
  const region = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel };
  return [element('div', region, [node])];
}

const MARKS = /\uE000(\d+)\uE001|\uE009/g;
const SOME_MARK = /[\uE000-\uE00F]/;

/** Turns the marks in a text into what they stand for: blanks and line breaks. A mark no rule took up vanishes. */
export function textRule(node: Text, context: TreeContext): ElementContent[] {
  if (!SOME_MARK.test(node.value)) return [node];
  const out: ElementContent[] = [];
  let from = 0;
  for (const found of node.value.matchAll(MARKS)) {
    pushText(out, node.value.slice(from, found.index));
    out.push(found[1] === undefined ? element('br', {}, []) : blank(Number(found[1]), context));
    from = found.index + found[0].length;
  }
  pushText(out, node.value.slice(from));
  return out;
}

function pushText(out: ElementContent[], value: string): void {
  const clean = value.replace(ANY_MARK, '');
  if (clean !== '') out.push(text(clean));
}

function blank(index: number, context: TreeContext): ElementContent {
  const { name, defaultText } = context.blanks[index] ?? { name: '', defaultText: '' };
  return element('span', { className: ['blank'], dataBlank: name }, [text(defaultText)]);
}
