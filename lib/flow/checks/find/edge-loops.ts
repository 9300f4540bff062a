import type { FlowFinding } from '../../sources/compiled-flow';
import { circlesIn } from '../circles-in';
import type { FlowCheck } from '../flow-check';
import { loop } from '../rules/loop';

/** Ways on that lead back to where they began. */
export const findEdgeLoops: FlowCheck = ({ index, pathOf }) => {
  const ways = new Map([...index.nodes].map(([id, { edges }]) => [id, edges.map(({ to }) => to)]));
  return circlesIn(ways).flatMap((circle): readonly FlowFinding[] => {
    const last = circle.at(-1);
    return last === undefined ? [] : [loop.at({ path: pathOf(last, 'next') }, [...circle, circle[0] ?? last])];
  });
};
