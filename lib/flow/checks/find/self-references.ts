import type { FlowCheck } from '../flow-check';
import { selfReference } from '../rules/self-reference';

/** Questions whose own condition names them. */
export const findSelfReferences: FlowCheck = ({ index, conditions }) =>
  conditions.flatMap(({ node, edge, comparisons, path }) => {
    const own = comparisons.find(({ comparison }) => index.find(comparison.id)?.node === node);
    return edge !== null || own === undefined ? [] : selfReference.at({ path, offset: own.idOffset }, node.id);
  });
