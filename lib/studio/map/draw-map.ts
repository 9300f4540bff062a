import type { FlowGraph } from '@/lib/flow';
import { type Box, corner, LINE, layOutMap, pathData, SMALL_LINE } from '@/lib/flow/drawing';
import type { MapPart, MapWay, TroubleshooterMap } from './troubleshooter-map';

/** Text in lines around the middle of a box, whose upper left corner is `x` and `y`. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A part in the drawing: by its place in the map’s list; −1 for what answers without a way lead to, −2 for what isn’t there. */
export interface DrawnPart {
  readonly part: number;
  /** Of what isn’t there, the ID that a way names. */
  readonly id: string;
  readonly box: DrawnBox;
}

/** A way in the drawing. */
export interface DrawnWay {
  /** The part that it leaves, and its place among the ways there. */
  readonly part: number;
  readonly way: number;
  /** The place in `parts` that it leads to. */
  readonly to: number;
  /** For a path of SVG. */
  readonly path: string;
  /** Where it is between its ends. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly label: DrawnBox | null;
}

/** A troubleshooter’s drawing, laid out as the site lays out its maps. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DrawnPart[];
  readonly ways: readonly DrawnWay[];
}

/** Parts and ways that still make a drawing that somebody can read, as on the site; beyond, the list says it better. */
const MOST_PARTS = 90;
const MOST_WAYS = 180;

const END_NAME = 'Case summary';

/** Draws the map as it is, slips and all; `null` where it would be too large to be read. */
export function drawMap(map: TroubleshooterMap): DrawnMap | null {
  const ways = map.parts.flatMap((part, at) => part.ways.map((way) => ({ at, way })));
  const known = new Map<string, number>();
  for (const [at, { id }] of map.parts.entries()) if (!known.has(id)) known.set(id, at);
  const lost = [...new Set(ways.map(({ way }) => way.to))].filter((to) => !known.has(to));
  if (map.parts.length > MOST_PARTS || ways.length > MOST_WAYS || map.parts.length === 0) return null;
  const ends = lost.map((id) => ({ id, title: id === map.end ? END_NAME : `Nothing has the ID ${id}` }));
  const nodeOf = (to: string) => String(known.get(to) ?? map.parts.length + lost.indexOf(to));
  const graph: FlowGraph = {
    starts: [],
    nodes: [
      ...map.parts.map(({ kind, name }, at) => ({ id: String(at), kind, title: name })),
      ...ends.map(({ title }, at) => ({ id: String(map.parts.length + at), kind: 'outcome' as const, title })),
    ],
    edges: ways.map(({ at, way }) => ({ from: String(at), to: nodeOf(way.to), label: way.label, options: [] })),
  };
  const { width, height, isDown, nodes, edges } = layOutMap(graph, {
    ofNode: ({ id }) => markOf(map.parts[Number(id)], map.start),
    ofEdge: () => '',
  });
  return {
    width,
    height,
    parts: nodes.map(({ box }, at) => {
      const end = ends[at - map.parts.length];
      return { part: end === undefined ? at : end.id === map.end ? -1 : -2, id: end?.id ?? '', box: drawn(box, LINE) };
    }),
    ways: edges.map(({ edge, points, label }, index) => {
      const { at = 0, way } = ways[index] ?? {};
      return {
        part: at,
        way: way?.index ?? 0,
        to: Number(edge.to),
        path: pathData(points, isDown),
        middle: label ?? points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 },
        label: label && drawn(label, SMALL_LINE),
      };
    }),
  };
}

/** Says in words what color says too: where readers begin, and what is wrong. */
function markOf(part: MapPart | undefined, start: string): string {
  const begins = part !== undefined && part.id !== '' && part.id === start ? ['Start'] : [];
  const shorts = new Set(
    [...(part?.problems ?? []), ...(part?.ways ?? []).flatMap(wayProblems)].map(({ short }) => short),
  );
  return [...begins, ...(shorts.size === 0 ? [] : [`⚠ ${[...shorts].join(', ')}`])].join(' ');
}

function wayProblems({ problems }: MapWay) {
  return problems.filter(({ code }) => code !== 'loop');
}

function drawn(box: Box, line: number): DrawnBox {
  const first = box.y - ((box.lines.length - 1) * line) / 2;
  return {
    ...corner(box),
    width: box.width,
    height: box.height,
    lines: box.lines.map((text, at) => ({ text, x: box.x, y: first + at * line })),
  };
}
