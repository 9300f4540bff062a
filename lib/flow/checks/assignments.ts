import { type Comparison, compareAnswer, evaluateTest, type Test } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { type State, statesOf } from './states-of';

/** Answers to some questions: node id → state. */
export type Assignment = ReadonlyMap<string, State>;

/** Assignments that are tried; beyond, everything counts as possible, so that no finding is false. */
const MOST_TRIED = 20_000;

/**
 * Every way in which these questions can be answered, as far as the comparisons tell; `undefined` where there are too many.
 * A question that its own condition hides is unanswered; conditions see the questions before them in the list.
 */
export function assignmentsOf(
  index: FlowIndex,
  questions: readonly IndexedNode[],
  comparisons: readonly Comparison[],
  most = MOST_TRIED,
): readonly Assignment[] | undefined {
  let assignments: readonly Assignment[] = [new Map()];
  for (const { node, when } of questions) {
    const about = comparisons.filter(({ id }) => index.find(id)?.node === node);
    const states = statesOf(node, about);
    if (states === undefined) return undefined;
    const grown: Assignment[] = [];
    for (const assignment of assignments) {
      const isShown = when === null || holdsIn(index, when.test, assignment);
      for (const state of isShown ? states : [undefined]) grown.push(new Map([...assignment, [node.id, state]]));
    }
    if (grown.length > most) return undefined;
    assignments = grown;
  }
  return assignments;
}

/** Whether a test holds under an assignment; questions outside it are unanswered. */
export function holdsIn(index: FlowIndex, test: Test, assignment: Assignment): boolean {
  return evaluateTest(test, (comparison) => {
    const node = index.find(comparison.id)?.node;
    return compareAnswer(comparison, node && assignment.get(node.id));
  });
}
