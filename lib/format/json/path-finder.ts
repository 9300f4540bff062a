import { type Node, parseTree } from 'jsonc-parser';

/** A path into a JSON value: keys in any case, and indexes. */
export type JsonPath = readonly (string | number)[];

/** The values of an object by their keys in lower case, of each object that was asked. */
type Members = Map<Node, ReadonlyMap<string, Node>>;

/**
 * Gives the offset of a path into a readable JSON text; where the path leads nowhere, of the deepest part found. The text
 * is parsed for places at the first question only, for most bodies raise none; an object's keys are read once, however
 * many of them are asked for.
 */
export function pathFinder(text: string): (path: JsonPath) => number {
  const known: Members = new Map();
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    return offsetOfPath(root, path, known);
  };
}

function offsetOfPath(root: Node | undefined, path: JsonPath, known: Members): number {
  let node = root;
  let offset = node?.offset ?? 0;
  for (const segment of path) {
    node = node && childOf(node, segment, known);
    if (node === undefined) break;
    offset = node.offset;
  }
  return offset;
}

function childOf(node: Node, segment: string | number, known: Members): Node | undefined {
  if (typeof segment === 'number') return node.type === 'array' ? node.children?.[segment] : undefined;
  const members = known.get(node) ?? membersOf(node);
  known.set(node, members);
  return members.get(segment.toLowerCase());
}

/** Of two keys that are alike the last one counts. */
function membersOf({ children = [] }: Node): ReadonlyMap<string, Node> {
  return new Map(
    children.flatMap((property): [string, Node][] => {
      const key = keyOf(property);
      const value = property.children?.[1];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

function keyOf(property: Node): string | undefined {
  const key: unknown = property.type === 'property' ? property.children?.[0]?.value : undefined;
  return typeof key === 'string' ? key.toLowerCase() : undefined;
}
