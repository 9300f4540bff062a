import { askingOf } from '../asking/asking-of';
import type { FlowFacts, PlacedCondition } from './flow-facts';

/**
 * What the engine makes of a condition with a slip, to stand behind what the slip is; empty where it still decides.
 *
 * @example
 * consequenceOf(facts, placed); // '; "plan" is always asked'
 */
export function consequenceOf({ flow, index }: FlowFacts, { node, edge }: PlacedCondition): string {
  if (edge !== null) {
    const way = node.edges[edge];
    const isUsable = way !== undefined && index.nodes.get(node.id)?.edges.includes(way) === true;
    return isUsable ? '' : '; this way is never taken';
  }
  const { kind } = askingOf(flow, node.id);
  const verb = node.kind === 'note' ? 'shown' : 'asked';
  return kind === 'always' || kind === 'never' ? `; "${node.id}" is ${kind} ${verb}` : '';
}
