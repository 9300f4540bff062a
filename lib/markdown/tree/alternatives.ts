import type { Element, ElementContent, RootContent } from 'hast';
import { readableName } from '../constructs/tabs';
import { treeText } from './tree-text';

/**
 * Puts alternatives that belong together (tabs, zones of a pivot, branches of a template) into one block, which says what its
 * tabs are called: those of one number, else those with nothing but blanks between them. A lone one stays as it is.
 *
 *     > | <div data-tab="portal">…</div> <div data-tab="cli">…</div>
 *         ^ one block of both: <div class="tabs" data-tabs="portal=Portal&cli=CLI">
 */
export function groupAlternatives<T extends RootContent | ElementContent>(
  nodes: readonly T[],
): readonly (T | Element)[] {
  if (!nodes.some(isAlternative)) return nodes;
  return runsOf(nodes, isAlternative, isOfOneGroup).flatMap((run): readonly (T | Element)[] => {
    const alternatives = run.flatMap((node): Element[] => (isAlternative(node) ? [node] : []));
    return alternatives.length < 2 ? run : tabsOf(alternatives);
  });
}

/** Nodes of one kind that have nothing but blanks between them, each run a list; every other node is a list of its own. */
function runsOf<T extends RootContent | ElementContent>(
  nodes: readonly T[],
  isOfKind: (node: T) => boolean,
  isWith: (node: T, first: T) => boolean = () => true,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const isMember = isOfKind(node);
    const [first] = runs.at(-1) ?? [];
    const joins: boolean = isOpen && first !== undefined && (isMember ? isWith(node, first) : isBlank(node));
    if (joins) runs.at(-1)?.push(node);
    else runs.push([node]);
    isOpen = isMember || joins;
  }
  return runs;
}

function isBlank(node: RootContent | ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isOfOneGroup(node: RootContent | ElementContent, first: RootContent | ElementContent): boolean {
  return isAlternative(node) && isAlternative(first) && node.properties.dataGroup === first.properties.dataGroup;
}

function isAlternative(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && typeof node.properties.dataTab === 'string';
}

/** Tabs of one block; more are shown one after another. */
const MOST_TABS = 30;

function tabsOf(run: readonly Element[]): Element[] {
  const names = new Map<string, string>();
  for (const each of run) {
    const ids = tabsIn(each);
    for (const id of ids) if (!names.has(id)) names.set(id, ids.length === 1 ? nameOf(each) : readableName(id));
  }
  if (names.size < 2 || names.size > MOST_TABS) return [...run];
  const dataTabs = new URLSearchParams([...names]).toString();
  return [{ type: 'element', tagName: 'div', properties: { className: ['tabs'], dataTabs }, children: [...run] }];
}

function tabsIn({ properties }: Element): readonly string[] {
  return String(properties.dataTab).split(' ').filter(Boolean);
}

function nameOf({ children }: Element): string {
  const name = children.find((child) => child.type === 'element');
  return name === undefined ? '' : treeText(name);
}

/**
 * Puts the newest of the versions that follow each other first: it is a plain block, older ones are folded up
 * (constructs/triple-colons.ts).
 */
export function newestFirst<T extends RootContent | ElementContent>(nodes: readonly T[]): readonly T[] {
  if (!nodes.some(isVersion)) return nodes;
  return runsOf(nodes, isVersion).flatMap((run) => [...run.filter(isOpen), ...run.filter((node) => !isOpen(node))]);
}

function isVersion(node: RootContent | ElementContent): boolean {
  return (
    node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className[0] === 'version'
  );
}

function isOpen(node: RootContent | ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'div';
}
