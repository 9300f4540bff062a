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
export function groupAlternatives<T extends RootContent | ElementContent>(nodes: readonly T[]): (T | Element)[] {
  if (!nodes.some(isAlternative)) return [...nodes];
  const out: (T | Element)[] = [];
  let [run, blanks]: [Element[], T[]] = [[], []];
  const close = () => {
    out.push(...tabsOf(run), ...blanks);
    [run, blanks] = [[], []];
  };
  for (const node of nodes) {
    if (isAlternative(node)) {
      if (run.length > 0 && run.at(-1)?.properties.dataGroup !== node.properties.dataGroup) close();
      run.push(node);
      blanks = [];
    } else if (run.length > 0 && node.type === 'text' && node.value.trim() === '') blanks.push(node);
    else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

function isAlternative(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && typeof node.properties.dataTab === 'string';
}

/** Tabs of one block; more are shown one after another. */
const MOST_TABS = 30;

function tabsOf(run: Element[]): Element[] {
  const names = new Map<string, string>();
  for (const each of run) {
    const ids = tabsIn(each);
    for (const id of ids) if (!names.has(id)) names.set(id, ids.length === 1 ? nameOf(each) : readableName(id));
  }
  if (names.size < 2 || names.size > MOST_TABS) return run;
  const dataTabs = new URLSearchParams([...names]).toString();
  return [{ type: 'element', tagName: 'div', properties: { className: ['tabs'], dataTabs }, children: run }];
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
export function newestFirst<T extends RootContent | ElementContent>(nodes: readonly T[]): T[] {
  if (!nodes.some(isVersion)) return [...nodes];
  const out: T[] = [];
  let run: T[] = [];
  const close = () => {
    out.push(...run.filter(isOpen), ...run.filter((node) => !isOpen(node)));
    run = [];
  };
  for (const node of nodes) {
    const isBlank = node.type === 'text' && node.value.trim() === '';
    if (isVersion(node) || (isBlank && run.length > 0)) run.push(node);
    else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

function isVersion(node: RootContent | ElementContent): boolean {
  return (
    node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className[0] === 'version'
  );
}

function isOpen(node: RootContent | ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'div';
}
