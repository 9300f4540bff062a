import type { RawProperty } from '../header/header';
import type { Properties } from '../header/properties';
import type { PropertyName } from '../header/property-names';

/** One entry of a list property and where it stands in the decoded file. */
export interface ListToken {
  readonly token: string;
  readonly offset: number;
}

/** The entries of a list property: split at commas, semicolons and white space. */
export function listTokens(name: PropertyName, properties: Properties): readonly ListToken[] {
  const raw = properties.raw(name);
  if (raw === undefined) return [];
  const value = raw.value.includes('&') ? properties.get(name) : raw.value;
  return [...value.matchAll(/[^\s,;\u200b]+/g)].map((match, index) => ({
    token: match[0],
    offset: offsetOf(raw, index, match.index),
  }));
}

function offsetOf({ value, valueOffset, itemOffsets }: RawProperty, token: number, index: number): number {
  if (itemOffsets !== undefined) return itemOffsets[token] ?? valueOffset;
  // Entities change where things stand in the value; the finding then points at its beginning.
  return value.includes('&') ? valueOffset : valueOffset + index;
}
