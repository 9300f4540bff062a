import { type Condition, comparisonsOf } from '../conditions';
import type { FlowIndex, IndexedNode } from './flow-index';

/** A node of a chain, and which earlier nodes decide whether it is shown. */
export interface ChainLink {
  readonly at: IndexedNode;
  /** Positions in the chain; a question that comes later is unanswered when this one is decided, so it does not count. */
  readonly decidedBy: readonly number[];
}

/** A flow in which every node has one way on, taken always: a form. Links stand in the order of the walk. */
export interface Chain {
  readonly links: readonly ChainLink[];
  readonly positions: ReadonlyMap<string, number>;
  /** Position → positions of the links that it alone decides. */
  readonly hanging: readonly (readonly number[])[];
}

const CHAINS = new WeakMap<FlowIndex, Chain | null>();

/** The flow as a chain; `null` where it branches. */
export function chainOf(index: FlowIndex): Chain | null {
  const known = CHAINS.get(index);
  if (known !== undefined) return known;
  const made = makeChain(index);
  CHAINS.set(index, made);
  return made;
}

function makeChain(index: FlowIndex): Chain | null {
  const positions = new Map<string, number>();
  const links: ChainLink[] = [];
  const hanging: number[][] = [];
  let at = index.nodes.get(index.flow.first);
  while (at !== undefined && at.node.kind !== 'outcome') {
    const edge = at.edges[0];
    if (at.edges.length !== 1 || edge === undefined || edge.when !== null || positions.has(at.node.id)) return null;
    const decidedBy = deciders(index, at.when, positions);
    const [only] = decidedBy;
    if (only !== undefined && decidedBy.length === 1) hanging[only]?.push(links.length);
    hanging.push([]);
    links.push({ at, decidedBy });
    positions.set(at.node.id, positions.size);
    at = index.nodes.get(edge.to);
  }
  return { links, positions, hanging };
}

function deciders(index: FlowIndex, when: Condition | null, positions: ReadonlyMap<string, number>): readonly number[] {
  if (when === null) return [];
  const found = comparisonsOf(when).map(({ comparison }) => positions.get(index.find(comparison.id)?.node.id ?? ''));
  return [...new Set(found)].filter((position) => position !== undefined);
}

/** Nodes of a branching flow up to which it is worked out what can come before what. */
const MOST_NODES = 1_000;

/**
 * Tells whether one node can come before another on some way through the flow. Of a flow too large to work it out, any can.
 */
export function orderOf(index: FlowIndex): (earlier: string, later: string) => boolean {
  const chain = chainOf(index);
  if (chain !== null) {
    const positionOf = (id: string): number => chain.positions.get(id) ?? chain.links.length;
    return (earlier, later) => positionOf(earlier) < positionOf(later);
  }
  if (index.nodes.size > MOST_NODES) return () => true;
  const ahead = new Map<string, ReadonlySet<string>>();
  return (earlier, later) => {
    const known = ahead.get(earlier) ?? nodesAfter(index, earlier);
    ahead.set(earlier, known);
    return known.has(later);
  };
}

/** Ids of every node that edges can lead to from here. */
export function nodesAfter({ nodes }: FlowIndex, from: string): ReadonlySet<string> {
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
