/**
 * The third door of lib/format: where the parts of a text are, for editors.
 * Goal: the places of what the readers read (header, properties, JSON), of a text that is being typed.
 * Not here: what is wrong with it (lib/format), what editors make of it (cli/lsp).
 *
 * @example
 * const { header, json } = placesIn(text);
 */
import { splitFences } from './body/read-article-body';
import type { Header } from './header/header';
import { canonicalName, MISSPELT_NAMES, type PROPERTY_NAMES } from './header/property-names';
import { readHeader } from './header/read-header';
import { type JsonPart, jsonParts } from './json/json-parts';
import { JSON_KINDS, type Kind, kindOf } from './kind';

export { decodeBytes } from './decode-bytes';
export type { Header, RawProperty } from './header/header';
export { PROPERTY_NAMES } from './header/property-names';
export { type JsonPart, stringOffset } from './json/json-parts';
export { lineAt, lineStartsOf } from './place-findings';
export { HIDDEN } from './rules/encoding';

/** The parts of a decoded text (LF line ends); offsets count UTF-16 units of it. */
export interface FilePlaces {
  readonly header: Header;
  readonly kind: Kind;
  /** Of a JSON body: its value, and the dash lines around it. */
  readonly json: JsonPart | undefined;
  readonly fence: { readonly start: number; readonly end: number } | undefined;
}

/** Finds the parts of a decoded text. Never throws. */
export function placesIn(text: string): FilePlaces {
  const header = readHeader(text, () => undefined);
  const type = header.properties.find(({ name }) => canonicalName(name) === 'selfHelpType');
  const kind = type === undefined ? 'unknown' : kindOf(type.value);
  const fenced = JSON_KINDS.has(kind) ? splitFences(text.slice(header.end)) : undefined;
  if (fenced === undefined) return { header, kind, json: undefined, fence: undefined };
  const [start, end] = [header.end + fenced.start, header.end + fenced.end];
  return { header, kind, json: jsonParts(text.slice(start, end), start), fence: { start, end } };
}

/** The canonical name of a property in any case; `undefined` for any other. */
export const canonicalProperty = canonicalName;

/** The canonical name of a property as it was written, typos that are known included. */
export function meantProperty(name: string): (typeof PROPERTY_NAMES)[number] | undefined {
  return canonicalName(name) ?? MISSPELT_NAMES.get(name.toLowerCase());
}
