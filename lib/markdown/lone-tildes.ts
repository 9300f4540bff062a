import type { Nodes } from 'mdast';

/** Stands for a tilde while a parser is at work that would strike out text between two; punctuation, as a tilde is. */
const STAND_IN = '\u2E3B';

/** Fields of nodes that hold text of the source. */
const FIELDS = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

const LONE = /(?<!~)~(?!~)/g;

/** A text with its lone tildes out of a parser's sight; as it is where there are none, or stand-ins already. */
export function hideLoneTildes(text: string): string {
  return !text.includes('~') || text.includes(STAND_IN) ? text : text.replace(LONE, STAND_IN);
}

/** Puts the tildes back into the tree of a text that `hideLoneTildes` gave. */
export function showLoneTildes(node: Nodes): void {
  for (const field of FIELDS) {
    const value: unknown = Reflect.get(node, field);
    if (typeof value === 'string' && value.includes(STAND_IN))
      Reflect.set(node, field, value.replaceAll(STAND_IN, '~'));
  }
  if ('children' in node) for (const child of node.children) showLoneTildes(child);
}
