import { decodeSegment } from '@/lib/addresses';
import { type Flow, type FlowGraph, fieldName, type GraphEdge, type GraphNode, isAsked, nodeSegment } from '@/lib/flow';

/** How often something happened in a flow, by the names that events have. */
export interface FlowCounts {
  /** @param segment the decoded last part of a question's address */
  readonly shown: (segment: string) => number;
  readonly continued: (segment: string) => number;
  readonly wentBack: (segment: string) => number;
  readonly finishedEarly: (segment: string) => number;
  /** @param field the name of a question's field; @param option the key of one of its options */
  readonly chosen: (field: string, option: string) => number;
  /** @returns the typical time until it is answered; `null` where nobody did */
  readonly seconds: (segment: string) => number | null;
  /** @param outcome the id of an end */
  readonly reached: (outcome: string) => number;
  /** @returns the share of answers at an end that say it solved the problem; `null` for no answer */
  readonly solved: (outcome: string) => number | null;
}

/** How many came to a screen, and what became of them. */
export interface ScreenCounts {
  readonly people: number;
  readonly wentBack: number;
  readonly finishedEarly: number;
  /** How many neither answered nor went back; `null` at an end. */
  readonly left: number | null;
  /** Typical seconds until it is answered; `null` where nobody did, and at an end. */
  readonly seconds: number | null;
  /** At an end, the share of answers that say it solved the problem; else, and for no answer, `null`. */
  readonly solved: number | null;
}

/** A flow's counts over its map. */
export interface Funnel {
  readonly most: number;
  readonly ofNode: (id: string) => ScreenCounts;
  /** How many took a way; `null` where that cannot be told. */
  readonly ofEdge: (edge: GraphEdge) => number | null;
}

const NOBODY: ScreenCounts = { people: 0, wentBack: 0, finishedEarly: 0, left: null, seconds: null, solved: null };

/** Puts counts on a flow's map. */
export function funnelOf(flow: Flow, graph: FlowGraph, counts: FlowCounts): Funnel {
  const options = new Map(
    flow.nodes.flatMap((node) => (isAsked(node) ? [[node.id, node.options.map(({ key }) => key)] as const] : [])),
  );
  const chosen = (id: string, at: number) => counts.chosen(fieldName(id), options.get(id)?.[at] ?? '');
  const screens = new Map(
    graph.nodes.map((node) => {
      const answers = (options.get(node.id) ?? []).map((_, at) => chosen(node.id, at));
      return [node.id, screenCounts(flow, node, counts, answers)] as const;
    }),
  );
  const ofNode = (id: string) => screens.get(id) ?? NOBODY;
  const exits = new Map<string, number>();
  for (const { from } of graph.edges) exits.set(from, (exits.get(from) ?? 0) + 1);
  const ofEdge = ({ from, options: taking }: GraphEdge) => {
    if (taking.length > 0) return taking.reduce((sum, at) => sum + chosen(from, at), 0);
    if (exits.get(from) === 1) {
      const { people, left, wentBack } = ofNode(from);
      return Math.max(0, people - (left ?? 0) - wentBack);
    }
    return ofNode(from).people === 0 ? 0 : null;
  };
  return { most: Math.max(1, ...[...screens.values()].map(({ people }) => people)), ofNode, ofEdge };
}

function screenCounts(
  flow: Flow,
  { id, kind }: GraphNode,
  counts: FlowCounts,
  answers: readonly number[],
): ScreenCounts {
  if (kind === 'outcome') return { ...NOBODY, people: counts.reached(id), solved: counts.solved(id) };
  const segment = decodeSegment(nodeSegment(flow, id));
  const people = counts.shown(segment);
  const wentBack = counts.wentBack(segment);
  const chosen = answers.reduce((sum, each) => sum + each, 0);
  // Several options may be chosen at once, and what is typed is none of them.
  const answered = Math.min(people, counts.continued(segment) || chosen);
  const left = Math.max(0, people - answered - wentBack);
  const finishedEarly = counts.finishedEarly(segment);
  return { people, wentBack, finishedEarly, left, seconds: counts.seconds(segment), solved: null };
}
