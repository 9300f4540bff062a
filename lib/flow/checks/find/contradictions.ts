import { type Comparison, isBroken, isNull, matchingOptions, printCondition } from '../../conditions';
import type { FlowIndex } from '../../engine/flow-index';
import { isAsked } from '../../flow';
import { type Assignment, holdsIn } from '../assignments';
import type { FlowCheck } from '../flow-check';
import type { PlacedCondition } from '../flow-facts';
import { alwaysFalse } from '../rules/always-false';
import { type State, statesOf } from '../states-of';

const MOST_TRIED = 20_000;

/** Conditions that contradict themselves, whatever their questions offer. */
export const findContradictions: FlowCheck = ({ index, conditions }) =>
  conditions
    .filter((placed) => isContradiction(index, placed))
    .map(({ condition, path }) => alwaysFalse.at({ path }, printCondition(condition).trim()));

/** Whether no answers fulfil a condition, taken by itself. */
export function isContradiction(index: FlowIndex, { condition, comparisons }: PlacedCondition): boolean {
  if (comparisons.length === 0 || isBroken(condition, (id) => index.find(id) !== undefined)) return false;
  const all = comparisons.map(({ comparison }) => comparison);
  const ids = [...new Set(all.flatMap(({ id }) => index.find(id)?.node.id ?? []))];
  let assignments: readonly Assignment[] = [new Map()];
  for (const id of ids) {
    const states = freeStates(index, id, all);
    if (states === undefined || assignments.length * states.length > MOST_TRIED) return false;
    assignments = assignments.flatMap((assignment) => states.map((state) => new Map([...assignment, [id, state]])));
  }
  return !assignments.some((assignment) => holdsIn(index, condition.test, assignment));
}

/** Its states, and each answer that is named though it is not offered: that slip is another finding. */
function freeStates(index: FlowIndex, id: string, comparisons: readonly Comparison[]): readonly State[] | undefined {
  const node = index.find(id)?.node;
  if (node === undefined || !isAsked(node)) return [undefined];
  const about = comparisons.filter((comparison) => index.find(comparison.id)?.node === node);
  const unheard = about.filter(({ literal }) => {
    return !isNull(literal) && matchingOptions(node.options, literal.text).length === 0;
  });
  const typed = [...new Set(unheard.map(({ literal }) => literal.text))];
  const { options } = node;
  const offered = statesOf(node, about);
  return offered && [...offered, ...typed.map((text) => ({ options, chosen: [], text, isNumber: false }))];
}
