import type { Report } from '../rule';
import { propertyNotText } from '../rules/property-not-text';
import type { RawProperty } from './header';
import type { YamlEntry } from './read-yaml';
import { unquote } from './unquote';

/**
 * One entry of a front matter block as a property: a list becomes a comma list, a number, date or boolean stays as it was
 * written (`00123` and `1e5` are ids to us). A nested value is reported and gives `undefined`.
 *
 *     > | supportTopicIds: [32639968, 32639969]
 *         ^ name           ^ value
 */
export function readYamlProperty(
  [name, value]: YamlEntry,
  block: string,
  start: number,
  report: Report,
): RawProperty | undefined {
  const nameAt = offsetOfName(block, name);
  const colon = Math.max(nameAt, block.indexOf(':', nameAt + name.length));
  const place = { name, nameOffset: start + nameAt };
  if (Array.isArray(value)) return { ...place, ...listAt(value, block, colon, start) };
  const text = textOf(value, block, colon);
  if (text === undefined) {
    report(propertyNotText.at(place.nameOffset, name));
    return undefined;
  }
  return { ...place, value: text, valueOffset: start + Math.max(block.indexOf(text, colon), colon + 1) };
}

function offsetOfName(block: string, name: string): number {
  const bare = block.indexOf(`\n${name}`);
  return bare >= 0 ? bare + 1 : Math.max(0, block.indexOf(name));
}

function textOf(value: unknown, block: string, colon: number): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && !(value instanceof Date)) return undefined;
  const newline = block.indexOf('\n', colon);
  return unquote(block.slice(colon + 1, newline < 0 ? block.length : newline).replace(/[ \t]#.*$/, ''));
}

function listAt(list: readonly unknown[], block: string, colon: number, start: number) {
  const items = list.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
  const itemOffsets: number[] = [];
  let from = colon + 1;
  for (const item of items) {
    from = Math.max(from, block.indexOf(item, from));
    itemOffsets.push(start + from);
    from += item.length;
  }
  return { value: items.join(', '), valueOffset: itemOffsets[0] ?? start + colon + 1, itemOffsets };
}
