import { type Assignment, assignmentsOf, holdsIn } from '../checks/assignments';
import { decidersOf } from '../checks/deciders';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import type { Way } from './possible-ways';

/** Assignments tried for one way; beyond, it counts as possible. */
const MOST_TRIED = 400;

/** Whether some answers lead along a way. */
export function allows(
  index: FlowIndex,
  from: IndexedNode | null,
  { to, holds, fails }: Way,
  comesBefore: (earlier: string, later: string) => boolean,
): boolean {
  const own = from?.when ?? null;
  const must = own === null ? holds : [own, ...holds];
  if (must.length + fails.length === 0) return true;
  const { questions, comparisons } = decidersOf(
    index,
    [...must, ...fails],
    { node: to.node.id, self: false },
    comesBefore,
  );
  const all = assignmentsOf(index, questions, comparisons, MOST_TRIED);
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
