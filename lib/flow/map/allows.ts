import { type Assignment, assignmentsOf, holdsIn } from '../checks/assignments';
import { type DecidedAt, decidersOf } from '../checks/deciders';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import type { Way } from './possible-ways';

/** Assignments tried for one way; beyond, it counts as possible. */
const MOST_TRIED = 400;

/** Where a way begins, and what finding out about it may cost. */
export interface WayStart extends Pick<DecidedAt, 'comesBefore' | 'budget'> {
  readonly index: FlowIndex;
  /** `null` for the way into the flow. */
  readonly from: IndexedNode | null;
}

/** Whether some answers lead along a way. */
export function allows({ index, from, comesBefore, budget }: WayStart, { to, holds, fails }: Way): boolean {
  const own = from?.when ?? null;
  const must = own === null ? holds : [own, ...holds];
  if (must.length + fails.length === 0) return true;
  const decided = { node: to.node.id, self: false, comesBefore, budget };
  const deciders = decidersOf(index, [...must, ...fails], decided);
  const { questions = [], comparisons = [] } = deciders ?? {};
  const all = deciders && assignmentsOf({ index, budget, most: MOST_TRIED }, questions, comparisons);
  if (all === undefined) return true;
  return all.some((assignment) => {
    return (
      isShown(index, from, assignment) &&
      holds.every(({ test }) => holdsIn(index, test, assignment)) &&
      !fails.some(({ test }) => holdsIn(index, test, assignment))
    );
  });
}

/** Whether the screen itself is shown: decided before it is answered, so its own answer does not count there. */
function isShown(index: FlowIndex, from: IndexedNode | null, assignment: Assignment): boolean {
  if (from === null || from.when === null) return true;
  const before = new Map([...assignment].filter(([id]) => id !== from.node.id));
  return holdsIn(index, from.when.test, before);
}
