import { assignmentsOf, holdsIn } from '../assignments';
import { decidersOf } from '../deciders';
import type { FlowCheck } from '../flow-check';
import type { FlowFacts, PlacedCondition } from '../flow-facts';
import { orderOf } from '../order-of';
import { unreachableNode } from '../rules/unreachable-node';
import { isContradiction } from './contradictions';

/**
 * Questions whose condition no answers fulfil: for want of such an option, or because what they hang on is itself never
 * asked. One that contradicts itself, or names itself, is another finding.
 */
export const findNeverShown: FlowCheck = (facts) => {
  const comesBefore = orderOf(facts.index);
  return facts.conditions
    .filter((placed) => isNeverShown(facts, placed, comesBefore))
    .map(({ node, path }) => unreachableNode.at({ path }, node.kind, node.id, ''));
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
  return all !== undefined && !all.some((assignment) => holdsIn(index, when.test, assignment));
}
