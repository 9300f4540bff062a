import { orderOf } from '../checks/order-of';
import { type FlowIndex, type IndexedNode, indexFlow } from '../engine/flow-index';
import type { Flow } from '../flow';
import { ALWAYS_HOLDS, type Settled, settleCondition } from './settle-condition';

const ASKINGS = new WeakMap<FlowIndex, ReadonlyMap<string, Settled>>();

/**
 * When the engine shows a node, by the node's id: the one source of everything that is said about conditions to readers
 * and authors. `always` also for an unknown id, and where the condition cannot be decided (FORMAT.md D.4).
 */
export function askingOf(flow: Flow, id: string): Settled {
  const index = indexFlow(flow);
  const known = ASKINGS.get(index) ?? settleAll(index);
  ASKINGS.set(index, known);
  return known.get(id) ?? ALWAYS_HOLDS;
}

/** In the flow's order: what a condition names mostly stands before it, and what is never asked never has an answer. */
function settleAll(index: FlowIndex): ReadonlyMap<string, Settled> {
  const comesBefore = orderOf(index);
  const settled = new Map<string, Settled>();
  for (const [id, { when }] of index.nodes) {
    const canBeAnswered = ({ node }: IndexedNode): boolean =>
      comesBefore(node.id, id) && settled.get(node.id)?.kind !== 'never';
    settled.set(id, when === null ? ALWAYS_HOLDS : settleCondition(index, when, canBeAnswered));
  }
  return settled;
}
