import { type Comparison, isBroken, isNull, matchingOptions, parseCondition, printCondition } from '../conditions';
import { orderOf } from '../engine/chain';
import { type FlowNode, isAsked } from '../flow';
import { unreachableNode } from '../rules/branching';
import { alwaysFalse, laterQuestion, oddBracket, selfReference, unreadableCondition } from '../rules/conditions';
import { assignmentsOf, holdsIn, type State, statesOf } from './assignments';
import type { FlowCheck, FlowFacts, PlacedCondition } from './flow-facts';
import { consequenceOf } from './references';
import { decidersOf } from './taken-ways';

/** Conditions that the parser complains of; the tree prints to the text that it read. */
export const findUnreadableConditions: FlowCheck = (facts) =>
  facts.conditions.flatMap((placed) => {
    return parseCondition(printCondition(placed.condition)).problems.map((problem) => {
      const place = { path: placed.path, offset: problem.offset };
      if (problem.kind === 'extraBracket' || problem.kind === 'unclosedGroup')
        return oddBracket.at(place, problem.kind);
      return unreadableCondition.at(place, problem, () => consequenceOf(facts, placed));
    });
  });

/** Questions whose own condition names them. */
export const findSelfReferences: FlowCheck = (facts) =>
  facts.conditions.flatMap((placed) => {
    const { node, edge, comparisons, path } = placed;
    const own = comparisons.find(({ comparison }) => facts.index.find(comparison.id)?.node === node);
    if (edge !== null || own === undefined) return [];
    return selfReference.at({ path, offset: own.idOffset }, node.id, () => consequenceOf(facts, placed));
  });

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
  return assignments !== undefined && !assignments.some((assignment) => holdsIn(index, condition, assignment));
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

/**
 * Questions whose condition no answers fulfil: for want of such an option, or because what they hang on is itself never
 * asked. One that contradicts itself, or names itself, is another finding.
 */
export const findNeverShown: FlowCheck = (facts) => {
  const comesBefore = orderOf(facts.index);
  return facts.conditions
    .filter((placed) => isNeverShown(facts, placed, comesBefore))
    .map(({ node, path }) => unreachableNode.at({ path }, node.kind, node.id));
};

function isNeverShown(
  facts: FlowFacts,
  placed: PlacedCondition,
  comesBefore: (earlier: string, later: string) => boolean,
): boolean {
  const { index, budget } = facts;
  const { node, edge, comparisons } = placed;
  const when = index.nodes.get(node.id)?.when ?? null;
  if (edge !== null || when === null || comparisons.length === 0) return false;
  if (comparisons.some(({ comparison }) => index.find(comparison.id)?.node === node)) return false;
  if (isContradiction(facts, placed)) return false;
  const deciders = decidersOf(index, [when], { node: node.id, self: false, comesBefore, budget });
  const all = deciders && assignmentsOf({ index, budget }, deciders.questions, deciders.comparisons);
  return all !== undefined && !all.some((assignment) => holdsIn(index, when, assignment));
}

/** Elements of a form whose condition names a question of a higher order. */
export const findLaterQuestions: FlowCheck = ({ flow, index, conditions }) =>
  conditions.flatMap(({ node, comparisons, path }) => {
    if (flow.source !== 'form') return [];
    return comparisons.flatMap(({ comparison, idOffset }) => {
      const other = index.find(comparison.id)?.node;
      const isLater = other !== undefined && writtenOrder(other) > writtenOrder(node);
      return isLater ? laterQuestion.at({ path, offset: idOffset }, node.id, other.id) : [];
    });
  });

function writtenOrder(node: FlowNode): number {
  if (node.kind === 'question') return node.question.order;
  return node.kind === 'note' ? node.order : 0;
}
