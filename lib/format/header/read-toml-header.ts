import type { Header, RawProperty } from './header';

/** Characters that the block may take. */
const LONGEST = 8000;

const BLOCK = /^\s{0,20}\+\+\+[ \t]*\n([\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$)/;

/** `name = "value"`, `name = 'value'`, `name = 2024-05-06`, `name = ["a", "b"]`, also over several lines. */
const ENTRY =
  /^[ \t]{0,20}([\w.-]{1,100}|"[^"\n]{1,100}")[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.){0,2000})"|'([^'\n]{0,2000})'|\[([^[\]]{0,2000})\]|([^\s#"'[{][^\n#]{0,500}))/gm;

const ITEM = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s,"'][^,\n]*)/g;

/**
 * TOML front matter of Hugo; `undefined` for none. What stands in a table (`[menu.main]`) belongs to that site alone, and is left out.
 *
 *     > | +++⏎title = "Restore a server"⏎+++⏎
 *         ^ start                            ^ end
 */
export function readTomlHeader(text: string): Header | undefined {
  const found = BLOCK.exec(text.slice(0, LONGEST));
  if (found === null) return undefined;
  const start = found[0].indexOf('+++');
  const block = found[0].slice(start).replace(/^[ \t]*\[[^\]"',\n]+\][ \t]*\n[\s\S]*/m, '');
  return { form: 'frontMatter', start, end: found[0].length, properties: propertiesIn(block, start) };
}

function propertiesIn(block: string, start: number): readonly RawProperty[] {
  return [...block.matchAll(ENTRY)].map((entry): RawProperty => {
    const [whole, name = '', double, single, list, bare] = entry;
    const nameOffset = start + entry.index + whole.indexOf(name);
    const written = double ?? single ?? list ?? bare ?? '';
    const valueOffset = start + entry.index + Math.max(whole.lastIndexOf(written), 0);
    const place = { name: name.replaceAll('"', ''), nameOffset, valueOffset };
    if (list === undefined) return { ...place, value: unescaped(written.trim()) };
    const items = [...list.matchAll(ITEM)];
    return {
      ...place,
      value: items.map(itemText).join(', '),
      items: items.map(itemText),
      itemOffsets: items.map(({ index }) => valueOffset + index),
    };
  });
}

function itemText([, double, single, bare]: RegExpExecArray): string {
  return unescaped((double ?? single ?? bare ?? '').trim());
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1').replace(/\\[nt]/g, ' ');
}
