import type { RootContent } from 'hast';
import type { ContentData } from '@/lib/format';
import { treeText } from '../tree/tree-text';

/** A section as the author wrote it: its heading, and the nodes under it. */
export interface Part {
  readonly heading: string;
  /** 1 to 6 as written; 2 for a bold paragraph that names a standard section. */
  readonly level: number;
  readonly role: 'text' | 'collapsible' | StandardSection;
  /** Names that the author gives the heading. */
  readonly anchors: readonly string[];
  readonly nodes: RootContent[];
}

/** A body taken apart at its headings. */
export interface SplitBody {
  /** Text of the first H1, empty where the body has none. */
  readonly title: string;
  /** Names that the author gives that heading. */
  readonly anchors: readonly string[];
  readonly finding: readonly RootContent[];
  readonly intro: readonly RootContent[];
  readonly parts: readonly Part[];
}

interface Splitting {
  title: string | undefined;
  anchors: readonly string[];
  inFinding: boolean;
  /** True while a finding has no marker that ends it: then the next heading does. */
  readonly findingEnds: boolean;
  readonly finding: RootContent[];
  readonly intro: RootContent[];
  readonly parts: Part[];
  /** The first node of the last part that shows any text: thousands of empty ones are looked at once each. */
  filled: RootContent | undefined;
}

/** Takes a safe tree apart (FORMAT.md B.3, C.1, C.7): title, finding, intro, and the sections in the author's order. */
export function splitSections(nodes: readonly RootContent[], names: ContentData['sectionNames']): SplitBody {
  const findingEnds = nodes.some((node) => hasClass(node, 'finding-close'));
  const state: Splitting = {
    title: undefined,
    anchors: [],
    inFinding: false,
    findingEnds,
    finding: [],
    intro: [],
    parts: [],
    filled: undefined,
  };
  for (const node of nodes) place(node, state, names);
  const { title = '', anchors, finding, intro, parts } = state;
  return { title, anchors, finding, intro, parts };
}

function place(node: RootContent, state: Splitting, names: ContentData['sectionNames']): void {
  const opens = hasClass(node, 'finding-open');
  if (opens || hasClass(node, 'finding-close')) {
    state.inFinding = opens;
    return;
  }
  const level = headingLevel(node);
  const heading = headingText(node, level);
  if (level === 1 && state.title === undefined) {
    state.title = heading;
    state.anchors = anchorsIn(node);
    return;
  }
  const named = heading === '' ? undefined : standardSection(heading, names);
  const standard = named === 'steps' && level === 0 && state.parts.at(-1)?.role === 'documents' ? undefined : named;
  if (standard) open(state, { heading, level: level || 2, role: standard, anchors: anchorsIn(node), nodes: [] });
  else if (level > 0 && !staysInside(state, level, node)) openText(state, node, heading, level);
  else keep(state, node);
}

function openText(state: Splitting, node: RootContent, heading: string, level: number): void {
  if (heading === '') return;
  const last = state.parts.at(-1);
  if (last?.role === 'collapsible' && last.heading === heading && state.filled === undefined) return;
  const role = hasClass(node, 'collapsible') ? 'collapsible' : 'text';
  open(state, { heading, level, role, anchors: anchorsIn(node), nodes: [] });
}

function open(state: Splitting, part: Part): void {
  state.inFinding = false;
  state.filled = undefined;
  state.parts.push(part);
}

function keep(state: Splitting, node: RootContent): void {
  const nodes = state.inFinding ? state.finding : (state.parts.at(-1)?.nodes ?? state.intro);
  nodes.push(node);
  if (!state.inFinding && state.filled === undefined && treeText(node) !== '') state.filled = node;
}

/** A heading that belongs to what is open: deep ones anywhere, deeper ones in a standard section, all in a finding. */
function staysInside(state: Splitting, level: number, node: RootContent): boolean {
  if (state.inFinding) return state.findingEnds;
  const last = state.parts.at(-1);
  if (last?.role === 'steps' && level > 1 && holdsOnlySections(last, state.filled)) return true;
  if (last?.role === 'steps' || last?.role === 'documents') return level > Math.max(last.level, 2);
  if (last?.role === 'collapsible') return !hasClass(node, 'collapsible') && treeText(node) !== last.heading;
  return level > 3 && last !== undefined;
}

/** A steps heading with nothing but headings of its own level under it: those are its steps (FORMAT.md C.2). */
function holdsOnlySections(part: Part, first: RootContent | undefined): boolean {
  return first === undefined || (headingLevel(first) > 0 && headingLevel(first) <= part.level);
}

function headingText(node: RootContent, level: number): string {
  if (level > 0) return treeText(node).replace(/\s+/g, ' ');
  return isBoldParagraph(node) ? treeText(node) : '';
}

function isBoldParagraph(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const filled = node.children.filter((child) => treeText(child) !== '');
  const [only] = filled;
  return filled.length === 1 && only?.type === 'element' && (only.tagName === 'strong' || only.tagName === 'b');
}

/** 1 to 6 for a heading, else 0. */
export function headingLevel(node: RootContent): number {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
}

/** The names that an author gives places inside a node (link-rule.ts). */
export function anchorsIn(node: RootContent): readonly string[] {
  if (node.type !== 'element') return [];
  const { dataAnchor } = node.properties;
  return typeof dataAnchor === 'string' ? [dataAnchor] : node.children.flatMap(anchorsIn);
}

function hasClass(node: RootContent, name: string): boolean {
  const classes = node.type === 'element' ? node.properties.className : undefined;
  return Array.isArray(classes) && classes.includes(name);
}

/** The two sections every article is built around. */
export type StandardSection = 'steps' | 'documents';

/** Edits that a misspelled section name may be away from the right one (`Recommended Documenst` is two). */
const MOST_EDITS = 2;

/**
 * Which standard section a heading names, in any language of the data file; decoration, suffixes such as `- Internal` and
 * misspellings are forgiven (FORMAT.md C.1: 13,873 headings). `undefined` for any other heading.
 */
export function standardSection(heading: string, names: ContentData['sectionNames']): StandardSection | undefined {
  const plain = heading
    .replace(/[*_#:：\u00A0]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '' || plain.length > 80) return undefined;
  for (const language of Object.values(names)) {
    if (language.steps.some((name) => begins(plain, name))) return 'steps';
    if (language.documents.some((name) => begins(plain, name))) return 'documents';
  }
  return undefined;
}

function begins(plain: string, name: string): boolean {
  if (plain.startsWith(name)) return !/^[\p{L}\p{N}]{2}/u.test(plain.slice(name.length)) || !/^[a-z]/.test(name);
  if (name.length < 12 || plain[0] !== name[0]) return false;
  const words = name.split(' ').length;
  const start = plain.split(' ').slice(0, words).join(' ');
  return Math.abs(start.length - name.length) <= MOST_EDITS && edits(start, name) <= MOST_EDITS;
}

/** Levenshtein distance; both strings are short. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
