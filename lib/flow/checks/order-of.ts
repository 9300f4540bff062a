import { chainOf } from '../engine/chain';
import type { FlowIndex } from '../engine/flow-index';

/** Nodes of a branching flow up to which it is worked out what can come before what. */
const MOST_NODES = 1_000;

/**
 * Tells whether one node can come before another on some way through the flow. Of a flow too large to work it out, any can.
 */
export function orderOf(index: FlowIndex): (earlier: string, later: string) => boolean {
  const chain = chainOf(index);
  if (chain !== null) {
    const place = (id: string): number => chain.positions.get(id) ?? chain.links.length;
    return (earlier, later) => place(earlier) < place(later);
  }
  if (index.nodes.size > MOST_NODES) return () => true;
  const ahead = new Map<string, ReadonlySet<string>>();
  return (earlier, later) => {
    const known = ahead.get(earlier) ?? nodesAfter(index, earlier);
    ahead.set(earlier, known);
    return known.has(later);
  };
}

function nodesAfter({ nodes }: FlowIndex, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of nodes.get(id)?.edges ?? []) {
      if (!found.has(to)) open.push(to);
      found.add(to);
    }
  }
  return found;
}
