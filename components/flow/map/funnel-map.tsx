import type { Flow, FlowGraph } from '@/lib/flow';
import { layOutMap } from '@/lib/flow/drawing';
import { siteText, withCommas } from '@/lib/text';
import { drawnMap } from './drawn-map';
import { FunnelDrawing } from './funnel-drawing';
import { type FlowCounts, type Funnel, funnelOf } from './funnel-of';

/** A flow's funnel: its drawing, and what tables are made of. */
export interface FlowFunnel {
  readonly graph: FlowGraph;
  readonly funnel: Funnel;
  /** `null` where the flow is too large to be drawn. */
  readonly drawing: React.ReactElement | null;
}

/** Draws counts over a flow's own map; `null` where the flow is too large even for a list. */
export function flowFunnel(flow: Flow, counts: FlowCounts): FlowFunnel | null {
  const words = siteText().desk.funnel;
  const { graph, layout } = drawnMap(flow);
  if (graph === null) return null;
  const funnel = funnelOf(flow, graph, counts);
  if (layout === null) return { graph, funnel, drawing: null };
  const withNumbers = layOutMap(graph, {
    ofNode: ({ id }) => {
      const { people, left, seconds, solved } = funnel.ofNode(id);
      const came =
        left === null || people === 0 ? words.people({ people }) : words.peopleLeft({ people, share: left / people });
      return withCommas([
        came,
        ...(seconds === null ? [] : [words.took({ seconds })]),
        ...(solved === null ? [] : [words.solvedShare({ share: solved })]),
      ]);
    },
    ofEdge: (edge) => {
      const count = funnel.ofEdge(edge);
      return count === null ? '' : words.times({ count });
    },
  });
  return {
    graph,
    funnel,
    drawing: <FunnelDrawing title={words.title({ flow: flow.title })} layout={withNumbers} funnel={funnel} />,
  };
}
