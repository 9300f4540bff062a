import { assignmentsOf, holdsIn } from '../checks/assignments';
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
      must.every(({ test }) => holdsIn(index, test, assignment)) &&
      !fails.some(({ test }) => holdsIn(index, test, assignment))
    );
  });
}
