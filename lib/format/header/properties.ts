import type { Report } from '../rule';
import { duplicateProperty } from '../rules/duplicate-property';
import { misspeltProperty } from '../rules/misspelt-property';
import { unknownProperty } from '../rules/unknown-property';
import { cleanValue } from './clean-value';
import type { Header, RawProperty } from './header';
import { canonicalName, MISSPELT_NAMES, type PropertyName } from './property-names';

/** A header's properties by canonical name, with the places that findings point at. */
export interface Properties {
  /** Canonical name → clean value; a name that the format does not have stands as it was written. */
  readonly values: Readonly<Record<string, string>>;
  /** The clean value; empty where the header has none. */
  readonly get: (name: PropertyName) => string;
  /** As it stands in the file; `undefined` where the header has none. */
  readonly raw: (name: PropertyName) => RawProperty | undefined;
  /** Where a finding about the property points: at its value, else at the header. */
  readonly offset: (name: PropertyName) => number;
}

/** Folds property names to their canonical spelling; the first of two properties of one name counts. */
export function readProperties(header: Header, report: Report): Properties {
  const byName = new Map<string, RawProperty>();
  for (const property of header.properties) {
    const name = nameOf(property, report);
    if (byName.has(name)) report(duplicateProperty.at(property.nameOffset, name));
    else byName.set(name, property);
  }
  const values = Object.fromEntries([...byName].map(([name, property]) => [name, cleanValue(property.value)]));
  return {
    values,
    get: (name) => values[name] ?? '',
    raw: (name) => byName.get(name),
    offset: (name) => byName.get(name)?.valueOffset ?? header.start,
  };
}

function nameOf({ name, nameOffset }: RawProperty, report: Report): string {
  const canonical = canonicalName(name);
  if (canonical !== undefined) return canonical;
  const meant = MISSPELT_NAMES.get(name.toLowerCase());
  report(meant === undefined ? unknownProperty.at(nameOffset, name) : misspeltProperty.at(nameOffset, name, meant));
  return meant ?? name;
}
