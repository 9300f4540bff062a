import type { JsonPart } from '@/lib/format/places';
import type { TextChange } from './text-change';

/** What of a JSON body is written; objects keep the order of their keys. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The text of a file, and its JSON body there. */
export interface JsonText {
  readonly text: string;
  readonly root: JsonPart;
}

/** The member of an object under a key in any case; of several the last with a value counts, as for the reader. */
export function memberOf(object: JsonPart, ...names: readonly string[]): JsonPart | undefined {
  const found = object.children.filter(({ key }) => key !== undefined && names.includes(key.name.toLowerCase()));
  return found.findLast(({ value, type }) => type !== 'other' || value !== null) ?? found.at(-1);
}

/** Writes another value in the place of one. */
export function setPart({ start, end }: JsonPart, value: string | number | boolean): TextChange {
  return { from: start, to: end, insert: JSON.stringify(value) };
}

/**
 * Adds a member to an object, on a line of its own where its neighbors have one.
 * @param order keys in the house's order: the member comes behind those that the order has before it
 */
export function addMember(
  json: JsonText,
  object: JsonPart,
  name: string,
  value: JsonValue,
  order: readonly string[],
): TextChange {
  const place = order.indexOf(name);
  const placeOf = (part: JsonPart) => order.findIndex((each) => each.toLowerCase() === part.key?.name.toLowerCase());
  // Keys that the order doesn't know stay where they are, behind what they are behind.
  const before =
    place < 0 ? object.children.length - 1 : object.children.findLastIndex((part) => isUpTo(placeOf(part), place));
  // Where a whole object is on one line, it stays there.
  const isInline = isOnOneLine(json, object);
  return insertAt(
    json,
    object,
    before + 1,
    (indent, unit) => `${JSON.stringify(name)}: ${isInline ? flat(value) : printed(value, indent, unit)}`,
  );
}

/** Writes another value, of any shape, in the place of one. @param object that has it as a member */
export function replacePart(json: JsonText, object: JsonPart, part: JsonPart, value: JsonValue): TextChange {
  const { text } = json;
  const insert = isOnOneLine(json, object) ? flat(value) : printed(value, indentAt(text, startOf(part)), unitOf(json));
  return { from: part.start, to: part.end, insert };
}

function isUpTo(place: number, most: number): boolean {
  return place >= 0 && place < most;
}

/** Adds an item to an array, before the one that is at `index` now. */
export function addItem(json: JsonText, array: JsonPart, index: number, value: JsonValue): TextChange {
  const isFlat = array.children.some(({ start, end }) => !json.text.slice(start, end).includes('\n'));
  return insertAt(json, array, index, (indent, unit) => (isFlat ? flat(value) : printed(value, indent, unit)));
}

/** Adds an item that is written already, such as a copy of its neighbor. */
export function addWritten(json: JsonText, array: JsonPart, index: number, text: string): TextChange {
  return insertAt(json, array, index, () => text);
}

function insertAt(
  json: JsonText,
  parent: JsonPart,
  index: number,
  write: (indent: string, unit: string) => string,
): TextChange {
  const { text } = json;
  const unit = unitOf(json);
  const [before, after] = [parent.children[index - 1], parent.children[index]];
  const neighbor = before ?? after;
  if (neighbor === undefined) {
    const outer = indentAt(text, parent.start);
    const [open, close] = [text.charAt(parent.start), text.charAt(parent.end - 1)];
    const insert = `${open}\n${outer}${unit}${write(outer + unit, unit)}\n${outer}${close}`;
    return { from: parent.start, to: parent.end, insert };
  }
  const start = startOf(neighbor);
  const indent = indentAt(text, start);
  const gap = isFirstOfLine(text, start) ? `\n${indent}` : ' ';
  const written = write(indent, unit);
  if (before !== undefined) return { from: before.end, to: before.end, insert: `,${gap}${written}` };
  return { from: start, to: start, insert: `${written},${gap}` };
}

/** Takes a member or an item out, with its comma and its line. */
export function removeChild(parent: JsonPart, index: number): TextChange | undefined {
  const [before, part, after] = [parent.children[index - 1], parent.children[index], parent.children[index + 1]];
  if (part === undefined) return undefined;
  if (after !== undefined) return { from: startOf(part), to: startOf(after), insert: '' };
  if (before !== undefined) return { from: before.end, to: part.end, insert: '' };
  return { from: parent.start + 1, to: parent.end - 1, insert: '' };
}

/** Lets two items of an array change places. */
export function swapItems({ text }: JsonText, array: JsonPart, one: number, other: number): readonly TextChange[] {
  const [a, b] = [array.children[one], array.children[other]];
  if (a === undefined || b === undefined || a === b) return [];
  return [
    { from: a.start, to: a.end, insert: text.slice(b.start, b.end) },
    { from: b.start, to: b.end, insert: text.slice(a.start, a.end) },
  ];
}

/** The text with the changes made; they don't overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
}

function isOnOneLine({ text }: JsonText, { start, end, children }: JsonPart): boolean {
  return children.length > 0 && !text.slice(start, end).includes('\n');
}

function startOf({ key, start }: JsonPart): number {
  return key?.start ?? start;
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** What each level of the body is indented by: as its first member is; two blanks where that has no line of its own. */
function unitOf({ text, root }: JsonText): string {
  const [first] = root.children;
  if (first === undefined || !isFirstOfLine(text, startOf(first))) return '  ';
  return indentAt(text, startOf(first)).slice(indentAt(text, root.start).length) || '  ';
}

/** A value as the house writes it: each member on its line, but for the small objects of a list. */
function printed(value: JsonValue, indent: string, unit: string): string {
  if (isList(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item) => `${indent}${unit}${flat(item)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, held]) => `${indent}${unit}${JSON.stringify(name)}: ${printed(held, indent + unit, unit)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function flat(value: JsonValue): string {
  if (isList(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, held]) => `${JSON.stringify(name)}: ${flat(held)}`);
  return `{ ${members.join(', ')} }`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
