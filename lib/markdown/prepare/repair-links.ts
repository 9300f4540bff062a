import { type Repair, repairAll } from './repair';

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
