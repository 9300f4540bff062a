import { type Comparison, isBroken, isNull, matchingOptions, printCondition } from '../../conditions';
import { type FlowNode, isAsked } from '../../flow';
import { assignmentsOf, holdsIn } from '../assignments';
import type { FlowCheck } from '../flow-check';
import type { FlowFacts, PlacedCondition } from '../flow-facts';
import { alwaysFalse } from '../rules/always-false';
import { type State, statesOf } from '../states-of';

/** Conditions that contradict themselves, whatever their questions offer. */
export const findContradictions: FlowCheck = (facts) =>
  facts.conditions
    .filter((placed) => isContradiction(facts, placed))
    .map(({ condition, path }) => alwaysFalse.at({ path }, printCondition(condition).trim()));

const FOUND = new WeakMap<PlacedCondition, boolean>();

/** Whether no answers fulfil a condition, taken by itself. */
export function isContradiction(facts: FlowFacts, placed: PlacedCondition): boolean {
  const known = FOUND.get(placed);
  if (known !== undefined) return known;
  const found = contradicts(facts, placed);
  FOUND.set(placed, found);
  return found;
}

function contradicts({ index, budget }: FlowFacts, { condition, comparisons }: PlacedCondition): boolean {
  if (comparisons.length === 0 || isBroken(condition, (id) => index.find(id) !== undefined)) return false;
  const all = comparisons.map(({ comparison }) => comparison);
  const named = new Set(all.flatMap(({ id }) => index.find(id)?.node ?? []));
  const questions = [...named].map((node) => ({ node, when: null }));
  const assignments = assignmentsOf({ index, budget, states: freeStates }, questions, all);
  return assignments !== undefined && !assignments.some((assignment) => holdsIn(index, condition.test, assignment));
}

/** Its states, and each answer that is named though it is not offered: that slip is another finding. */
function freeStates(node: FlowNode, about: readonly Comparison[]): readonly State[] | undefined {
  if (!isAsked(node)) return [undefined];
  const { options } = node;
  const unheard = about.filter(
    ({ literal }) => !isNull(literal) && matchingOptions(options, literal.text).length === 0,
  );
  const typed = [...new Set(unheard.map(({ literal }) => literal.text))];
  const offered = statesOf(node, about);
  return offered && [...offered, ...typed.map((text) => ({ options, chosen: [], text, isNumber: false }))];
}
