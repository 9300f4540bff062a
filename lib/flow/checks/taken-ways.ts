import { type Comparison, type Condition, comparisonsOf, matchingOptions } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { isAsked } from '../flow';
import { type Assignment, assignmentsOf, type Budget, holdsIn } from './assignments';

/** What answers make of the ways on from a node. */
export interface TakenWays {
  /** Indexes, into the usable ways on, of those that some answers take. */
  readonly taken: ReadonlySet<number>;
  /** Indexes of own options for which no answers take any way. */
  readonly lost: readonly number[];
}

/** Tries every answer, as far as conditions tell them apart. Where there are too many, every way counts as taken. */
export function takenWays(
  index: FlowIndex,
  at: IndexedNode,
  decided: Pick<DecidedAt, 'comesBefore' | 'budget'>,
): TakenWays {
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
  return edges.findIndex(({ when }) => when === null || holdsIn(index, when, assignment));
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
