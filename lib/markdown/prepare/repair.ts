/** One repair of a source: what it looks for (a global pattern) and what takes its place. */
export type Repair = readonly [pattern: RegExp, by: string | ((found: string, ...groups: string[]) => string)];

/** A text after repairs in their order. */
export function repairAll(text: string, repairs: readonly Repair[]): string {
  return repairs.reduce(
    (repaired, [pattern, by]) =>
      typeof by === 'string' ? repaired.replace(pattern, by) : repaired.replace(pattern, by),
    text,
  );
}

/** What a repair would change: where, how long it is, and what would take its place. */
export interface Repairable {
  readonly offset: number;
  readonly length: number;
  readonly better: string;
}

/** What repairs would change in a text, which stays as it is; what one would change is left to the first that would. */
export function repairablesIn(text: string, repairs: readonly Repair[]): readonly Repairable[] {
  const found = new Map<number, Repairable>();
  for (const [pattern, by] of repairs) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const better = typeof by === 'string' ? filled(by, groups) : by(whole, ...groups);
      const isNew = better !== whole && !found.has(match.index);
      if (isNew) found.set(match.index, { offset: match.index, length: whole.length, better });
    }
  }
  return [...found.values()];
}

function filled(template: string, groups: readonly (string | undefined)[]): string {
  return template.replace(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? '');
}

/** What makes a line a heading to its author but not to CommonMark (FORMAT.md C.1). */
export const HEADING_REPAIRS: readonly Repair[] = [
  // ##**Recommended steps**
  [/^([ \t]{0,3}#{1,6})(?=[^#\s])/gm, '$1 '],
];

/** What makes a line an item to its author but not to CommonMark (FORMAT.md C.2). */
export const ITEM_REPAIRS: readonly Repair[] = [
  // • item, ○ item
  [/^([ \t]*)[•○●▪][ \t]*/gm, '$1* '],
  // 1.Fiddler
  [/^([ \t]*\d{1,2}\.)(?=[A-Z][a-z])/gm, '$1 '],
  // *Do this (and no closing mark on the line)
  [/^([ \t]*)\*(?=[A-Z][a-z][^*\n]*$)/gm, '$1* '],
];

/** Block tags at any place get lines of their own, so that the Markdown between them is read (FORMAT.md C.6: 16 blocks swallow it). */
const BLOCK_TAG = /(<\/?(?:ol|ul|li|dl|dt|dd|div|blockquote|details|summary)\b[^<>]*>)/gi;
const PRE = /<pre\b/i;

/** A block of HTML as CommonMark ends it, at an empty line. */
const HTML_BLOCK =
  /^ {0,3}<(?:ol|ul|li|dl|dt|dd|div|blockquote|details|center|section|figure)\b[^\n]*(?:\n(?![ \t]*$)[^\n]*)*/gim;
const OTHER_TAG = /<\/?(?:center|section|figure)\b[^<>]*>/gi;
const HOLDS_MARKDOWN = /\]\(|\]\[|\*\*|\uE002/;

/** CommonMark shows the Markdown between tags as it is written; in blocks that hold some their tags stand apart. */
function openHtmlBlocks(text: string): string {
  if (!/<(?:ol|ul|li|dl|div|blockquote|details|center|section|figure)\b/i.test(text)) return text;
  return text.replace(HTML_BLOCK, (block) => {
    if (!HOLDS_MARKDOWN.test(block) || block.includes('|') || PRE.test(block)) return block;
    return block
      .replace(BLOCK_TAG, '\n\n$1\n\n')
      .replace(OTHER_TAG, '\n\n$&\n\n')
      .replace(/^[ \t]+(?=\S)/gm, '');
  });
}

/**
 * Repairs line starts and sets block tags apart; text outside code only.
 * @param isCommonMark HTML blocks are read as CommonMark does, so their tags stay where they are, as in the cells of a table
 */
export function repairLines(text: string, isCommonMark = false): string {
  const repaired = repairAll(repairAll(text, HEADING_REPAIRS), ITEM_REPAIRS);
  if (isCommonMark) return openHtmlBlocks(repaired);
  if (!/<(?:ol|ul|li|dl|div|blockquote|details)\b/i.test(repaired)) return repaired;
  return PRE.test(repaired) ? repaired : repaired.replace(BLOCK_TAG, '\n\n$1\n\n');
}

/**
 * FORMAT.md C.4, "Broken forms": each row gives the reader a usable link where CommonMark would show syntax. Every pattern
 * stops at a line end or at the next bracket.
 */
export const LINK_REPAIRS: readonly Repair[] = [
  // [text] (https://…)
  [/(\[[^[\]\n]+\])[ \t]+(?=\(\s*(?:https?:|data-blade:))/g, '$1'],
  // ]((https://…))
  [/\]\(\(([^()\s]+)\)\)/g, ']($1)'],
  // ](: https://…)
  [/\]\(\s*:\s*(?=https?:)/g, ']('],
  // ](ttps://…)
  [/\]\(\s*ttps:\/\//g, '](https://'],
  // * Firewall FAQs](https://…)
  [/^([ \t]*(?:[*+-]|\d{1,2}\.)[ \t]+)(?=[^[\]\n]+\]\(https?:)/gm, '$1['],
  // ](https://…#management]
  [/\]\(\s*(https?:\/\/[^\s()[\]<>]+)\][ \t]*(?=\n|$)/g, ']($1)'],
  // ](https:\\docs…\page)
  [/\]\(\s*https?:\\\\[^\s()]*\)/g, (found: string) => found.replace(/\\/g, '/')],
  // ](httpsdocs.microsoft.com…)
  [/\]\(\s*https(?=(?:docs|azure|support)\.)([^\s()]*)\)/g, (_: string, rest: string) => `](${withSlashes(rest)})`],
  // ](//host…), ](www.host…), ](aka.ms/…)
  [/\]\(\s*(?:\/\/(?=[\w-]+\.)|(?=(?:www\.|aka\.ms\/|docs\.microsoft\.com)))/g, '](https://'],
  // [https://…](some words): text and address swapped
  [/\[(https?:\/\/[^\s\]]+)\]\(([A-Za-z][^()\n:/]* [^()\n:/]*)\)/g, '[$2]($1)'],
  // (text)[https://…], [text][https://…]
  [
    /(?:\(([^()[\]\n]+)\)|\[([^[\]\n]+)\])\[(https?:\/\/[^\s\]]+)\]/g,
    (_: string, a = '', b = '', url = '') => `[${a || b}](${url})`,
  ],
  // [text]https://…
  [/(\[[^[\]\n]+\])(?=https?:\/\/[^\s()[\]]+(?:\s|$))(https?:\/\/[^\s()[\]]+)/g, '$1($2)'],
  // [text]()⏎https://…
  [/\]\(\s*\)\s*(https?:\/\/[^\s()]+)/g, ']($1)'],
  // ](https://docs.microsoft.com /azure/…): blanks inside the address
  [
    /\]\(\s*(https?:\/\/[^\s()"'<>]+(?:[ \t]+[^\s()"'<>]+)+)[ \t]*\)/g,
    (_: string, url: string) => `](${url.replace(/\s+/g, '')})`,
  ],
  // ](https://…(v=ws.10\\))
  [/\]\((https?:[^\s()]*\([^\s()\\]*)\\\)\)/g, ']($1))'],
  // ](https://…)config option, Review[the rules](https://…): a word glued to a link
  [/(\]\((?:https?|data-blade):[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\))(?=[A-Za-z]{2})(?!(?:ing|ed|es)\b)/g, '$1 '],
  [/([A-Za-z]{2})(?=\[[^[\]\n]+\]\(https?:)/g, '$1 '],
  // ](https://…  without its closing bracket
  [/\]\(\s*(https?:\/\/[^\s()<>]+)[ \t]*(?=\n|$)/g, ']($1)'],
];

/** Lost slashes: `docs.microsoft.comazureapp` cannot be guessed beyond its host. */
function withSlashes(rest: string): string {
  return `https://${rest.replace(/^((?:docs|azure|support)\.microsoft\.com)(?=[^/])/, '$1/')}`;
}

/** Repairs broken link syntax outside code. */
export function repairLinks(text: string): string {
  if (!text.includes('](') && !/[\])][ \t]*[[(]|\]https?:/.test(text)) return text;
  return repairAll(text, LINK_REPAIRS);
}
