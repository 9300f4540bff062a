import type { Element, RootContent } from 'hast';
import { type ContentData, roleOfHeading, type SectionRole } from '@/lib/format';
import type { Group } from '../pieces';
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
const WITHOUT_STEPS: ReadonlySet<Group['role']> = new Set<Group['role']>(['symptoms', 'cause', 'prerequisites']);

/** Elements around what is still top-level text; quotations, notes, and cells are not among them. */
const TRANSPARENT: ReadonlySet<string> = new Set(['div', 'section', 'details', 'center', 'article', 'main']);

interface OpenGroup extends Omit<Group, 'steps'> {
  readonly level: number;
  readonly steps: { readonly text: string }[];
}

interface Grouping {
  hasTitle: boolean;
  readonly groups: OpenGroup[];
  /** Sections around the place that was reached, the outermost first. */
  readonly open: { readonly level: number; readonly group: OpenGroup | undefined }[];
  readonly roles: ContentData['sectionRoles'];
}

/**
 * The sections of a safe tree by what they are for, in order, each with its numbered items (FORMAT-LEARN.md 3).
 * `Solution 1`, `Method 2`, and their like are alternatives: a group each, and a number 1 each.
 *
 *     > | ## Cause 1: Dirty⏎### Solution 1: Clean⏎1. Take a cloth.
 *         ^ cause           ^ resolution           ^ its first step
 */
export function readGroups(nodes: readonly RootContent[], roles: ContentData['sectionRoles']): readonly Group[] {
  const state: Grouping = { hasTitle: false, groups: [], open: [], roles };
  for (const node of nodes) place(node, state);
  return state.groups.map(({ role, title, steps }) => ({ role, title, steps }));
}

function place(node: RootContent, state: Grouping): void {
  if (node.type !== 'element') return;
  const level = headingLevel(node);
  if (level > 0) openAt(level, node, state);
  else if (node.tagName === 'ol') addItems(node, state);
  else if (TRANSPARENT.has(node.tagName) && node.properties.dataNote === undefined)
    for (const child of node.children) place(child, state);
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
    open.push({ level, group: undefined });
    return;
  }
  const group: OpenGroup = { role: role ?? 'other', title, level, steps: [] };
  groups.push(group);
  open.push({ level, group: role === undefined ? undefined : group });
}

function addItems(list: Element, { groups, open }: Grouping): void {
  const around =
    open.findLast(({ group }) => group !== undefined)?.group ?? (open.length > 0 ? groups.at(-1) : undefined);
  if (around === undefined || WITHOUT_STEPS.has(around.role)) return;
  for (const item of list.children) {
    if (item.type === 'element' && item.tagName === 'li') around.steps.push({ text: treeText(item) });
  }
}
