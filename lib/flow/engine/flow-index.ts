import { type Condition, isBroken } from '../conditions';
import type { Edge, Flow, FlowNode, OutcomeNode } from '../flow';

/** A node ready to be walked: `when` and `edges` without what is broken. */
export interface IndexedNode {
  readonly node: FlowNode;
  readonly position: number;
  readonly when: Condition | null;
  readonly edges: readonly Edge[];
}

/** A flow with its look-ups, made once a flow. */
export interface FlowIndex {
  readonly flow: Flow;
  readonly nodes: ReadonlyMap<string, IndexedNode>;
  readonly end: OutcomeNode;
  /** The node that an id in a condition means: the exact id, else one that differs in case only (FORMAT.md D.4). */
  find(id: string): IndexedNode | undefined;
}

const INDEXES = new WeakMap<Flow, FlowIndex>();

/** The look-ups of a flow. */
export function indexFlow(flow: Flow): FlowIndex {
  const known = INDEXES.get(flow);
  if (known !== undefined) return known;
  const made = makeIndex(flow);
  INDEXES.set(flow, made);
  return made;
}

function makeIndex(flow: Flow): FlowIndex {
  const exact = new Map<string, IndexedNode>();
  const folded = new Map<string, IndexedNode>();
  const find = (id: string): IndexedNode | undefined => exact.get(id) ?? folded.get(id.toLowerCase());
  const ids = new Set(flow.nodes.flatMap(({ id }) => [id, id.toLowerCase()]));
  const exists = (id: string): boolean => ids.has(id) || ids.has(id.toLowerCase());
  for (const [position, node] of flow.nodes.entries()) {
    if (exact.has(node.id)) continue;
    const indexed = { node, position, when: usable(node.when, exists), edges: usableEdges(node.edges, exists) };
    exact.set(node.id, indexed);
    if (!folded.has(node.id.toLowerCase())) folded.set(node.id.toLowerCase(), indexed);
  }
  return { flow, nodes: exact, end: endOf(flow), find };
}

/** A condition that cannot be decided hides nothing: the node is shown. */
function usable(when: Condition | null, exists: (id: string) => boolean): Condition | null {
  return when === null || isBroken(when, exists) ? null : when;
}

/** A way on whose condition cannot be decided is not taken, nor is one that leads nowhere. */
function usableEdges(edges: readonly Edge[], exists: (id: string) => boolean): readonly Edge[] {
  return edges.filter(({ to, when }) => exists(to) && (when === null || !isBroken(when, exists)));
}

function endOf({ nodes, end }: Flow): OutcomeNode {
  const found = nodes.find((node) => node.id === end);
  return found?.kind === 'outcome' ? found : FALLBACK_END;
}

const FALLBACK_END: OutcomeNode = {
  id: 'summary',
  kind: 'outcome',
  title: '',
  when: null,
  edges: [],
  ending: 'summary',
  text: '',
  articleIds: [],
  documents: [],
  formId: '',
};
