/**
 * The circles of a directed graph, each once and as the ids along it: for every way that leads back to a node which is
 * still being followed, the part from there on.
 */
export function circlesIn(ways: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of ways.keys()) {
    const trail = done.has(start) ? [] : [follow(ways, start)];
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.left.shift();
      const back = trail.findIndex(({ id }) => id === next);
      if (back >= 0) circles.push(trail.slice(back).map(({ id }) => id));
      else if (next === undefined) done.add(trail.pop()?.id ?? '');
      else if (!done.has(next)) trail.push(follow(ways, next));
    }
  }
  return circles;
}

/** A node on the trail and the ways from it that were not followed yet. */
function follow(ways: ReadonlyMap<string, readonly string[]>, id: string): { id: string; left: string[] } {
  return { id, left: [...new Set(ways.get(id) ?? [])] };
}
