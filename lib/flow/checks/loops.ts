import { loop } from '../rules/branching';
import type { FlowFinding } from '../rules/flow-rule';
import type { FlowCheck } from './flow-facts';

/** Questions that hang on each other's answers, so that none can be asked first. */
export const findConditionLoops: FlowCheck = ({ index, conditions, pathOf }) => {
  const needs = new Map<string, readonly string[]>();
  for (const { node, edge, comparisons } of conditions) {
    const named = comparisons.flatMap(({ comparison }) => index.find(comparison.id)?.node.id ?? []);
    if (edge === null)
      needs.set(
        node.id,
        named.filter((id) => id !== node.id),
      );
  }
  return circlesIn(needs).flatMap((circle): readonly FlowFinding[] => {
    const [first] = circle;
    return first === undefined ? [] : [loop.at({ path: pathOf(first, 'visibility') }, [...circle, first])];
  });
};

/** Ways on that lead back to where they began. */
export const findEdgeLoops: FlowCheck = ({ index, pathOf }) => {
  const ways = new Map([...index.nodes].map(([id, { edges }]) => [id, edges.map(({ to }) => to)]));
  return circlesIn(ways).flatMap((circle): readonly FlowFinding[] => {
    const last = circle.at(-1);
    return last === undefined ? [] : [loop.at({ path: pathOf(last, 'next') }, [...circle, circle[0] ?? last])];
  });
};

/** Circles that are told; of a graph in which all hang on all there would be no end. */
const MOST_CIRCLES = 50;

/**
 * The circles of a directed graph, each once and as the ids along it: for every way that leads back to a node which is
 * still being followed, the part from there on. No more than fifty.
 */
export function circlesIn(ways: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of ways.keys()) {
    const trail = new Trail(ways);
    if (!done.has(start)) trail.enter(start);
    for (let top = trail.top; top !== undefined && circles.length < MOST_CIRCLES; top = trail.top) {
      const next = top.left.pop();
      if (next === undefined) done.add(trail.leave());
      else if (trail.has(next)) circles.push(trail.from(next));
      else if (!done.has(next)) trail.enter(next);
    }
  }
  return circles;
}

/** The nodes that are being followed, each with the ways from it that were not followed yet, the next one last. */
class Trail {
  readonly #steps: { readonly id: string; readonly left: string[] }[] = [];
  readonly #places = new Map<string, number>();
  readonly #ways: ReadonlyMap<string, readonly string[]>;

  constructor(ways: ReadonlyMap<string, readonly string[]>) {
    this.#ways = ways;
  }

  get top() {
    return this.#steps.at(-1);
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  enter(id: string): void {
    this.#places.set(id, this.#steps.length);
    this.#steps.push({ id, left: [...new Set(this.#ways.get(id) ?? [])].toReversed() });
  }

  leave(): string {
    const id = this.#steps.pop()?.id ?? '';
    this.#places.delete(id);
    return id;
  }

  /** The ids on the trail from this one on. */
  from(id: string): readonly string[] {
    return this.#steps.slice(this.#places.get(id)).map((step) => step.id);
  }
}
