import { decodeHTMLStrict } from 'entities';
import type { Spot } from '../article';
import type { DialectRules } from '../dialects/dialect-rules';
import { nearestName } from '../nearest-name';
import { lineAt, lineStartsOf } from '../place-findings';
import type { Report } from '../rule';
import { duplicateProperty, misspelledProperty, unknownProperty } from '../rules/header';
import type { Header, RawProperty } from './header';
import { canonicalName, MISSPELT_NAMES, PROPERTY_NAMES, type PropertyName } from './property-names';

/** A header's properties by canonical name, with the places that findings point at. */
export interface Properties {
  /** Canonical name → clean value; a name that the format does not have stands as it was written, of other dialects in lower case. */
  readonly values: Readonly<Record<string, string>>;
  /** The clean value; empty where the header has none. */
  readonly get: (name: PropertyName) => string;
  /** The clean value of a dialect's own property, by its name in lower case; empty where the header has none. */
  readonly own: (name: string) => string;
  /** The same, the items of a YAML list each for itself. */
  readonly items: (name: string) => readonly string[];
  /** As it stands in the file; `undefined` where the header has none. */
  readonly raw: (name: PropertyName) => RawProperty | undefined;
  /** Where each is named in the file. */
  readonly places: Readonly<Record<string, Spot>>;
  /** Where a finding about the property points: at its value, else at the header. */
  readonly offset: (name: PropertyName) => number;
}

/**
 * Folds property names to their canonical spelling; the first of two properties of one name counts. Only a strict dialect
 * has names that are unknown, or there twice.
 */
export function readProperties(text: string, header: Header, dialect: DialectRules, report: Report): Properties {
  const byName = new Map<string, RawProperty>();
  for (const property of header.properties) {
    const name = dialect.isStrict ? nameOf(property, report) : nameIn(dialect, property);
    if (!byName.has(name)) byName.set(name, property);
    else if (dialect.isStrict) report(duplicateProperty.at(property.nameOffset, name));
  }
  const values = Object.fromEntries([...byName].map(([name, property]) => [name, cleanValue(property.value)]));
  return {
    values,
    places: placesOf(text.slice(0, header.end), byName),
    get: (name) => values[name] ?? '',
    own: (name) => values[name] ?? '',
    items: (name) => itemsOf(byName.get(name)),
    raw: (name) => byName.get(name),
    offset: (name) => byName.get(name)?.valueOffset ?? header.start,
  };
}

function itemsOf(property: RawProperty | undefined): readonly string[] {
  if (property === undefined) return [];
  return (property.items ?? [property.value]).map(cleanValue).filter((item) => item !== '');
}

function placesOf(head: string, byName: ReadonlyMap<string, RawProperty>): Properties['places'] {
  const lineStarts = lineStartsOf(head);
  const places = [...byName].map(([name, { nameOffset }]): [string, Spot] => {
    const line = lineAt(lineStarts, nameOffset);
    return [name, [line + 1, nameOffset - (lineStarts[line] ?? 0) + 1]];
  });
  return Object.fromEntries(places);
}

function nameIn({ names }: DialectRules, { name }: RawProperty): string {
  const lower = name.toLowerCase();
  return names[lower] ?? canonicalName(name) ?? lower;
}

function nameOf({ name, nameOffset }: RawProperty, report: Report): string {
  const canonical = canonicalName(name);
  if (canonical !== undefined) return canonical;
  const meant = MISSPELT_NAMES.get(name.toLowerCase());
  if (meant === undefined) report(unknownProperty.at(nameOffset, name, nearestName(name, PROPERTY_NAMES)));
  else report(misspelledProperty.at(nameOffset, name, meant));
  return meant ?? name;
}

/**
 * A property value as it is meant: entities decoded (twice, for some exporters encode twice), white space collapsed,
 * trimmed (FORMAT.md A.4). `Backup &amp;amp; restore&#xD;` is `Backup & restore`.
 */
export function cleanValue(value: string): string {
  const decoded = value.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(value)) : value;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}
