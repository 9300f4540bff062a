import type { Header } from '../header/header';
import type { PropertyName } from '../header/property-names';
import type { Dialect } from './dialect';

/** What sets one dialect apart: how it is recognized, and what its header means. */
export interface DialectRules {
  readonly name: Dialect;
  /** One sentence for authors: what such a file looks like. */
  readonly about: string;
  /** The property by which a file with this header can be nothing else; `undefined` where it may be. */
  readonly recognize: (header: Header) => string | undefined;
  /** Its own names (in lower case) for properties that every dialect has. */
  readonly names: Readonly<Record<string, PropertyName>>;
  /** Whether it keeps the rules of self-help: no property without a meaning, an id and a kind in every file, one H1. */
  readonly isStrict: boolean;
}

/** The first property, as written, whose name in lower case is one of these or begins with one that ends in a dot. */
export function firstNamed(header: Header, names: readonly string[]): string | undefined {
  return header.properties.find(({ name }) => {
    const lower = name.toLowerCase();
    return names.some((known) => (known.endsWith('.') ? lower.startsWith(known) : lower === known));
  })?.name;
}
