import { isAsked } from '../flow';
import { chainBound } from './chain-bound';
import type { FlowIndex } from './flow-index';
import type { PassedQuestion } from './walk-flow';

/** Where the reader stands: "Question 3, up to 2 more". */
export interface Progress {
  /** Counted from 1; the number of questions asked where the flow has ended. */
  readonly number: number;
  /** No way on asks more questions than this after the current one; 0 at an outcome. */
  readonly atMostMore: number;
}

/** Progress at `current`, after `passed`; at an outcome `current` is `null`. */
export function progressAt(
  index: FlowIndex,
  passed: readonly PassedQuestion[],
  current: PassedQuestion | null,
): Progress {
  if (current === null) return { number: passed.length, atMostMore: 0 };
  const number = passed.length + 1;
  const bound = chainBound(index, passed, current) ?? graphBound(index, current.node.id);
  return { number, atMostMore: Math.min(bound, Math.max(0, askedCount(index) - number)) };
}

const LONGEST = new WeakMap<FlowIndex, ReadonlyMap<string, number>>();

/**
 * The most questions on any way on from a node, itself not counted. From a node that can come to a loop, every question
 * of the flow: a way through a loop ends, but how late is not worth knowing.
 */
export function graphBound(index: FlowIndex, id: string): number {
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
