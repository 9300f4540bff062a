import type { FlowFinding } from '../../sources/compiled-flow';
import { circlesIn } from '../circles-in';
import type { FlowCheck } from '../flow-check';
import { loop } from '../rules/loop';

/** Questions that hang on each other's answers, so that none can be asked first. */
export const findConditionLoops: FlowCheck = ({ index, conditions, pathOf }) => {
  const needs = new Map<string, readonly string[]>();
  for (const { node, edge, comparisons } of conditions) {
    const named = comparisons.flatMap(({ comparison }) => index.find(comparison.id)?.node.id ?? []);
    if (edge === null)
      needs.set(
        node.id,
        named.filter((id) => id !== node.id),
      );
  }
  return circlesIn(needs).flatMap((circle): readonly FlowFinding[] => {
    const [first] = circle;
    return first === undefined ? [] : [loop.at({ path: pathOf(first, 'visibility') }, [...circle, first])];
  });
};
