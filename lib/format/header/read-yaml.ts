import matter from 'gray-matter';
import type { Report } from '../rule';
import { invalidFrontMatter } from '../rules/invalid-front-matter';
import { unquote } from './unquote';

/** A name and its value as YAML understands it. */
export type YamlEntry = readonly [name: string, value: unknown];

/**
 * The entries of a front matter block (its dash lines included) that begins at `start` of the decoded file. What YAML
 * cannot read becomes a finding, and the block's lines of the form `name: value` are taken as they stand.
 */
export function readYaml(block: string, start: number, report: Report): readonly YamlEntry[] {
  try {
    // The empty options keep gray-matter from caching every file it ever saw.
    const data: unknown = matter(block, {}).data;
    return isRecord(data) ? Object.entries(data) : [];
  } catch (error) {
    const { offset, reason } = whereYamlFailed(error);
    report(invalidFrontMatter.at(start + block.indexOf('\n') + offset, reason));
    return plainLines(block);
  }
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
  return [...lines].map(([, name = '', value = '']) => [name, unquote(value)]);
}
