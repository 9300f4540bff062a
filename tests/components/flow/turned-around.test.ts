import { expect, it } from 'vitest';
import { turnedAround } from '@/components/flow/map/turned-around';
import { layOutMap } from '@/lib/flow/drawing';

const GRAPH = {
  starts: ['first'],
  nodes: ['first', 'left', 'right'].map((id) => ({ id, kind: 'question' as const, title: id })),
  edges: [
    { from: 'first', to: 'left', label: 'yes', options: [] },
    { from: 'first', to: 'right', label: 'no', options: [] },
  ],
};

it('turns boxes, ways, and labels around the middle of the map, and is undone by itself', () => {
  const straight = layOutMap(GRAPH);
  const turned = turnedAround(straight);
  expect(turned.nodes.map(({ box }) => box.x)).toEqual(straight.nodes.map(({ box }) => straight.width - box.x));
  expect(turned.nodes[1]?.box.x).not.toBe(straight.nodes[1]?.box.x);
  expect(turned.edges[0]?.points[0]?.x).toBe(straight.width - (straight.edges[0]?.points[0]?.x ?? 0));
  expect(turned.edges[0]?.label?.x).toBe(straight.width - (straight.edges[0]?.label?.x ?? 0));
  const back = turnedAround(turned);
  for (const [at, { box }] of back.nodes.entries()) expect(box.x).toBeCloseTo(straight.nodes[at]?.box.x ?? 0);
});
