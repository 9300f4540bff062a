import { meantProperty, placesIn, type RawProperty } from '@/lib/format/places';

/** A property of a header, for a form. */
export interface HeaderField {
  /** As written. */
  readonly name: string;
  /** As the format spells it, also where it is misspelled in a known way; empty for a property that it doesn’t have. */
  readonly known: string;
  readonly value: string;
  /** Whether its value can be written in place; what spans lines or is a list of YAML is edited in the text. */
  readonly canEdit: boolean;
}

/** What to write for a property: an edit of the text, or why there is none. */
export type PropertyEdit =
  | { readonly kind: 'edit'; readonly from: number; readonly to: number; readonly insert: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string };

/** The properties of a header, in their order. @param text with LF alone, without byte order marks */
export function headerFields(text: string): readonly HeaderField[] {
  const { header } = placesIn(text);
  return header.properties.map((property) => ({
    name: property.name,
    known: meantProperty(property.name) ?? '',
    value: property.value,
    canEdit: writtenAt(text, property, header.form) !== undefined,
  }));
}

/** Where a value is written, with its quotes, and the quote; `undefined` where it is written in a way that isn’t kept. */
function writtenAt(text: string, { value, valueOffset: at, items }: RawProperty, form: string) {
  const end = at + value.length;
  if (items !== undefined || text.slice(at, end) !== value || value.includes('\n')) return undefined;
  const quote = text.charAt(at - 1);
  if ((quote === '"' || quote === "'") && text.charAt(end) === quote) return { from: at - 1, to: end + 1, quote };
  if (form === 'properties') return /[\s,/>]/.test(text.charAt(end)) ? { from: at, to: end, quote: '' } : undefined;
  // Bare YAML: all of its line, for a comment or a block behind it would be taken for the value.
  const isAlone = /^[ \t]*$/.test(text.slice(end, text.indexOf('\n', end)));
  return isAlone && /:[ \t]*$/.test(text.slice(0, at)) ? { from: at, to: end, quote: '' } : undefined;
}

/**
 * The edit that gives a property a value: in place, in its quotes where they can hold it; a property that isn’t there is added
 * behind the last one. Order, comments, blanks, and every other property stay.
 */
export function editProperty(text: string, name: string, value: string): PropertyEdit {
  const { header } = placesIn(text);
  if (header.form === 'none') return refused('This file has no property header. Add one in the text.');
  const flat = value.replace(/\s+/g, ' ').trim();
  if (/[<>]/.test(flat) && header.form === 'properties') return refused('A property can’t contain < or >.');
  const write = header.form === 'properties' ? inQuotes : inYaml;
  const wanted = name.toLowerCase();
  const property =
    header.properties.find((each) => each.name.toLowerCase() === wanted) ??
    header.properties.find((each) => meantProperty(each.name)?.toLowerCase() === wanted);
  if (property === undefined)
    return flat === '' ? { kind: 'nothing' } : added(text, header.properties, header, name, write(flat, ''));
  if (property.value === flat) return { kind: 'nothing' };
  const place = writtenAt(text, property, header.form);
  if (place === undefined) return refused(`This panel can’t change “${name}”. Edit it in the text.`);
  const insert = write(flat, place.quote);
  if (insert === undefined) return refused('A property can’t contain both kinds of quotes.');
  return { kind: 'edit', from: place.from, to: place.to, insert };
}

function refused(reason: string): PropertyEdit {
  return { kind: 'refused', reason };
}

/** The grammar has no escapes: a value with one kind of quotes is written in the other. */
function inQuotes(value: string, quote: string): string | undefined {
  const chosen = [quote || '"', '"', "'"].find((each) => !value.includes(each));
  return chosen === undefined ? undefined : `${chosen}${value}${chosen}`;
}

const PLAIN_YAML = /^[\p{L}\p{N}][\p{L}\p{N} ._/()-]*$/u;

function inYaml(value: string, quote: string): string {
  if (quote === '' && PLAIN_YAML.test(value) && !/\s$/.test(value)) return value;
  return quote === "'" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

function added(
  text: string,
  properties: readonly RawProperty[],
  header: { readonly form: string; readonly start: number; readonly end: number },
  name: string,
  value: string | undefined,
): PropertyEdit {
  if (value === undefined) return refused('A property can’t contain both kinds of quotes.');
  if (header.form === 'frontMatter') {
    const from = text.lastIndexOf('---', header.end - 1);
    return { kind: 'edit', from, to: from, insert: `${name}: ${value}\n` };
  }
  const last = properties.at(-1);
  const lineStart = last === undefined ? -1 : text.lastIndexOf('\n', last.nameOffset) + 1;
  const before = last === undefined ? '' : text.slice(lineStart, last.nameOffset);
  const indent = /^\s*$/.test(before) ? before : '    ';
  const opening = /^<\w*/.exec(text.slice(header.start))?.[0].length ?? 0;
  const behind = last === undefined ? header.start + opening : endOf(text, last);
  return { kind: 'edit', from: behind, to: behind, insert: `\n${indent || '    '}${name}=${value}` };
}

/** Behind a value and its closing quote. */
function endOf(text: string, { value, valueOffset }: RawProperty): number {
  const end = valueOffset + value.length;
  return /["'”]/.test(text.charAt(end)) ? end + 1 : end;
}
