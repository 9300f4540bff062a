import type { Report } from '../rule';
import type { Header } from './header';
import { readYaml } from './read-yaml';
import { readYamlProperty } from './read-yaml-property';

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
  return { dialect: 'frontMatter', start, end: found[0].length, properties };
}
