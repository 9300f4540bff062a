import { type Budget, type State, statesOf } from '../checks/assignments';
import { type Comparison, type Condition, comparisonsOf, evaluateCondition, type Test } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';

/** Tells what holds whenever a screen is shown, so that nobody needs to be told. */
export type IsCertain = (test: Test) => boolean;

/**
 * Whether a part of a condition holds whenever a screen is shown: no answer by which it fails leaves a way there. Decided for
 * parts about one question other than that of the screen; nothing else counts as certain, nor does what the budget doesn't reach.
 */
export function certainIn(index: FlowIndex, budget: Budget): (from: IndexedNode) => IsCertain {
  const about = comparisonsByNode(index);
  return (from) => {
    const known = new Map<Test, boolean>();
    return (test) => {
      const found = known.get(test) ?? isCertain(index, from, { test, about }, budget);
      known.set(test, found);
      return found;
    };
  };
}

/** A part of a condition, and all that the flow's conditions tell apart of each question's answers. */
interface Part {
  readonly test: Test;
  readonly about: ReadonlyMap<IndexedNode, readonly Comparison[]>;
}

function isCertain(index: FlowIndex, from: IndexedNode, { test, about }: Part, budget: Budget): boolean {
  const condition = asCondition(test);
  const [named, ...others] = new Set(comparisonsOf(condition).map(({ comparison }) => index.find(comparison.id)));
  if (named === undefined || named === from || others.length > 0) return false;
  const failing = statesOf(named.node, about.get(named) ?? [])?.filter((state) => {
    return !evaluateCondition(condition, (id) => (index.find(id) === named ? state : undefined));
  });
  return failing?.every((state) => !isReached(index, from, { named, state }, budget)) ?? false;
}

/** A test as a condition of its own. */
export function asCondition(test: Test): Condition {
  return { before: '', test, after: '' };
}

function comparisonsByNode(index: FlowIndex): ReadonlyMap<IndexedNode, readonly Comparison[]> {
  const found = new Map<IndexedNode, Comparison[]>();
  const conditions = [...index.nodes.values()].flatMap(({ when, edges }) => [when, ...edges.map((edge) => edge.when)]);
  for (const { comparison } of conditions.flatMap((condition) =>
    condition === null ? [] : comparisonsOf(condition),
  )) {
    const named = index.find(comparison.id);
    const others = named && found.get(named);
    if (others !== undefined) others.push(comparison);
    else if (named !== undefined) found.set(named, [comparison]);
  }
  return found;
}

interface Given {
  readonly named: IndexedNode;
  readonly state: State;
}

/** Whether a screen can be shown with one question answered so, whatever else is answered; `true` where that takes too long to tell. */
function isReached(index: FlowIndex, from: IndexedNode, { named, state }: Given, budget: Budget): boolean {
  const isOpen = (when: Condition | null): boolean =>
    when === null || evaluateCondition(when, (id) => (index.find(id) === named ? state : 'open'));
  if (!isOpen(from.when)) return false;
  const seen = new Set<IndexedNode>();
  const open = [index.nodes.get(index.flow.first)];
  while (open.length > 0) {
    const at = open.pop();
    if (at === from) return true;
    if (at === undefined || seen.has(at)) continue;
    seen.add(at);
    if (!budget.spend(1 + at.edges.length)) return true;
    const ways = at.edges.filter(({ when }) => isOpen(when));
    // Another way is taken only where none of these is.
    const end = at.edges.some(({ when }) => when === null) ? [] : [index.end.id];
    for (const id of [...ways.map(({ to }) => to), ...end]) open.push(index.nodes.get(id));
  }
  return false;
}
