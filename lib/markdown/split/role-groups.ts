import type { Element, ElementContent, RootContent } from 'hast';
import { type ContentData, roleOfHeading, type SectionRole, SOLVING_ROLES } from '@/lib/format';
import type { PieceGroup } from '../pieces';
import { treeText } from '../tree/tree-text';
import { headingLevel } from './split-sections';

/** Roles whose headings open a group wherever they stand; any other subheading belongs to the group that it is in. */
const OPENS_INSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'symptoms',
  'cause',
  'resolution',
  'workaround',
  'steps',
  'prerequisites',
]);

/** What a reader has, or needs first, is nothing to do (FORMAT-LEARN.md 3). */
const WITHOUT_STEPS: ReadonlySet<PieceGroup['role']> = new Set<PieceGroup['role']>([
  'symptoms',
  'cause',
  'prerequisites',
]);

/** Elements around what is still top-level text; quotations, notes, and cells are not among them. */
const TRANSPARENT: ReadonlySet<string> = new Set(['div', 'section', 'details', 'center', 'article', 'main']);

interface RawGroupStep {
  readonly text: string;
  readonly nodes: RootContent[];
  /** The item on the page; `undefined` for one of an alternative, which is a step for some readers alone. */
  readonly item: Element | undefined;
  /** As its list counts. */
  readonly number: number;
}

/** A group before it is written out. */
export interface RawGroup extends Pick<PieceGroup, 'role' | 'title' | 'under' | 'level'> {
  /** What stands before the first step; everything where there is none. */
  readonly intro: RootContent[];
  /** A step with what follows it: code, a picture, a remark. */
  readonly steps: RawGroupStep[];
}

interface Grouping {
  hasTitle: boolean;
  /** The name of the alternative that the place is in. */
  alternative?: Element | undefined;
  readonly groups: RawGroup[];
  /** Sections around the place that was reached, the outermost first. */
  readonly open: { readonly level: number; readonly title: string; readonly group: RawGroup | undefined }[];
  readonly roles: ContentData['sectionRoles'];
}

/**
 * The sections of a safe tree by what they are for, in order, each with its numbered items (FORMAT-LEARN.md 3).
 * `Solution 1`, `Method 2`, and their like are alternatives: a group each, and a number 1 each.
 *
 *     > | ## Cause 1: Dirty⏎### Solution 1: Clean⏎1. Take a cloth.
 *         ^ cause           ^ resolution           ^ its first step
 */
export function readGroups(nodes: readonly RootContent[], roles: ContentData['sectionRoles']): readonly RawGroup[] {
  const state: Grouping = { hasTitle: false, groups: [], open: [], roles };
  for (const node of nodes) place(node, state);
  for (const { intro, steps } of state.groups) lastHeadings(steps.at(-1)?.nodes ?? intro);
  return state.groups;
}

function place(node: RootContent, state: Grouping): void {
  if (node.type !== 'element') return;
  const level = headingLevel(node);
  if (level > 0) openAt(level, node, state);
  else if (node.tagName === 'ol') addItems(node, state);
  else if (isTransparent(node) && !isWhole(node)) placeInside(node, state);
  else addBetween(node, state);
}

/** What an alternative is called goes with each of its steps, for flows show one at a time. */
function placeInside(node: Element, state: Grouping): void {
  const [first, ...rest] =
    node.properties.dataTab === undefined ? [] : node.children.filter((child) => child.type === 'element');
  if (first === undefined) for (const child of node.children) place(child, state);
  else {
    const around = state.alternative;
    state.alternative = first;
    if (!rest.some(opensAny)) addBetween(first, state);
    for (const child of rest) place(child, state);
    state.alternative = around;
  }
}

/** Tabs without a list or a heading inside stay tabs where the group is shown. */
function isWhole({ properties, children }: Element): boolean {
  return properties.dataTabs !== undefined && !children.some(opensAny);
}

function opensAny(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'ol' || headingLevel(node) > 0 || node.children.some(opensAny);
}

function isTransparent({ tagName, properties }: Element): boolean {
  return TRANSPARENT.has(tagName) && properties.dataNote === undefined;
}

function openAt(level: number, heading: Element, state: Grouping): void {
  const { groups, open } = state;
  if (level === 1 && !state.hasTitle) {
    state.hasTitle = true;
    return;
  }
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  const title = treeText(heading).replace(/\s+/g, ' ').trim();
  const around = open.findLast(({ group }) => group !== undefined)?.group;
  const role = roleOfHeading(title, state.roles);
  if (around !== undefined && (role === undefined || !OPENS_INSIDE.has(role))) {
    open.push({ level, title, group: undefined });
    addBetween(heading, state);
    return;
  }
  const group: RawGroup = {
    role: role ?? 'other',
    title,
    under: open.at(-1)?.title ?? '',
    level,
    intro: [],
    steps: [],
  };
  groups.push(group);
  open.push({ level, title, group: role === undefined ? undefined : group });
}

/** The group that the place belongs to; `undefined` before the first heading. */
function groupAround({ groups, open }: Grouping): RawGroup | undefined {
  return open.findLast(({ group }) => group !== undefined)?.group ?? (open.length > 0 ? groups.at(-1) : undefined);
}

function addItems(list: Element, state: Grouping): void {
  const around = groupAround(state);
  if (around === undefined || WITHOUT_STEPS.has(around.role)) {
    addBetween(list, state);
    return;
  }
  const { alternative } = state;
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  const headings = items.length === 0 ? [] : lastHeadings(around.steps.at(-1)?.nodes ?? around.intro);
  for (const [at, item] of items.entries()) {
    if (item.type !== 'element') continue;
    const lead = [...(at === 0 ? headings : []), ...(alternative ? [alternative] : [])];
    around.steps.push({
      text: treeText(item),
      nodes: [...lead, ...item.children],
      item: alternative ? undefined : item,
      number: Number(list.properties.start ?? 1) + at,
    });
  }
}

/** Takes the headings off the end of nodes: they head what comes next, else nothing. Changes the nodes. */
function lastHeadings(nodes: RootContent[]): RootContent[] {
  const last = nodes.findLastIndex((node) =>
    node.type === 'element' ? headingLevel(node) === 0 : treeText(node).trim() !== '',
  );
  return nodes.splice(last + 1);
}

/**
 * Where an article has one solution that counts its steps through, they are numbered cards on its page too, with an address each (`#step-3`). Changes the items.
 * @returns how many there are
 */
export function markSteps(groups: readonly RawGroup[]): number {
  const [only, ...more] = groups.filter(({ role, steps }) => SOLVING_ROLES.has(role) && steps.length > 0);
  const items = only?.steps.flatMap(({ item, number }, at) => (item && number === at + 1 ? [item] : [])) ?? [];
  if (more.length > 0 || items.length < 2 || items.length < (only?.steps.length ?? 0)) return 0;
  for (const [at, item] of items.entries())
    item.properties = { ...item.properties, id: `step-${at + 1}`, className: ['step-item'], dataStep: at + 1 };
  return items.length;
}

function addBetween(node: RootContent, state: Grouping): void {
  const around = groupAround(state);
  (around?.steps.at(-1)?.nodes ?? around?.intro)?.push(node);
}
