import { type Node, parseTree } from 'jsonc-parser';
import type { Report } from '../rule';
import { invalidJson, JSON_SLIP_RULES } from '../rules/json';
import { type BuiltValue, buildValue, type JsonSlip, plainValue } from './read-json';
import { repairJson } from './repair-json';

/** A JSON body, read leniently. */
export interface ParsedJson {
  /** Keys as written; `undefined` where nothing could be read. */
  readonly value: unknown;
  /** Offset in the decoded file of a path into the value, keys in any case; of the deepest part that exists. */
  readonly offsetOf: (path: JsonPath) => number;
}

/** Characters up to which a text is read: each is looked at a dozen times. Of 3,700 real ones the longest has 60,000. */
const LONGEST = 400_000;

/**
 * Reads a JSON text that begins at `base` of the decoded file. Strict JSON is read as it is, any other is repaired first;
 * every slip is reported. What cannot be read at all is one error, with the place where it first goes wrong.
 */
export function parseJson(source: string, base: number, report: Report): ParsedJson {
  if (source.length > LONGEST) {
    report(invalidJson.at(base, 'TooLong'));
    return inPlace(undefined, '', base);
  }
  const plain = plainValue(source);
  if (plain !== undefined) return inPlace(plain.value, source, base);
  const strict = buildValue(source);
  if (strict.errors.length > 0) return parseRepaired(source, base, report);
  reportSlips(
    strict.duplicateKeys.map((slip) => ({ ...slip, offset: base + slip.offset })),
    report,
  );
  return inPlace(strict.value, source, base);
}

function inPlace(value: unknown, source: string, base: number): ParsedJson {
  const find = pathFinder(source);
  return { value, offsetOf: (path) => base + find(path) };
}

function parseRepaired(source: string, base: number, report: Report): ParsedJson {
  const start = Math.max(0, source.search(/[{[]/));
  const { text, slips, sourceOffset } = repairJson(source.slice(start));
  const built = buildValue(text);
  const errors = nameErrors(built, text);
  const origin = (offset: number): number => base + start + sourceOffset(offset);
  const found = [...built.duplicateKeys, ...errors].map((slip) => ({ ...slip, offset: origin(slip.offset) }));
  const mended = slips.map((slip) => ({ ...slip, offset: base + start + slip.offset }));
  const end = origin(built.end);
  if (source.slice(0, start).trim() !== '') reportSlips([{ kind: 'extraText', offset: base, text: '' }], report);
  reportSlips([...mended.filter(({ offset }) => offset < end), ...found], report);
  const value = errors.every(isMended) ? built.value : undefined;
  const find = pathFinder(text);
  return { value, offsetOf: (path) => origin(find(path)) };
}

/** Errors up to the first that cannot be mended; text behind the value can, and brackets left open at the very end. */
function nameErrors({ errors, end }: BuiltValue, text: string): readonly JsonSlip[] {
  const length = text.trimEnd().length;
  const named = errors.filter(({ offset }) => offset < end).map((error) => nameError(error, length));
  const fatal = named.findIndex((error) => !isMended(error));
  if (fatal >= 0) return named.slice(0, fatal + 1);
  const behind = errors.find(({ offset }) => offset >= end && offset < length);
  return behind === undefined ? named : [...named, { ...behind, kind: 'extraText' }];
}

function nameError(error: JsonSlip, length: number): JsonSlip {
  return error.offset >= length && /^Close\w+Expected$/.test(error.kind) ? { ...error, kind: 'unclosed' } : error;
}

/** A path into a JSON value: keys in any case, and indexes. */
export type JsonPath = readonly (string | number)[];

/** Offset in the decoded file of a path into a JSON value, keys in any case; of the deepest part that exists. */
export type OffsetOf = (path: JsonPath) => number;

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

/** Reports slips whose offsets count in the decoded file; one that no rule mends is `invalid-json`. */
export function reportSlips(slips: readonly JsonSlip[], report: Report): void {
  for (const { kind, offset, text, edit } of slips) {
    const rule = JSON_SLIP_RULES.get(kind);
    report(rule === undefined ? invalidJson.at(offset, kind) : rule.at(offset, text, edit));
  }
}

/** Whether the reader could go on after a slip without losing anything. */
export function isMended(slip: JsonSlip): boolean {
  return JSON_SLIP_RULES.has(slip.kind);
}
