import { type Comparison, matchingOptions } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { isAsked } from '../flow';
import { type Assignment, assignmentsOf, holdsIn } from './assignments';
import { type DecidedAt, decidersOf } from './deciders';

/** What answers make of the ways on from a node. */
export interface WaysOn {
  /** Indexes, into the usable ways on, of those that some answers take. */
  readonly taken: ReadonlySet<number>;
  /** Indexes of own options for which no answers take any way. */
  readonly lost: readonly number[];
}

/** Tries every answer, as far as conditions tell them apart. Where there are too many, every way counts as taken. */
export function waysOn(index: FlowIndex, at: IndexedNode, decided: Pick<DecidedAt, 'comesBefore' | 'budget'>): WaysOn {
  const conditions = at.edges.flatMap(({ when }) => when ?? []);
  const deciders = decidersOf(index, conditions, { node: at.node.id, self: true, ...decided });
  const { questions = [], comparisons = [] } = deciders ?? {};
  const all = deciders && assignmentsOf({ index, budget: decided.budget }, questions, comparisons);
  if (all === undefined) return { taken: new Set(at.edges.keys()), lost: [] };
  const ways = all.map((assignment) => ({ assignment, way: wayUnder(index, at, assignment) }));
  return {
    taken: new Set(ways.map(({ way }) => way).filter((way) => way >= 0)),
    lost: lostOptions(at, ways, comparisons),
  };
}

function wayUnder(index: FlowIndex, { edges }: IndexedNode, assignment: Assignment): number {
  return edges.findIndex(({ when }) => when === null || holdsIn(index, when.test, assignment));
}

/** An option that no condition names goes the way of the one that was tried for all of those. */
function lostOptions(
  { node }: IndexedNode,
  ways: readonly { readonly assignment: Assignment; readonly way: number }[],
  comparisons: readonly Comparison[],
): readonly number[] {
  if (!isAsked(node)) return [];
  const led = new Set<number>();
  const tried = new Set<number>();
  for (const { assignment, way } of ways) {
    for (const option of assignment.get(node.id)?.chosen ?? []) {
      tried.add(option);
      if (way >= 0) led.add(option);
    }
  }
  const named = new Set(comparisons.flatMap(({ literal }) => matchingOptions(node.options, literal.text)));
  const other = [...tried].find((option) => !named.has(option)) ?? -1;
  return [...node.options.keys()].filter((option) => {
    const stand = tried.has(option) ? option : other;
    return tried.has(stand) && !led.has(stand);
  });
}
