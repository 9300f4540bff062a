import { type Assignment, assignmentsOf, type Budget, holdsIn } from '../checks/assignments';
import { type DecidedAt, decidersOf } from '../checks/taken-ways';
import type { Condition } from '../conditions';
import type { FlowIndex, IndexedNode } from '../engine/flow-index';
import { isAsked } from '../flow';

/** A way from one screen to the next: what must hold on it, and the conditions of what is passed over, which must not. */
export interface MapWay {
  readonly to: IndexedNode;
  readonly holds: readonly Condition[];
  readonly fails: readonly Condition[];
}

/** Ways from one screen that are followed; a hostile form could have millions, and notes could lead round in circles. */
const MOST_WAYS = 300;

/**
 * Every way from `from` (or into the flow, for `null`) to the next question or outcome, over what is hidden or only shown
 * along. Whether answers allow it is not asked here. `undefined` where there are more than can be followed.
 */
export function possibleWays(
  index: FlowIndex,
  from: IndexedNode | null,
  budget: Budget,
): readonly MapWay[] | undefined {
  const found: MapWay[] = [];
  const open: MapWay[] = from === null ? startWays(index) : waysFrom(index, from, { holds: [], fails: [] });
  let left = MOST_WAYS * 10;
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    left -= 1;
    const { when, node } = way.to;
    const isScreen = isAsked(node) || node.kind === 'outcome';
    if (isScreen) found.push(when === null ? way : { ...way, holds: [...way.holds, when] });
    if (left === 0 || found.length > MOST_WAYS || !budget.spend(1 + way.holds.length + way.fails.length))
      return undefined;
    if (node.kind === 'outcome' || (isScreen && when === null)) continue;
    const fails = isScreen && when !== null ? [...way.fails, when] : way.fails;
    for (const next of waysFrom(index, way.to, { holds: way.holds, fails })) open.push(next);
  }
  return found;
}

function startWays({ nodes, flow }: FlowIndex): MapWay[] {
  const to = nodes.get(flow.first);
  return to === undefined ? [] : [{ to, holds: [], fails: [] }];
}

/** Earlier ways on are tried first, so a way is taken only where those before it fail; the first one comes last. */
function waysFrom({ nodes, end }: FlowIndex, from: IndexedNode, sofar: Pick<MapWay, 'holds' | 'fails'>): MapWay[] {
  const earlier: Condition[] = [];
  const ways: MapWay[] = [];
  for (const { to, when } of from.edges) {
    const target = nodes.get(to);
    const fails = [...sofar.fails, ...earlier];
    if (target !== undefined)
      ways.push({ to: target, holds: when === null ? sofar.holds : [...sofar.holds, when], fails });
    if (when === null) return ways.toReversed();
    earlier.push(when);
  }
  const last = nodes.get(end.id);
  if (last !== undefined) ways.push({ to: last, holds: sofar.holds, fails: [...sofar.fails, ...earlier] });
  return ways.toReversed();
}

/** Assignments tried for one way; beyond, it counts as possible. */
const MOST_TRIED = 400;

/** Where a way begins, and what finding out about it may cost. */
export interface WayStart extends Pick<DecidedAt, 'comesBefore' | 'budget'> {
  readonly index: FlowIndex;
  /** `null` for the way into the flow. */
  readonly from: IndexedNode | null;
}

/** Whether some answers lead along a way. */
export function allows({ index, from, comesBefore, budget }: WayStart, { to, holds, fails }: MapWay): boolean {
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
      holds.every((condition) => holdsIn(index, condition, assignment)) &&
      !fails.some((condition) => holdsIn(index, condition, assignment))
    );
  });
}

/** Whether the screen itself is shown: decided before it is answered, so its own answer does not count there. */
function isShown(index: FlowIndex, from: IndexedNode | null, assignment: Assignment): boolean {
  if (from === null || from.when === null) return true;
  const before = new Map([...assignment].filter(([id]) => id !== from.node.id));
  return holdsIn(index, from.when, before);
}
