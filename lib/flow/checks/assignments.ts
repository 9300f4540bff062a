import { type Comparison, compareAnswer, evaluateTest, type Test } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import type { FlowNode } from '../flow';
import type { Budget } from './budget';
import { type State, statesOf } from './states-of';

/** Answers to some questions: node id → state. */
export type Assignment = ReadonlyMap<string, State>;

/** Assignments that are tried for one condition; beyond, everything counts as possible, so that no finding is false. */
const MOST_TRIED = 20_000;

/** How the answers to one question are found: all that comparisons tell apart; `undefined` where there are too many. */
export type StatesOf = (node: FlowNode, about: readonly Comparison[]) => readonly State[] | undefined;

/** What is tried, and how much of it may be. */
export interface Trial {
  readonly index: FlowIndex;
  readonly budget: Budget;
  readonly most?: number;
  readonly states?: StatesOf;
}

/**
 * Every way in which these questions can be answered, as far as the comparisons tell; `undefined` where there are too many.
 * A question that its own condition hides is unanswered; conditions see the questions before them in the list.
 */
export function assignmentsOf(
  { index, budget, most = MOST_TRIED, states: statesFor = statesOf }: Trial,
  questions: readonly Pick<IndexedNode, 'node' | 'when'>[],
  comparisons: readonly Comparison[],
): readonly Assignment[] | undefined {
  if (!budget.spend(comparisons.length)) return undefined;
  const about = byNode(index, comparisons);
  let assignments: readonly Assignment[] = [new Map()];
  for (const { node, when } of questions) {
    const states = statesFor(node, about.get(node.id) ?? []);
    if (states === undefined || (when === null && assignments.length * states.length > most)) return untried(budget);
    const grown: Assignment[] = [];
    for (const assignment of assignments) {
      const isShown = when === null || holdsIn(index, when.test, assignment);
      const possible = isShown ? states : [undefined];
      if (!budget.spend(possible.length * (assignment.size + 1))) return undefined;
      for (const state of possible) grown.push(new Map(assignment).set(node.id, state));
      if (grown.length > most) return untried(budget);
    }
    assignments = grown;
  }
  return budget.spend(assignments.length * comparisons.length) ? assignments : undefined;
}

function untried(budget: Budget): undefined {
  budget.refuse();
}

function byNode(index: FlowIndex, comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const id = index.find(comparison.id)?.node.id;
    if (id === undefined) continue;
    const others = found.get(id);
    if (others === undefined) found.set(id, [comparison]);
    else others.push(comparison);
  }
  return found;
}

/** Whether a test holds under an assignment; questions outside it are unanswered. */
export function holdsIn(index: FlowIndex, test: Test, assignment: Assignment): boolean {
  return evaluateTest(test, (comparison) => {
    const node = index.find(comparison.id)?.node;
    return compareAnswer(comparison, node && assignment.get(node.id));
  });
}
