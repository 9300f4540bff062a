import { describe, expect, it } from 'vitest';
import { arrowsOf, sourceFiles } from './source-files';

const SOURCES = sourceFiles('app', 'components', 'lib', 'cli');
const KNOWN = new Set(SOURCES.map(({ path }) => path));
const GRAPH = new Map(
  SOURCES.map((file) => {
    const arrows = arrowsOf(file, KNOWN, { withDynamic: false });
    return [file.path, [...new Set(arrows.map(({ to }) => to))].filter((to) => KNOWN.has(to))] as const;
  }),
);

/** A way from a file back to itself, the shortest there is; `undefined` for none. */
function circleAt(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [file, way] of ways) {
    for (const to of graph.get(file) ?? []) {
      if (to === start) return way;
      if (!ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return undefined;
}

/** Every circle once, begun at the file of it that comes first by name. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles = [...graph.keys()].flatMap((file) => {
    const way = circleAt(file, graph);
    return way === undefined ? [] : [turned(way).join(' → ')];
  });
  return [...new Set(circles)].toSorted();
}

function turned(way: readonly string[]): readonly string[] {
  const first = way.indexOf(way.toSorted()[0] ?? '');
  return [...way.slice(first), ...way.slice(0, first)];
}

describe('imports', () => {
  it('go in no circle, types included', () => {
    expect(GRAPH.size).toBeGreaterThan(500);
    expect(circlesIn(GRAPH)).toEqual([]);
  });

  it('that go in a circle are found, each once', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    expect(circlesIn(graph)).toEqual(['b → c', 'd']);
  });
});
