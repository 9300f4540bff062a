import { type Node, parseTree } from 'jsonc-parser';
import type { JsonPath } from './parse-json';
import { repairJson } from './repair-json';

/** A value of a JSON text, or a key of it, with its place in the file. */
export interface JsonPart {
  readonly type: 'object' | 'array' | 'string' | 'other';
  /** Quotes included. */
  readonly start: number;
  readonly end: number;
  readonly path: JsonPath;
  /** Of a string, and of what is neither object nor array. */
  readonly value?: unknown;
  /** Values of an object or array. */
  readonly children: readonly JsonPart[];
  /** Of a value in an object: its key as written, and where that is. */
  readonly key?: { readonly name: string; readonly start: number; readonly end: number };
}

/** Deepest nesting that is looked at; brackets by the ten thousand would overflow the stack. */
const DEEPEST = 100;

/** The parts of a JSON text that begins at `base` of the file, as the reader repairs it; `undefined` where it finds none. */
export function jsonParts(source: string, base: number): JsonPart | undefined {
  const from = Math.max(0, source.search(/[{[]/));
  const { text, sourceOffset } = repairJson(source.slice(from));
  const inFile = (offset: number): number => base + from + sourceOffset(offset);
  try {
    const root = parseTree(text);
    return root && partOf(root, [], inFile);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function partOf(node: Node, path: JsonPath, inFile: (offset: number) => number): JsonPart {
  const place = { start: inFile(node.offset), end: inFile(node.offset + node.length), path };
  if (path.length > DEEPEST || (node.type !== 'object' && node.type !== 'array'))
    return { type: node.type === 'string' ? 'string' : 'other', ...place, value: node.value, children: [] };
  const children = (node.children ?? []).flatMap((child, index): readonly JsonPart[] => {
    if (node.type === 'array') return [partOf(child, [...path, index], inFile)];
    const [key, value] = child.children ?? [];
    if (key === undefined) return [];
    const name = String(key.value);
    const held = { name, start: inFile(key.offset), end: inFile(key.offset + key.length) };
    if (value === undefined)
      return [{ type: 'other', start: held.end, end: held.end, path: [...path, name], children: [], key: held }];
    return [{ ...partOf(value, [...path, name], inFile), key: held }];
  });
  return { type: node.type, ...place, children };
}

/** Offset in the file of a character of a string's value, whose escapes are longer than what they stand for. */
export function stringOffset(text: string, { start, end }: JsonPart, character: number): number {
  let at = start + 1;
  for (let left = character; left > 0 && at < end - 1; left -= 1)
    at += text.charAt(at) === '\\' ? (text.charAt(at + 1) === 'u' ? 6 : 2) : 1;
  return Math.min(at, Math.max(start + 1, end - 1));
}
