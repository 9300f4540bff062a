import type { Element, RootContent } from 'hast';
import { treeText } from '../tree/tree-text';
import { headingLevel } from './split-sections';

/** A step before it is written out: its nodes, and the heading it stands under inside its section. */
export interface RawStep {
  readonly nodes: RootContent[];
  readonly group: string;
}

/** A steps section taken apart. */
export interface RawSteps {
  readonly intro: RootContent[];
  readonly steps: RawStep[];
  readonly outro: RootContent[];
}

const STEP_HEADING = /^(?:step|步骤|第)\s*[\d一二三四五六七八九十]+|^\d{1,2}\s*[.):、]/i;

/**
 * Finds the steps of a Recommended Steps section in whatever shape the author gave them (FORMAT.md C.2): items of lists,
 * headings such as "Step 1", or paragraphs. What interrupts a list (code, an image, a remark) belongs to the step before it.
 */
export function readSteps(nodes: readonly RootContent[]): RawSteps {
  const filled = unquoted(nodes);
  const groups = atHeadings(filled);
  if (groups.length === 1) return readRun(filled, '');
  return groups.some(({ heading }) => STEP_HEADING.test(heading)) ? headingSteps(groups) : groupedSteps(groups);
}

/** The filled nodes; a quotation that wraps the section (the rule in rca texts, FORMAT.md B.3) gives its content. */
export function unquoted(nodes: readonly RootContent[]): RootContent[] {
  const filled = nodes.filter((node) => node.type === 'element' || treeText(node) !== '');
  return filled.flatMap((node) =>
    node.type === 'element' && node.tagName === 'blockquote' ? unquoted(node.children) : [node],
  );
}

interface Group {
  readonly heading: string;
  readonly headingNode: RootContent | undefined;
  readonly nodes: RootContent[];
}

function atHeadings(nodes: readonly RootContent[]): Group[] {
  const groups: Group[] = [{ heading: '', headingNode: undefined, nodes: [] }];
  const lastList = nodes.findLastIndex((node) => isList(node, 'ol') || isList(node, 'ul'));
  nodes.forEach((node, at) => {
    const heads = headingLevel(node) > 0 || (at < lastList && isBoldLabel(node));
    if (heads) groups.push({ heading: treeText(node), headingNode: node, nodes: [] });
    else groups.at(-1)?.nodes.push(node);
  });
  return groups;
}

/** A short paragraph that is all bold and links nowhere heads the lists that follow it. */
function isBoldLabel(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p' || hasElement(node, 'a')) return false;
  const bold = node.children.every(
    (child) => (child.type === 'element' && child.tagName === 'strong') || treeText(child) === '',
  );
  return bold && isShortLine(treeText(node));
}

function isShortLine(line: string): boolean {
  return line.length <= 120 && !line.includes('\n');
}

/** "Step 1: …" headings: each is a step with all that stands under it. */
function headingSteps(groups: readonly Group[]): RawSteps {
  const [lead, ...rest] = groups;
  const steps = rest.map(({ headingNode, nodes }) => ({
    nodes: headingNode ? [headingNode, ...nodes] : [...nodes],
    group: '',
  }));
  return { intro: lead?.nodes ?? [], steps, outro: [] };
}

/** Other headings name groups of steps, such as one for Windows and one for Linux; a list before them is steps too. */
function groupedSteps([lead, ...groups]: readonly Group[]): RawSteps {
  const leadNodes = lead?.nodes ?? [];
  const first = mainList(leadNodes) ? readRun(leadNodes, '') : { intro: leadNodes, steps: [], outro: [] };
  const steps = groups.flatMap(({ nodes, heading }) => withEdges(readRun(nodes, heading), heading));
  return { intro: [...first.intro, ...first.outro], steps: [...first.steps, ...steps], outro: [] };
}

/** Inside a group nothing may drift out of it: its lead stands in its first step, its end in its last. */
function withEdges(run: RawSteps, group: string): RawStep[] {
  const [first, ...others] = run.steps;
  if (!first) return [{ nodes: [...run.intro, ...run.outro], group }];
  const steps = [{ nodes: [...run.intro, ...first.nodes], group }, ...others];
  const last = steps.at(-1);
  return last ? [...steps.slice(0, -1), { nodes: [...last.nodes, ...run.outro], group }] : steps;
}

function readRun(nodes: readonly RootContent[], group: string): RawSteps {
  const main = mainList(nodes);
  return main ? listSteps(nodes, main, group) : paragraphSteps(nodes, group);
}

/** Numbers win over bullets: bullets beside a numbered list are its details. */
function mainList(nodes: readonly RootContent[]): 'ol' | 'ul' | undefined {
  if (nodes.some((node) => isList(node, 'ol'))) return 'ol';
  return nodes.some((node) => isList(node, 'ul')) ? 'ul' : undefined;
}

function isList(node: RootContent, tag: 'ol' | 'ul'): node is Element {
  return node.type === 'element' && node.tagName === tag;
}

function listSteps(nodes: readonly RootContent[], main: 'ol' | 'ul', firstGroup: string): RawSteps {
  const intro: RootContent[] = [];
  const steps: RawStep[] = [];
  const lastList = nodes.findLastIndex((node) => isList(node, main));
  let group = firstGroup;
  nodes.forEach((node, at) => {
    const next = nodes[at + 1];
    if (isList(node, main)) for (const item of itemsOf(node)) steps.push({ nodes: [...item.children], group });
    else if (at > lastList) return;
    else if (steps.length > 0 && next && isList(next, main) && isLabel(node, next))
      group = treeText(node).replace(/[:：]$/, '');
    else (steps.at(-1)?.nodes ?? intro).push(node);
  });
  return { intro, steps, outro: nodes.slice(lastList + 1) };
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((child): child is Element => child.type === 'element' && treeText(child) !== '');
}

/** "To reset your password:" right before a list that starts anew names that list. */
function isLabel(node: RootContent, list: Element): boolean {
  if (
    node.type !== 'element' ||
    node.tagName !== 'p' ||
    Number(list.properties.start ?? 1) > 1 ||
    hasElement(node, 'a')
  )
    return false;
  const line = treeText(node);
  return isShortLine(line) && /[:：]$/.test(line);
}

function hasElement(node: Element, tag: string): boolean {
  return node.children.some((child) => child.type === 'element' && (child.tagName === tag || hasElement(child, tag)));
}

/** No list at all: each paragraph is a step, code and tables belong to the paragraph before them. */
function paragraphSteps(nodes: readonly RootContent[], group: string): RawSteps {
  const intro: RootContent[] = [];
  const steps: RawStep[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'p')
      for (const line of linesOf(node)) steps.push({ nodes: [line], group });
    else (steps.at(-1)?.nodes ?? intro).push(node);
  }
  return { intro, steps, outro: [] };
}

/** A paragraph whose every line is a link is a list that someone wrote with line breaks. */
function linesOf(paragraph: Element): Element[] {
  const lines = splitAtBreaks(paragraph);
  const isLinkLine = (line: Element) =>
    line.children
      .filter((child) => treeText(child) !== '')
      .every((child) => child.type === 'element' && child.tagName === 'a');
  return lines.length > 1 && lines.every(isLinkLine) ? lines : [paragraph];
}

/** The lines of a paragraph, each as a paragraph of its own; empty ones left out. */
export function splitAtBreaks(paragraph: Element): Element[] {
  const lines: Element[] = [{ ...paragraph, children: [] }];
  for (const child of paragraph.children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push({ ...paragraph, children: [] });
    else lines.at(-1)?.children.push(child);
  }
  return lines.filter((line) => treeText(line) !== '');
}
