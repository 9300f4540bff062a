import { Graph, layout } from '@dagrejs/dagre';
import type { FlowGraph, GraphEdge, GraphNode } from '@/lib/flow';
import { wrapWords } from './wrap-words';

/** A place in the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box or a label: its middle, its size, and its text in lines. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A map with every box, way and label in its place. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly node: GraphNode; readonly box: Box }[];
  readonly edges: readonly {
    readonly edge: GraphEdge;
    readonly points: readonly Point[];
    /** `null` where nothing is written at the way. */
    readonly label: Box | null;
  }[];
}

/** Pixels of a line of text, and of a character of it in any of the site's fonts. */
export const LINE = 20;
const CHARACTER = 8.3;
const SMALL_CHARACTER = 7.4;
/** Pixels from line to line of a label on a way. */
export const SMALL_LINE = 17;

const NODE = { perLine: 22, lines: 5, paddingX: 13, paddingY: 11 };
const LABEL = { perLine: 17, lines: 3, padding: 4 };
const MARGIN = 16;

/** Pixels that a wide screen shows without scrolling. */
const WIDE_SCREEN = 1080;

/**
 * Lays out a graph by dagre: boxes in ranks, ways around them, room for every label. From the top down where that fits a
 * screen; else in the direction that takes less room from side to side.
 */
export function layOutMap(graph: FlowGraph): MapLayout {
  const down = layOut(graph, 'TB');
  if (down.width <= WIDE_SCREEN) return down;
  const across = layOut(graph, 'LR');
  return across.width < down.width ? across : down;
}

function layOut({ nodes, edges }: FlowGraph, rankdir: 'TB' | 'LR'): MapLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir,
    nodesep: 22,
    ranksep: 30,
    edgesep: 14,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  // Ids of authors may be anything; dagre gets names of our own.
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const boxes = nodes.map((node) => ({ node, ...nodeSize(node) }));
  for (const { node, width, height } of boxes) graph.setNode(names.get(node.id) ?? '', { width, height });
  const labels = edges.map(({ label }) => labelSize(label));
  for (const [at, { from, to }] of edges.entries()) {
    const size = labels[at];
    const room = size ? { width: size.width, height: size.height, labelpos: 'c' } : {};
    graph.setEdge(names.get(from) ?? '', names.get(to) ?? '', room, `e${at}`);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: boxes.map(({ node, ...size }) => ({
      node,
      box: { ...size, ...pointOf(graph.node(names.get(node.id) ?? '')) },
    })),
    edges: edges.map((edge, at) => {
      const laid = graph.edge(names.get(edge.from) ?? '', names.get(edge.to) ?? '', `e${at}`);
      const size = labels[at];
      return { edge, points: (laid?.points ?? []).map(pointOf), label: size ? { ...size, ...pointOf(laid) } : null };
    }),
  };
}

function nodeSize({ title }: GraphNode): Omit<Box, keyof Point> {
  const lines = wrapWords(title, NODE.perLine, NODE.lines);
  const width = NODE.perLine * CHARACTER + 2 * NODE.paddingX;
  return { lines, width, height: lines.length * LINE + 2 * NODE.paddingY };
}

function labelSize(text: string): Omit<Box, keyof Point> | undefined {
  if (text === '') return undefined;
  const lines = wrapWords(text, LABEL.perLine, LABEL.lines);
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    lines,
    width: longest * SMALL_CHARACTER + 2 * LABEL.padding,
    height: lines.length * SMALL_LINE + 2 * LABEL.padding,
  };
}

/** dagre leaves `x` and `y` open until it has laid them out. */
function pointOf(laid: { readonly x?: number | undefined; readonly y?: number | undefined } | undefined): Point {
  return { x: rounded(laid?.x), y: rounded(laid?.y) };
}

function rounded(value = 0): number {
  return Math.round(value * 10) / 10;
}
