import { type Node, parseTree } from 'jsonc-parser';

/** Offset of a path into a readable JSON text, keys in any case; where the path leads nowhere, of the deepest part found. */
export function offsetOfPath(text: string, path: readonly (string | number)[]): number {
  let node = parseTree(text);
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
