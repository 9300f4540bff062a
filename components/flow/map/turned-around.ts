import type { MapLayout, Point } from '@/lib/flow/drawing';

/** A map as a mirror shows it, its words apart: what stood at the left stands at the right. */
export function turnedAround(layout: MapLayout): MapLayout {
  const across = <At extends Point>(point: At): At => ({ ...point, x: layout.width - point.x });
  return {
    ...layout,
    nodes: layout.nodes.map(({ node, box }) => ({ node, box: across(box) })),
    edges: layout.edges.map(({ edge, points, label }) => ({
      edge,
      points: points.map(across),
      label: label && across(label),
    })),
  };
}
