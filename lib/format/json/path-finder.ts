import { type Node, parseTree } from 'jsonc-parser';

/** A path into a JSON value: keys in any case, and indexes. */
export type JsonPath = readonly (string | number)[];

/**
 * Gives the offset of a path into a readable JSON text; where the path leads nowhere, of the deepest part found. The text
 * is parsed for places at the first question only, for most bodies raise none.
 */
export function pathFinder(text: string): (path: JsonPath) => number {
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    return offsetOfPath(root, path);
  };
}

function offsetOfPath(root: Node | undefined, path: JsonPath): number {
  let node = root;
  let offset = node?.offset ?? 0;
  for (const segment of path) {
    node = node && childOf(node, segment);
    if (node === undefined) break;
    offset = node.offset;
  }
  return offset;
}

function childOf(node: Node, segment: string | number): Node | undefined {
  if (typeof segment === 'number') return node.type === 'array' ? node.children?.[segment] : undefined;
  const property = node.children?.findLast((child) => keyOf(child) === segment.toLowerCase());
  return property?.children?.[1];
}

function keyOf(property: Node): string | undefined {
  const key: unknown = property.type === 'property' ? property.children?.[0]?.value : undefined;
  return typeof key === 'string' ? key.toLowerCase() : undefined;
}
