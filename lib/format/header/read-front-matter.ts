import matter from 'gray-matter';
import type { Report } from '../rule';
import { invalidFrontMatter } from '../rules/invalid-front-matter';
import { propertyNotText } from '../rules/property-not-text';
import type { Header, RawProperty } from './header';

/** Characters that front matter may take; the YAML reader is not made for hostile input of any length. */
const LONGEST_FRONT_MATTER = 8000;

/** No language after the dashes: gray-matter would run `---js` as JavaScript. */
const BLOCK = /^\s{0,20}---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/**
 * YAML front matter at the head of a file, with the same property names as `<properties … />`; `undefined` for none.
 * Lists of plain values become comma lists; a number or date is kept as it was written. What YAML cannot read becomes
 * a finding, and its lines of the form `name: value` are taken as they stand.
 */
export function readFrontMatter(text: string, report: Report): Header | undefined {
  const block = BLOCK.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (block === null || !/^[\w.-]+[ \t]*:/m.test(block[1] ?? '')) return undefined;
  const start = block[0].indexOf('---');
  const source = block[0].slice(start);
  const properties = readYaml(source, start, report).flatMap(([name, value]) =>
    readProperty(name, value, source, start, report),
  );
  return { dialect: 'frontMatter', start, end: block[0].length, properties };
}

function readYaml(source: string, start: number, report: Report): readonly (readonly [string, unknown])[] {
  try {
    // The empty options keep gray-matter from caching every file it ever saw.
    const data: unknown = matter(source, {}).data;
    return isRecord(data) ? Object.entries(data) : [];
  } catch (error) {
    const { offset, reason } = whereYamlFailed(error);
    report(invalidFrontMatter.at(start + source.indexOf('\n') + offset, reason));
    return plainLines(source);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whereYamlFailed(error: unknown): { readonly offset: number; readonly reason: string } {
  if (!isRecord(error)) return { offset: 0, reason: 'unreadable' };
  const mark = isRecord(error.mark) ? error.mark : {};
  return {
    offset: typeof mark.position === 'number' ? mark.position : 0,
    reason: typeof error.reason === 'string' ? error.reason : 'nested too deeply',
  };
}

function plainLines(source: string): readonly (readonly [string, string])[] {
  return [...source.matchAll(/^([\w.-]+)[ \t]*:[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    unquote(value),
  ]);
}

function readProperty(
  name: string,
  value: unknown,
  source: string,
  start: number,
  report: Report,
): readonly RawProperty[] {
  const nameOffset = start + offsetOfName(source, name);
  const text = textOf(value, source, nameOffset - start);
  if (text === undefined) {
    report(propertyNotText.at(nameOffset, name));
    return [];
  }
  const valueOffset = nameOffset + Math.max(0, source.slice(nameOffset - start).search(/:\s*/)) + 1;
  return [{ name, value: text, nameOffset, valueOffset }];
}

function offsetOfName(source: string, name: string): number {
  const bare = source.indexOf(`\n${name}`);
  return bare >= 0 ? bare + 1 : Math.max(0, source.indexOf(name));
}

function textOf(value: unknown, source: string, nameAt: number): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value))
    return typeof value === 'object' && !(value instanceof Date) ? undefined : asWritten(source, nameAt);
  const items = value.map((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' ? String(item) : '',
  );
  return items.filter((item) => item !== '').join(', ');
}

/** `0123`, `1e5` and `2021-04-01` are ids to us, not numbers and dates. */
function asWritten(source: string, nameAt: number): string {
  const line = /^[^:\n]*:[ \t]*([^\n]*)/.exec(source.slice(nameAt))?.[1] ?? '';
  return unquote(line.replace(/[ \t]#.*$/, ''));
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
