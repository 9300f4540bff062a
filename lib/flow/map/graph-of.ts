import { orderOf } from '../checks/order-of';
import { type FlowIndex, type IndexedNode, indexFlow } from '../engine/flow-index';
import { type Flow, type FlowNode, isAsked } from '../flow';
import { FLOW_WORDS, type FlowWords } from '../words';
import { allows } from './allows';
import { possibleWays, type Way } from './possible-ways';
import { wayLabel } from './way-label';

/** A screen of the flow: a question, step, card or outcome. Notes ride along and are none. */
export interface GraphNode {
  readonly id: string;
  readonly kind: Exclude<FlowNode['kind'], 'note'>;
  readonly title: string;
}

/** A way from one screen to the next, and the answers that take it. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** In words; empty where nothing else can follow. */
  readonly label: string;
  /** Indexes of the options of `from` that take it, where they alone decide; else empty. */
  readonly options: readonly number[];
}

/** A flow as its map shows it. `starts` are the screens that can come first. */
export interface FlowGraph {
  readonly starts: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The map of a flow: every screen, and for each every screen that can follow it for some answers. Whatever `resolve` asks
 * is in it, and so is every step from one question to the next.
 */
export function graphOf(flow: Flow, words: FlowWords = FLOW_WORDS): FlowGraph {
  const index = indexFlow(flow);
  const comesBefore = orderOf(index);
  const screens = [...index.nodes.values()].filter(({ node }) => node.kind !== 'note');
  const follow = (from: IndexedNode | null): readonly Way[] =>
    possibleWays(index, from).filter((way) => allows(index, from, way, comesBefore));
  return {
    starts: [...new Set(follow(null).map(({ to }) => to.node.id))],
    nodes: screens.flatMap(({ node }) => (node.kind === 'note' ? [] : [graphNode(node)])),
    edges: screens.flatMap((from) =>
      isAsked(from.node) ? edgesFrom(index, from, follow(from), { words, comesBefore }) : [],
    ),
  };
}

function graphNode({ id, kind, title }: Exclude<FlowNode, { kind: 'note' }>): GraphNode {
  return { id, kind, title };
}

/** One edge a target: ways that lead to the same screen share a label. */
function edgesFrom(
  index: FlowIndex,
  from: IndexedNode,
  ways: readonly Way[],
  said: { readonly words: FlowWords; readonly comesBefore: (a: string, b: string) => boolean },
): readonly GraphEdge[] {
  const byTarget = new Map<string, GraphEdge>();
  for (const way of ways) {
    const { label, options } = wayLabel(index, from, way, said);
    const to = way.to.node.id;
    const known = byTarget.get(to);
    const joined =
      known === undefined || known.label === '' || label === '' ? label : `${known.label} ${said.words.or} ${label}`;
    byTarget.set(to, { from: from.node.id, to, label: joined, options: [...(known?.options ?? []), ...options] });
  }
  const edges = [...byTarget.values()];
  return edges.length === 1 ? edges.map((edge) => ({ ...edge, label: '', options: [] })) : edges;
}
