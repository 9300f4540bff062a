import { type FilePlaces, type JsonPart, meantProperty, type PROPERTY_NAMES, placesIn } from '@/lib/format/places';
import { findBlanks } from '@/lib/markdown';
import { everyPart } from './questions';
import type { Text } from './text';

/** A property of the format. */
export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** What an editor’s cursor is at. `start` and `end` are offsets of what would be replaced. */
export type Spot = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'propertyName'; readonly name: string }
  | { readonly kind: 'propertyValue'; readonly property: PropertyName; readonly value: string }
  | { readonly kind: 'jsonKey'; readonly part: JsonPart }
  | { readonly kind: 'jsonValue'; readonly part: JsonPart }
  | { readonly kind: 'blank'; readonly name: string }
  | { readonly kind: 'body' }
);

/** Text that was looked at, with its parts. */
export interface Looked {
  readonly text: Text;
  readonly places: FilePlaces;
}

const LOOKED = new WeakMap<Text, Looked>();

/** The parts of a text; found once. */
export function look(text: Text): Looked {
  const known = LOOKED.get(text);
  if (known !== undefined) return known;
  const made = { text, places: placesIn(text.text) };
  LOOKED.set(text, made);
  return made;
}

/** What is at an offset of a text. */
export function spotAt({ text, places }: Looked, offset: number): Spot {
  return (
    headerSpot(text.text, places, offset) ??
    jsonSpot(places, offset) ??
    blankSpot(text.text, offset) ??
    bodySpot(text.text, offset)
  );
}

function headerSpot(text: string, { header }: FilePlaces, offset: number): Spot | undefined {
  if (header.form === 'none' || offset <= header.start || offset > header.end) return undefined;
  for (const { name, nameOffset, value, valueOffset } of header.properties) {
    const [nameEnd, end] = [nameOffset + name.length, valueOffset + value.length];
    if (offset >= nameOffset && offset <= nameEnd)
      return { kind: 'propertyName', name, start: nameOffset, end: nameEnd };
    const property = meantProperty(name);
    if (offset >= valueOffset && offset <= end && property !== undefined)
      return { kind: 'propertyValue', property, value, start: valueOffset, end };
  }
  const word = /[\w.]*$/.exec(text.slice(header.start, offset))?.[0] ?? '';
  const isBetween = offset < header.end && !/["'/>]$/.test(text.slice(header.start, offset - word.length));
  return isBetween ? { kind: 'propertyName', name: word, start: offset - word.length, end: offset } : undefined;
}

/** The innermost string or key at an offset. */
function jsonSpot({ json }: FilePlaces, offset: number): Spot | undefined {
  if (json === undefined || offset < json.start || offset > json.end) return undefined;
  for (const part of everyPart(json)) {
    const { key } = part;
    if (key !== undefined && offset > key.start && offset < key.end)
      return { kind: 'jsonKey', part, start: key.start, end: key.end };
    if (part.type === 'string' && offset > part.start && offset < part.end)
      return { kind: 'jsonValue', part, start: part.start + 1, end: part.end - 1 };
  }
  return { kind: 'body', start: offset, end: offset };
}

function blankSpot(text: string, offset: number): Spot | undefined {
  const from = Math.max(0, offset - 200);
  const near = findBlanks(text.slice(from, offset + 200));
  const found = near.find(({ start, end }) => offset > from + start && offset < from + end);
  return found && { kind: 'blank', name: found.name, start: from + found.start, end: from + found.end };
}

function bodySpot(text: string, offset: number): Spot {
  const start = offset - (/[^\s]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0);
  return { kind: 'body', start, end: offset };
}
