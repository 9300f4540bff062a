import { comparisonsOf, evaluateCondition } from '../conditions';
import { isAsked } from '../flow';
import { nodesAfter } from './chain';
import { givenBy } from './chain-bound';
import type { FlowIndex, IndexedNode } from './flow-index';
import type { PassedQuestion } from './walk-flow';

/**
 * The most questions that can follow `current` in a flow that branches. What is answered already closes ways; every other way
 * counts as open, so the bound never rises: each question asked takes one off, and each answer only closes more.
 */
export function branchBound(index: FlowIndex, passed: readonly PassedQuestion[], current: PassedQuestion): number {
  const whole = graphBound(index, current.node.id);
  return looksBack(index) ? (openBound(index, passed, current.node.id) ?? whole) : whole;
}

/** Nodes of a flow up to which answers are looked at; a larger one is measured once, whatever is answered. */
const MOST_NODES = 1_000;

const LOOKING_BACK = new WeakMap<FlowIndex, boolean>();

/** Whether an answer decides about more than the way on from its own question. */
function looksBack(index: FlowIndex): boolean {
  const known = LOOKING_BACK.get(index);
  if (known !== undefined) return known;
  const found = index.nodes.size <= MOST_NODES && [...index.nodes.values()].some((at) => namesOthers(index, at));
  LOOKING_BACK.set(index, found);
  return found;
}

function namesOthers(index: FlowIndex, at: IndexedNode): boolean {
  return [at.when, ...at.edges.map(({ when }) => when)].some((when) => {
    return when !== null && comparisonsOf(when).some(({ comparison }) => index.find(comparison.id) !== at);
  });
}

/** The longest way on that these answers leave open; `undefined` where it can come to a loop. */
function openBound(index: FlowIndex, passed: readonly PassedQuestion[], from: string): number | undefined {
  const given = givenBy(passed);
  const ahead = nodesAfter(index, from);
  const isOpen = (when: IndexedNode['when']): boolean => {
    if (when === null) return true;
    return evaluateCondition(when, (written) => {
      const id = index.find(written)?.node.id ?? '';
      return id === from || ahead.has(id) ? 'open' : given.get(id);
    });
  };
  return longestAfter({ index, isOpen, found: new Map([[from, undefined]]) }, from);
}

/** Ways being measured. */
interface Measuring {
  readonly index: FlowIndex;
  /** Whether a condition may still hold. */
  readonly isOpen: (when: IndexedNode['when']) => boolean;
  /** The longest way from each node, itself counted; `undefined` while it is measured. */
  readonly found: Map<string, number | undefined>;
}

/** The most questions after a node; `undefined` where a way leads back to a node that is being measured. */
function longestAfter(measuring: Measuring, id: string): number | undefined {
  const { index, isOpen, found } = measuring;
  let most = 0;
  for (const { to, when } of index.nodes.get(id)?.edges ?? []) {
    if (!isOpen(when)) continue;
    const length = found.has(to) ? found.get(to) : longestFrom(measuring, to);
    if (length === undefined) return undefined;
    most = Math.max(most, length);
    if (when === null) break;
  }
  return most;
}

function longestFrom(measuring: Measuring, id: string): number | undefined {
  const { index, isOpen, found } = measuring;
  found.set(id, undefined);
  const after = longestAfter(measuring, id);
  if (after === undefined) return undefined;
  const isShown = isOpen(index.nodes.get(id)?.when ?? null);
  found.set(id, after + (isShown ? ownCount(index, id) : 0));
  return found.get(id);
}

const LONGEST = new WeakMap<FlowIndex, ReadonlyMap<string, number>>();

/**
 * The most questions on any way on from a node, itself not counted. From a node that can come to a loop, every question
 * of the flow: a way through a loop ends, but how late is not worth knowing.
 */
function graphBound(index: FlowIndex, id: string): number {
  const longest = LONGEST.get(index) ?? measure(index);
  LONGEST.set(index, longest);
  const unmeasured = askedCount(index);
  return waysOn(index, id).reduce((most, to) => Math.max(most, longest.get(to) ?? unmeasured), 0);
}

/** How many questions a flow has in all. */
export function askedCount({ nodes }: FlowIndex): number {
  let count = 0;
  for (const { node } of nodes.values()) if (isAsked(node)) count += 1;
  return count;
}

/** The longest way from each node, itself counted: nodes whose ways on are all measured come first; loops never do. */
function measure(index: FlowIndex): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const waitsFor = new Map<string, number>();
  const before = new Map<string, string[]>();
  const ready: string[] = [];
  for (const id of index.nodes.keys()) {
    const ways = new Set(waysOn(index, id));
    waitsFor.set(id, ways.size);
    if (ways.size === 0) ready.push(id);
    for (const to of ways) append(before, to, id);
  }
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    longest.set(id, ownCount(index, id) + Math.max(0, ...new Set(waysOn(index, id).map((to) => longest.get(to) ?? 0))));
    for (const earlier of before.get(id) ?? []) {
      const left = (waitsFor.get(earlier) ?? 0) - 1;
      waitsFor.set(earlier, left);
      if (left === 0) ready.push(earlier);
    }
  }
  return longest;
}

function ownCount({ nodes }: FlowIndex, id: string): number {
  const node = nodes.get(id)?.node;
  return node !== undefined && isAsked(node) ? 1 : 0;
}

function waysOn({ nodes }: FlowIndex, id: string): readonly string[] {
  return (nodes.get(id)?.edges ?? []).map(({ to }) => to);
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
