import { type Flow, type FlowGraph, graphOf } from '@/lib/flow';
import { layOutMap, type MapLayout } from '@/lib/flow/drawing';
import { beginsAtRight } from '@/lib/text';
import { turnedAround } from './turned-around';

/** Screens and ways that still make a drawing that somebody can read; beyond, the list says it better. */
const MOST_NODES = 90;
const MOST_EDGES = 180;

/** Screens that a list of ways is made of; the finder of a large catalog has thousands, and its own pages are better. */
const MOST_LISTED = 400;

/** A flow's map: `graph` is `null` where even a list would be too long, `layout` where only a drawing would. */
export interface DrawnMap {
  readonly graph: FlowGraph | null;
  readonly layout: MapLayout | null;
}

const MAPS = new WeakMap<Flow, DrawnMap>();

/** The map of a flow, made when it is first asked for and kept as long as the flow is. */
export function drawnMap(flow: Flow): DrawnMap {
  const known = MAPS.get(flow);
  if (known !== undefined) return known;
  const made = makeMap(flow);
  MAPS.set(flow, made);
  return made;
}

function makeMap(flow: Flow): DrawnMap {
  if (flow.nodes.length > MOST_LISTED) return { graph: null, layout: null };
  const whole = graphOf(flow);
  if (whole === null) return { graph: null, layout: null };
  const graph = withoutSpareEnd(flow, whole);
  const isReadable = graph.nodes.length <= MOST_NODES && graph.edges.length <= MOST_EDGES;
  return { graph, layout: isReadable ? laidOutFor(flow, graph) : null };
}

/** A flow in a language that is written from right to left is drawn that way too. */
function laidOutFor(flow: Flow, graph: FlowGraph): MapLayout {
  const layout = layOutMap(graph);
  return beginsAtRight(flow.title) ? turnedAround(layout) : layout;
}

/** Every flow has an end for ways without another; where no way needs it, the map need not show it. */
function withoutSpareEnd({ end }: Flow, graph: FlowGraph): FlowGraph {
  const isNeeded = graph.starts.includes(end) || graph.edges.some(({ to }) => to === end);
  return isNeeded ? graph : { ...graph, nodes: graph.nodes.filter(({ id }) => id !== end) };
}
