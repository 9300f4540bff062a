import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, Schema, safeLoad, Type } from 'js-yaml';
import type { Report } from '../rule';
import { invalidFrontMatter } from '../rules/invalid-front-matter';
import { unquote } from './unquote';

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
