import { FAILSAFE_SCHEMA, Schema, safeLoad, Type } from 'js-yaml';
import type { Report } from '../rule';
import { invalidFrontMatter, propertyNotText } from '../rules/header';
import type { Header, RawProperty } from './header';

/** Characters that front matter may take; the YAML reader is not made for hostile input of any length. */
const LONGEST_FRONT_MATTER = 8000;

/** No language after the dashes: gray-matter would run `---js` as JavaScript. */
const BLOCK = /^\s{0,20}---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/**
 * YAML front matter at the head of a file, with the same property names as `<properties … />`; `undefined` for none.
 *
 *     > | ---⏎pageTitle: Restore a server⏎---⏎
 *         ^ start                             ^ end
 */
export function readFrontMatter(text: string, report: Report): Header | undefined {
  const found = BLOCK.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (found === null || !/^[\w.-]+[ \t]*:/m.test(found[1] ?? '')) return undefined;
  const start = found[0].indexOf('---');
  const block = found[0].slice(start);
  const properties = readYaml(block, start, report)
    .map((entry) => readYamlProperty(entry, block, start, report))
    .filter((property) => property !== undefined);
  return { form: 'frontMatter', start, end: found[0].length, properties };
}

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
  return { value: items.join(', '), valueOffset: itemOffsets[0] ?? start + colon + 1, items, itemOffsets };
}

import matter from 'gray-matter';

/** A name and its value: text, a list, a map, or `null` for none. No scalar is anything but text. */
export type YamlEntry = readonly [name: string, value: unknown];

/**
 * YAML's failsafe schema (YAML 1.2, section 10.1), in which a scalar is text: an id such as `041000002`, `0x1F`, `1e5`,
 * `1_000`, `12:30` or `2021-04-01` stays as it was written, wherever it stands. Nothing written is still nothing, and an
 * explicit tag (`!!int 041`) changes no text.
 */
const AS_WRITTEN = new Schema({
  include: [FAILSAFE_SCHEMA],
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: unknown) => text === null || /^(?:~|null|)$/i.test(String(text)),
      construct: () => null,
    }),
  ],
  explicit: ['int', 'float', 'bool', 'timestamp'].map(
    (name) => new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar', construct: (text: unknown) => String(text) }),
  ),
});

/** What gray-matter reads YAML with; given with every call, which also keeps it from caching every file it ever saw. */
const ENGINES = { yaml: { parse: parseAsWritten } };

/**
 * The entries of a front matter block (its dash lines included) that begins at `start` of the decoded file. What YAML
 * cannot read becomes a finding, and the block's lines of the form `name: value` are taken as they stand.
 */
export function readYaml(block: string, start: number, report: Report): readonly YamlEntry[] {
  try {
    const data: unknown = matter(block, { engines: ENGINES }).data;
    return isRecord(data) ? Object.entries(data) : [];
  } catch (error) {
    const { offset, reason } = whereYamlFailed(error);
    report(invalidFrontMatter.at(start + block.indexOf('\n') + offset, reason));
    return plainLines(block);
  }
}

function parseAsWritten(block: string): object {
  const read: unknown = safeLoad(block, { schema: AS_WRITTEN });
  return isRecord(read) ? read : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where in the block, counted from its first line end, and why; brackets nested by the thousand have neither. */
function whereYamlFailed(error: unknown): { readonly offset: number; readonly reason: string } {
  const { mark, reason } = isRecord(error) ? error : {};
  return {
    offset: isRecord(mark) && typeof mark.position === 'number' ? mark.position : 0,
    reason: typeof reason === 'string' ? reason : 'nested too deeply',
  };
}

function plainLines(block: string): readonly YamlEntry[] {
  const lines = block.matchAll(/^([\w.-]+)[ \t]*:[ \t]*(.*)$/gm);
  return [...lines].map(([, name = '', value = '']) => [name, unquote(value.replace(/^\[(.*)\]$/, '$1'))]);
}

/** A text without the quotes around it. */
export function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
