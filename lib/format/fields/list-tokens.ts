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
  const isEscaped = raw.value.includes('&');
  const value = isEscaped ? properties.get(name) : raw.value;
  return [...value.matchAll(/[^\s,;\u200b]+/g)].map((match) => ({
    token: match[0],
    offset: raw.valueOffset + (isEscaped ? 0 : match.index),
  }));
}
