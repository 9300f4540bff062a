import { type Comparison, type Condition, comparisonsOf } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import type { Budget } from './budget';

/** The questions that decide something, in the flow's order, and every comparison that is made with them. */
export interface Deciders {
  readonly questions: readonly IndexedNode[];
  readonly comparisons: readonly Comparison[];
}

/** Where conditions are decided, and what finding out may cost. */
export interface DecidedAt {
  /** Id of the node at which they are. */
  readonly node: string;
  /** The node's own answer counts. */
  readonly self: boolean;
  readonly comesBefore: (earlier: string, later: string) => boolean;
  readonly budget: Budget;
}

/**
 * What decides these conditions at a node: the questions they name which can come before it (or are it, where `self`), and
 * those that decide whether these are asked. `undefined` where the budget does not reach so far.
 */
export function decidersOf(
  index: FlowIndex,
  conditions: readonly Condition[],
  { node, self, comesBefore, budget }: DecidedAt,
): Deciders | undefined {
  const questions = new Map<string, IndexedNode>();
  const comparisons: Comparison[] = [];
  const open = conditions.map((condition) => ({ condition, at: node, self }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = comparisonsOf(next.condition);
    if (!budget.spend(found.length)) return undefined;
    for (const { comparison } of found) {
      comparisons.push(comparison);
      const named = index.find(comparison.id);
      if (named === undefined || questions.has(named.node.id)) continue;
      const { id } = named.node;
      if (!(next.self && id === next.at) && !comesBefore(id, next.at)) continue;
      questions.set(id, named);
      if (named.when !== null) open.push({ condition: named.when, at: id, self: false });
    }
  }
  return { questions: [...questions.values()].toSorted((a, b) => a.position - b.position), comparisons };
}
