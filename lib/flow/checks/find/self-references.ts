import { consequenceOf } from '../consequence';
import type { FlowCheck } from '../flow-check';
import { selfReference } from '../rules/self-reference';

/** Questions whose own condition names them. */
export const findSelfReferences: FlowCheck = (facts) =>
  facts.conditions.flatMap((placed) => {
    const { node, edge, comparisons, path } = placed;
    const own = comparisons.find(({ comparison }) => facts.index.find(comparison.id)?.node === node);
    if (edge !== null || own === undefined) return [];
    return selfReference.at({ path, offset: own.idOffset }, node.id, () => consequenceOf(facts, placed));
  });
