import { Graph, layout } from '@dagrejs/dagre';
import { LRUCache } from 'lru-cache';
import type { FlowGraph, GraphEdge, GraphNode } from '../map/graph-of';
import { clearWay, halfHeights, type Point, type Standing, wayBack } from './clear-way';
import { wrapWords } from './wrap-words';

/** A box or a label: its middle, its size, and its text in lines. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

type Size = Pick<Box, 'width' | 'height'>;

const NOTHING = { width: 0, height: 0, lines: [] };

/** A map with every box, way and label in its place. */
export interface MapLayout {
  /** Whether it runs from the top down; else from left to right. */
  readonly isDown: boolean;
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

const NODE = { perLine: 18, lines: 6, paddingX: 11, paddingY: 10 };
/** A label gets wider for a long word, up to this many characters, before it breaks it. */
const LABEL = { perLine: 14, longestWord: 20, lines: 3, padding: 4 };
const MARGIN = 16;

/** Pixels that a wide screen shows without scrolling. */
const WIDE_SCREEN = 1080;

/** What is written at the end of a box, or of a way's label, in lines of their own; empty for nothing. */
export interface MapNotes {
  readonly ofNode: (node: GraphNode) => string;
  readonly ofEdge: (edge: GraphEdge) => string;
}

const NO_NOTES: MapNotes = { ofNode: () => '', ofEdge: () => '' };

/**
 * Lays out a graph by dagre: boxes in ranks, ways that run behind no box, room for every label. From the top down where that
 * fits a screen; else in the direction that takes less room from side to side.
 */
export function layOutMap(graph: FlowGraph, notes: MapNotes = NO_NOTES): MapLayout {
  const down = layOut(graph, notes, true);
  if (down.width <= WIDE_SCREEN) return down;
  const across = layOut(graph, notes, false);
  return across.width < down.width ? across : down;
}

/** Everything is laid out from the top down; a map that goes across is one that is turned over its diagonal. */
function layOut({ nodes, edges }: FlowGraph, { ofNode, ofEdge }: MapNotes, isDown: boolean): MapLayout {
  const turned = isDown ? same : turnedOver;
  const boxes = nodes.map((node) => nodeSize(node, ofNode(node)));
  const labels = edges.map((edge) => labelSize(edge.label, ofEdge(edge)));
  const ends = endsOf(nodes, edges);
  const laid = laidOut(
    boxes.map(turned),
    labels.map((label) => label && turned(label)),
    ends,
  );
  const standing = boxes.map((_, at) => standingAt(laid.node(`${at}`)));
  const ways = ends.map(([from, to], at) => laid.edge(`${from}`, `${to}`, `${at}`));
  const halves = halfHeights([...standing, ...ways.flatMap((way, at) => (labels[at] ? [standingAt(way)] : []))]);
  const { width = 0, height = 0 } = laid.graph();
  const size = turned({ width: Math.ceil(width), height: Math.ceil(height) });
  return {
    isDown,
    ...size,
    nodes: nodes.map((node, at) => ({ node, box: placed(boxes[at] ?? NOTHING, standing[at], isDown) })),
    edges: edges.map((edge, at) => {
      const [from, to] = ends[at] ?? [0, 0];
      const between = (ways[at]?.points ?? []).slice(1, -1).map(pointOf);
      const [start, end] = [standingAt(standing[from]), standingAt(standing[to])];
      const points =
        from === to ? wayBack(start, pointOf(ways[at]).x) : clearWay({ from: start, to: end, between }, halves);
      const label = labels[at];
      return {
        edge,
        points: points.map((point) => turnedPoint(point, isDown)),
        label: label ? placed(label, ways[at], isDown) : null,
      };
    }),
  };
}

/** The places of the boxes that every way joins: ids of authors may be anything, so dagre gets places as names. */
function endsOf(nodes: FlowGraph['nodes'], edges: FlowGraph['edges']): readonly (readonly [number, number])[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  return edges.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0]);
}

/**
 * The last graphs that dagre laid out, by all that it was told. An author who types in a box changes its size once in a line, and the Studio
 * draws the map after every character: dagre is nine tenths of that.
 */
const LAID_OUT = new LRUCache<string, Graph>({ max: 8 });

function laidOut(
  boxes: readonly Size[],
  labels: readonly (Size | undefined)[],
  ends: readonly (readonly [number, number])[],
): Graph {
  const told = JSON.stringify([boxes, labels, ends]);
  const graph = LAID_OUT.get(told) ?? layByDagre(boxes, labels, ends);
  LAID_OUT.set(told, graph);
  return graph;
}

function layByDagre(
  boxes: readonly Size[],
  labels: readonly (Size | undefined)[],
  ends: readonly (readonly [number, number])[],
): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 14, ranksep: 44, edgesep: 12, marginx: MARGIN, marginy: MARGIN });
  for (const [at, { width, height }] of boxes.entries()) graph.setNode(`${at}`, { width, height });
  for (const [at, [from, to]] of ends.entries()) {
    const label = labels[at];
    const room = label ? { width: label.width, height: label.height, labelpos: 'c' } : {};
    graph.setEdge(`${from}`, `${to}`, room, `${at}`);
  }
  layout(graph);
  return graph;
}

function nodeSize({ title }: GraphNode, note: string): Omit<Box, keyof Point> {
  const lines = [...wrapWords(title, NODE.perLine, NODE.lines), ...linesOf(note, NODE.perLine)];
  const width = NODE.perLine * CHARACTER + 2 * NODE.paddingX;
  return { lines, width, height: lines.length * LINE + 2 * NODE.paddingY };
}

function linesOf(text: string, perLine: number): readonly string[] {
  return text === '' ? [] : wrapWords(text, perLine, NODE.lines);
}

function labelSize(text: string, note: string): Omit<Box, keyof Point> | undefined {
  if (text === '' && note === '') return undefined;
  const longestWord = Math.max(...text.split(/\s+/).map((word) => word.length));
  const perLine = Math.min(Math.max(LABEL.perLine, longestWord), LABEL.longestWord);
  const lines = [...(text === '' ? [] : wrapWords(text, perLine, LABEL.lines)), ...linesOf(note, perLine)];
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    lines,
    width: longest * SMALL_CHARACTER + 2 * LABEL.padding,
    height: lines.length * SMALL_LINE + 2 * LABEL.padding,
  };
}

/** dagre leaves `x` and `y` open until it has laid them out. */
function pointOf(laid: Partial<Point> | undefined): Point {
  return { x: rounded(laid?.x), y: rounded(laid?.y) };
}

function rounded(value = 0): number {
  return Math.round(value * 10) / 10;
}

/** Where dagre laid something, and its size. */
function standingAt(laid: Partial<Standing> | undefined): Standing {
  return { ...pointOf(laid), width: laid?.width ?? 0, height: laid?.height ?? 0 };
}

function placed(box: Omit<Box, keyof Point>, laid: Partial<Point> | undefined, isDown: boolean): Box {
  return { ...box, ...turnedPoint(pointOf(laid), isDown) };
}

function same({ width, height }: Size): Size {
  return { width, height };
}

function turnedOver({ width, height }: Size): Size {
  return { width: height, height: width };
}

function turnedPoint({ x, y }: Point, isDown: boolean): Point {
  return isDown ? pointOf({ x, y }) : pointOf({ x: y, y: x });
}
