import type { Report } from '../rule';
import { propertyNotText } from '../rules/property-not-text';
import type { RawProperty } from './header';
import type { YamlEntry } from './read-yaml';

/**
 * One entry of a front matter block as a property: a list becomes a comma list. A nested value is reported; as a whole
 * property it gives `undefined`, inside a list it leaves the other items.
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
  const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isNested || (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)))
    report(propertyNotText.at(place.nameOffset, name));
  if (isNested) return undefined;
  if (Array.isArray(value)) return { ...place, ...listAt(value, block, colon, start) };
  const text = typeof value === 'string' ? value : '';
  return { ...place, value: text, valueOffset: start + Math.max(block.indexOf(text, colon), colon + 1) };
}

function offsetOfName(block: string, name: string): number {
  const bare = block.indexOf(`\n${name}`);
  return bare >= 0 ? bare + 1 : Math.max(0, block.indexOf(name));
}

function listAt(list: readonly unknown[], block: string, colon: number, start: number) {
  const items = list.filter((item) => typeof item === 'string');
  const itemOffsets: number[] = [];
  let from = colon + 1;
  for (const item of items) {
    from = Math.max(from, block.indexOf(item, from));
    itemOffsets.push(start + from);
    from += item.length;
  }
  return { value: items.join(', '), valueOffset: itemOffsets[0] ?? start + colon + 1, itemOffsets };
}
