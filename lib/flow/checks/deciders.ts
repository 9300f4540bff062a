import { type Comparison, type Condition, comparisonsOf } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';

/** The questions that decide something, in the flow's order, and every comparison that is made with them. */
export interface Deciders {
  readonly questions: readonly IndexedNode[];
  readonly comparisons: readonly Comparison[];
}

/**
 * What decides these conditions at a node: the questions they name which can come before it (or are it, where `self`), and
 * those that decide whether these are asked.
 */
export function decidersOf(
  index: FlowIndex,
  conditions: readonly Condition[],
  { node, self }: { readonly node: string; readonly self: boolean },
  comesBefore: (earlier: string, later: string) => boolean,
): Deciders {
  const questions = new Map<string, IndexedNode>();
  const comparisons: Comparison[] = [];
  const open = conditions.map((condition) => ({ condition, at: node, self }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { comparison } of comparisonsOf(next.condition)) {
      comparisons.push(comparison);
      const found = index.find(comparison.id);
      if (found === undefined || questions.has(found.node.id)) continue;
      const { id } = found.node;
      if (!(next.self && id === next.at) && !comesBefore(id, next.at)) continue;
      questions.set(id, found);
      if (found.when !== null) open.push({ condition: found.when, at: id, self: false });
    }
  }
  return { questions: [...questions.values()].toSorted((a, b) => a.position - b.position), comparisons };
}
