import type { FlowCheck } from '../flow-check';
import { deadEnd } from '../rules/dead-end';

/** Questions and cards without any way on. */
export const findDeadEnds: FlowCheck = ({ flow, pathOf }) =>
  flow.nodes.flatMap(({ kind, id, edges }) => {
    return kind === 'outcome' || edges.length > 0 ? [] : deadEnd.at({ path: pathOf(id, 'id') }, id);
  });
