import type { Element, RootContent } from 'hast';
import { treeText } from '../tree';
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
  const filled = nodes.filter((node) => node.type === 'element' || treeText(node) !== '');
  if (!filled.some((node) => headingLevel(node) > 0)) return readRun(filled, '');
  const groups = atHeadings(filled);
  return groups.some(({ heading }) => STEP_HEADING.test(heading)) ? headingSteps(groups) : groupedSteps(groups);
}

interface Group {
  readonly heading: string;
  readonly headingNode: RootContent | undefined;
  readonly nodes: RootContent[];
}

function atHeadings(nodes: readonly RootContent[]): Group[] {
  const groups: Group[] = [{ heading: '', headingNode: undefined, nodes: [] }];
  for (const node of nodes) {
    if (headingLevel(node) > 0) groups.push({ heading: treeText(node), headingNode: node, nodes: [] });
    else groups.at(-1)?.nodes.push(node);
  }
  return groups;
}

/** "Step 1: …" headings: each is a step with all that stands under it. */
function headingSteps(groups: readonly Group[]): RawSteps {
  const [lead, ...rest] = groups;
  const steps = rest.map(({ headingNode, nodes }) => ({ nodes: headingNode ? [headingNode, ...nodes] : nodes, group: '' }));
  return { intro: lead?.nodes ?? [], steps, outro: [] };
}

/** Other headings name groups of steps, such as one for Windows and one for Linux. */
function groupedSteps(groups: readonly Group[]): RawSteps {
  const runs = groups.map(({ heading, nodes }) => readRun(nodes, heading));
  const [lead, ...rest] = runs;
  const steps = runs.flatMap((run, at) => (at === 0 ? run.steps : withEdges(run, groups[at]?.heading ?? '')));
  const leadOnly = lead && rest.length > 0 ? lead.outro : [];
  return { intro: [...(lead?.intro ?? []), ...leadOnly], steps, outro: rest.length > 0 ? [] : (lead?.outro ?? []) };
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
    if (isList(node, main)) steps.push(...itemsOf(node).map((item) => ({ nodes: item.children, group })));
    else if (at > lastList) return;
    else if (steps.length > 0 && next && isList(next, main) && isLabel(node, next)) group = treeText(node).replace(/[:：]$/, '');
    else (steps.at(-1)?.nodes ?? intro).push(node);
  });
  return { intro, steps, outro: nodes.slice(lastList + 1) };
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((child): child is Element => child.type === 'element' && treeText(child) !== '');
}

/** A short paragraph without links right before a list that starts anew names that list. */
function isLabel(node: RootContent, list: Element): boolean {
  if (node.type !== 'element' || node.tagName !== 'p' || Number(list.properties.start ?? 1) > 1) return false;
  const text = treeText(node);
  const bold = node.children.every((child) => (child.type === 'element' && child.tagName === 'strong') || treeText(child) === '');
  return text.length <= 120 && !text.includes('\n') && (bold || /[:：]$/.test(text)) && !hasElement(node, 'a');
}

function hasElement(node: Element, tag: string): boolean {
  return node.children.some((child) => child.type === 'element' && (child.tagName === tag || hasElement(child, tag)));
}

/** No list at all: each paragraph is a step, code and tables belong to the paragraph before them. */
function paragraphSteps(nodes: readonly RootContent[], group: string): RawSteps {
  const intro: RootContent[] = [];
  const steps: RawStep[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'p') steps.push(...linesOf(node).map((line) => ({ nodes: [line], group })));
    else (steps.at(-1)?.nodes ?? intro).push(node);
  }
  return { intro, steps, outro: [] };
}

/** A paragraph whose every line is a link is a list that someone wrote with line breaks. */
function linesOf(paragraph: Element): Element[] {
  const lines = splitAtBreaks(paragraph);
  const isLinkLine = (line: Element) => line.children.filter((child) => treeText(child) !== '').every((child) => child.type === 'element' && child.tagName === 'a');
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
