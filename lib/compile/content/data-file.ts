import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { type Diagnostic, jsonTrouble, type Place } from '@/lib/format';
import { brokenDataFile } from '../rules/files';

/** What one data file gave: its good entries, what was wrong with the others, and where each stands. */
export interface DataFile<Entry> {
  /** Name → entry; for a list the names are the indexes. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's text, empty where there is none. */
  readonly text: string;
  /** Whether it holds a list: then its names say nothing. */
  readonly isList: boolean;
  readonly placeOf: (name: string) => Place;
}

/** What an entry is held to, for a file whose entries are each of their own kind. */
export type SchemaByName<Entry> = (name: string) => z.ZodType<Entry>;

/**
 * Reads a file of content data: an object or a list of entries, each held to `schema`. Comments and trailing commas are
 * allowed. A broken entry is left out and reported, and the others stay; of a file that is no JSON nothing is used.
 * @param name how diagnostics call the file, such as `data/aliases.json`
 * @param under the property that holds the entries, where that is not the whole file
 * @returns `undefined` where there is no such file
 */
export function readDataFile<Entry>(
  file: string,
  name: string,
  schema: z.ZodType<Entry> | SchemaByName<Entry>,
  under?: string,
): DataFile<Entry> | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const whole = parseTree(text, errors, { allowTrailingComma: true });
  const root = under === undefined ? whole : whole && findNodeAtLocation(whole, [under]);
  const [error] = errors;
  const isList = root?.type === 'array';
  const placeOf = (key: string) => ({ path: name, ...placeAt(text, root && childOf(root, key)?.offset) });
  if (error || (root?.type !== 'object' && root?.type !== 'array')) {
    const where = under === undefined ? '' : ` at "${under}"`;
    const what = error ? jsonTrouble(printParseErrorCode(error.error)) : `neither an object nor a list${where}`;
    const diagnostic = broken(name, placeAt(text, error?.offset), `this file isn’t used: ${what}`);
    return { entries: {}, diagnostics: [diagnostic], text, isList, placeOf };
  }
  return { ...readEntries(root, text, name, schema), text, isList, placeOf };
}

/**
 * Several files of one kind as one: of two entries of one name the first file's counts; lists are put one behind the other.
 * @returns `undefined` for none
 */
export function joinDataFiles<Entry>(files: readonly DataFile<Entry>[]): DataFile<Entry> | undefined {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) return first;
  const entries: Record<string, Entry> = {};
  const places: Record<string, Place> = {};
  for (const [at, file] of files.entries()) {
    for (const [name, entry] of Object.entries(file.entries)) {
      const key = file.isList ? `${at}.${name}` : name;
      entries[key] ??= entry;
      places[key] ??= file.placeOf(name);
    }
  }
  return {
    entries,
    diagnostics: files.flatMap(({ diagnostics }) => diagnostics),
    text: files.map(({ text }) => text).join('\0'),
    isList: first.isList,
    placeOf: (name) => places[name] ?? first.placeOf(name),
  };
}

function readEntries<Entry>(root: Node, text: string, name: string, schema: z.ZodType<Entry> | SchemaByName<Entry>) {
  const entries: Record<string, Entry> = {};
  const diagnostics: Diagnostic[] = [];
  const value: unknown = getNodeValue(root);
  for (const [key, entry] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (key === '$schema') continue;
    const result = (typeof schema === 'function' ? schema(key) : schema).safeParse(entry);
    if (result.success) entries[key] = result.data;
    for (const issue of result.error?.issues ?? []) {
      const place = [key, ...issue.path.filter((part) => typeof part !== 'symbol')];
      diagnostics.push(broken(name, placeAt(text, offsetOf(root, place)), `${place.join('.')}: ${issue.message}`));
    }
  }
  return { entries, diagnostics };
}

function offsetOf(root: Node, place: readonly (string | number)[]): number | undefined {
  for (let length = place.length; length > 0; length--) {
    const [key = '', ...rest] = place.slice(0, length);
    const node = findNodeAtLocation(root, [root.type === 'array' ? Number(key) : key, ...rest]);
    if (node) return node.offset;
  }
  return undefined;
}

function childOf(root: Node, key: string): Node | undefined {
  const node = findNodeAtLocation(root, [root.type === 'array' ? Number(key) : key]);
  return node?.parent?.type === 'property' ? node.parent : node;
}

function placeAt(text: string, offset = 0): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function broken(path: string, place: { readonly line: number; readonly column: number }, message: string): Diagnostic {
  return brokenDataFile.at({ path, ...place }, message);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
