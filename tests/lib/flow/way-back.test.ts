import { expect, it } from 'vitest';
import { layOutMap } from '@/lib/flow/drawing';

const NODES = ['one', 'two', 'three'].map((id) => ({ id, kind: 'question' as const, title: id }));

it.each(['', 'again'])('draws a way from a box back to itself beside that box, with the label %j', (label) => {
  const { nodes, edges, width } = layOutMap({
    starts: ['one'],
    nodes: NODES,
    edges: [
      { from: 'one', to: 'two', label: '', options: [] },
      { from: 'one', to: 'three', label: '', options: [] },
      { from: 'two', to: 'two', label, options: [] },
    ],
  });
  const own = nodes[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const points = edges[2]?.points ?? [];
  const side = own.x + own.width / 2;
  expect([points[0]?.x, points.at(-1)?.x]).toEqual([side, side]);
  for (const { x, y } of points) {
    expect(Math.abs(y - own.y)).toBeLessThan(own.height / 2);
    expect(x).toBeGreaterThanOrEqual(side);
    expect(x).toBeLessThan(width);
  }
  const others = nodes.filter(({ node }) => node.id !== 'two');
  for (const { box } of others)
    for (const { x, y } of points)
      expect(Math.abs(x - box.x) > box.width / 2 || Math.abs(y - box.y) > box.height / 2).toBe(true);
});
