import { Budget } from '../checks/assignments';
import { orderOf } from '../engine/chain';
import { type FlowIndex, type IndexedNode, indexFlow } from '../engine/flow-index';
import { type Flow, type FlowNode, isAsked } from '../flow';
import { type FlowWords, flowWords } from '../words';
import { certainIn } from './certain-at';
import { allows, type MapWay, possibleWays, type WayStart } from './possible-ways';
import { type LabelWith, MOST_LISTED, type WayLabel, wayLabel } from './way-label';

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

/** Steps that drawing a map may cost; about a tenth of a second, and twenty times what the largest real form takes. */
const MOST_STEPS = 500_000;

/**
 * The map of a flow: every screen, and for each every screen that can follow it for some answers. Whatever `resolve` asks
 * is in it, and so is every step from one question to the next. `null` where so many ways are possible that working them
 * out would hold the server up.
 */
export function graphOf(flow: Flow, words: FlowWords = flowWords()): FlowGraph | null {
  const index = indexFlow(flow);
  const said = { words, comesBefore: orderOf(index), budget: new Budget(MOST_STEPS) };
  const certainAt = certainIn(index, new Budget(MOST_STEPS));
  const starts = follow({ ...said, index, from: null });
  const edges: GraphEdge[] = [];
  for (const from of index.nodes.values()) {
    if (!isAsked(from.node)) continue;
    const ways = follow({ ...said, index, from });
    if (ways === undefined) return null;
    const isCertain = certainAt(from);
    for (const edge of edgesFrom(index, from, ways, { ...said, isCertain })) edges.push(edge);
  }
  return starts === undefined
    ? null
    : { starts: [...new Set(starts.map(({ to }) => to.node.id))], nodes: graphNodes(index), edges };
}

/** The ways that some answers take; `undefined` where there are too many to tell. */
function follow(start: WayStart): readonly MapWay[] | undefined {
  const { index, from, budget } = start;
  return possibleWays(index, from, budget)?.filter((way) => allows(start, way));
}

function graphNodes({ nodes }: FlowIndex): readonly GraphNode[] {
  return [...nodes.values()].flatMap(({ node: { id, kind, title } }) => (kind === 'note' ? [] : [{ id, kind, title }]));
}

/** The label of two ways to one screen: one list of answers where both are answers. */
function joinedLabel(node: FlowNode, one: WayLabel, other: WayLabel, words: FlowWords): WayLabel {
  const options = [...one.options, ...other.options];
  const isUnanswered = one.isUnanswered && other.isUnanswered;
  const areAnswers = one.options.length > 0 && other.options.length > 0;
  if (areAnswers && options.length <= MOST_LISTED && isAsked(node))
    return { label: words.anyOf(options.map((at) => node.options[at]?.text ?? '')), options, isUnanswered };
  if (one.label === '' || other.label === '') return { label: other.label, options, isUnanswered };
  const [first, second] = one.options.length > 0 ? [one, other] : [other, one];
  return { label: words.eitherOf(first.label, second.label), options, isUnanswered };
}

/** One edge a target: ways that lead to the same screen share a label. */
function edgesFrom(
  index: FlowIndex,
  from: IndexedNode,
  ways: readonly MapWay[],
  said: LabelWith,
): readonly GraphEdge[] {
  const byTarget = new Map<string, WayLabel[]>();
  for (const way of ways) {
    const to = way.to.node.id;
    byTarget.set(to, [...(byTarget.get(to) ?? []), wayLabel(index, from, way, said)]);
  }
  const edges = [...byTarget].map(([to, labels]): GraphEdge => {
    const { label, options } = told(from, labels).reduce((one, other) => {
      return joinedLabel(from.node, one, other, said.words);
    });
    return { from: from.node.id, to, label, options };
  });
  return edges.length === 1 ? edges.map((edge) => ({ ...edge, label: '', options: [] })) : edges;
}

/** Nobody gets past a choice that must be made without making it, so that is told only where nothing else leads there. */
function told({ node }: IndexedNode, labels: readonly WayLabel[]): readonly WayLabel[] {
  const isGate = isAsked(node) && node.isRequired;
  const answered = labels.filter(({ isUnanswered }) => !isUnanswered);
  return isGate && answered.length > 0 ? answered : labels;
}
