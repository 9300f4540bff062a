import type { FlowCheck } from '../flow-check';
import { unknownGoto } from '../rules/unknown-goto';

/** Ways on that lead to no node. */
export const findUnknownGotos: FlowCheck = ({ flow, index, pathOf }) => {
  const known = flow.nodes.map(({ id }) => id);
  return flow.nodes.flatMap(({ id, edges }) => {
    return edges.flatMap(({ to }, edge) => {
      return index.nodes.has(to) ? [] : unknownGoto.at({ path: pathOf(id, 'next', edge, 'goto') }, to, known);
    });
  });
};
