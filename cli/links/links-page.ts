import path from 'node:path';
import { type ContentFolder, diskPathOf } from '@/lib/compile';
import type { Diagnostic } from '@/lib/format';
import { counted } from '../output';

/** A finding, with the link that it is about; none where it is about the data that says how to check. */
export interface FoundLink {
  readonly finding: Diagnostic;
  readonly address?: string;
  /** The address to write instead. */
  readonly to?: string | undefined;
}

/** What became of a link, in a word or two, the worst first. */
const NAMES: Readonly<Record<string, string>> = {
  'outside-gone': 'Gone',
  'outside-unknown-host': 'No such host',
  'outside-failing': 'No answer',
  'outside-moved': 'Moved',
  'outside-anchor': 'Heading not found',
  'outside-locale': 'Language in the address',
  'outside-sign-in': 'Sign-in required',
  'outside-not-asked': 'Not checked',
};

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#d8d4c8,#3a3d3b);--soft:light-dark(#57554d,#b7b5ac)}
body{max-width:60rem;margin:0 auto;padding:2rem 1.25rem;background:light-dark(#faf8f3,#121413);color:light-dark(#1b1c1a,#eceae3);\
font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.2}h2{margin:2rem 0 .25rem;font:600 1rem/1.4 ui-monospace,monospace}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
nav a{display:block;padding:.3rem .75rem;border:1px solid var(--line);border-radius:1rem}
a{color:light-dark(#0b5a61,#6fc7c6)}
main ul{margin:0;padding:0;list-style:none}li[data-code]{padding:.6rem 0;border-top:1px solid var(--line)}
li p{margin:.15rem 0}.error{font-weight:700;color:light-dark(#a3221a,#ff9a8f)}.soft{color:var(--soft)}
.only{display:none;margin:1rem 0;font-weight:600}.only:target{display:block}
:focus-visible{outline:3px solid;outline-offset:2px}`;

/**
 * The report as a page that stands alone: what became of the links of each article, with links at the top that show one kind only,
 * without script. It loads nothing.
 * @param at when the links were looked at
 */
export function* linksPage(
  found: readonly FoundLink[],
  folders: readonly ContentFolder[],
  at: Date,
): IterableIterator<string> {
  const known = Object.keys(NAMES);
  const codes = [...new Set(found.map(({ finding }) => finding.code))].toSorted(
    (a, b) => rank(known, a) - rank(known, b),
  );
  const ofCode = (code: string) => found.filter(({ finding }) => finding.code === code).length;
  const files = byFile(found);
  const title = `Links to other sites, ${at.toISOString().slice(0, 10)}`;
  yield `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${STYLE}\n${codes.map(onlyRule).join('\n')}</style></head><body>
<header id="all"><h1>${title}</h1><p>${summary(found.length, files.size)}</p>\n`;
  if (codes.length > 0)
    yield `<nav aria-label="Show only"><ul>${codes.map((code) => `<li><a href="#${code}">${nameOf(code)} (${ofCode(code)})</a></li>`).join('')}</ul></nav>\n`;
  yield '</header>\n<main>\n';
  for (const code of codes)
    yield `<p class="only" id="${code}">Only: ${nameOf(code)} (${ofCode(code)}). <a href="#all">Show all</a></p>\n`;
  for (const [file, each] of files) {
    yield `<section><h2>${escaped(path.normalize(diskPathOf(folders, file)))}</h2><ul>\n`;
    for (const one of each) yield itemOf(one);
    yield '</ul></section>\n';
  }
  yield '</main></body></html>\n';
}

function byFile(found: readonly FoundLink[]): ReadonlyMap<string, readonly FoundLink[]> {
  const files = new Map<string, FoundLink[]>();
  for (const one of found) {
    const known = files.get(one.finding.path);
    if (known) known.push(one);
    else files.set(one.finding.path, [one]);
  }
  return files;
}

function rank(known: readonly string[], code: string): number {
  const at = known.indexOf(code);
  return at < 0 ? known.length : at;
}

function nameOf(code: string): string {
  return NAMES[code] ?? code;
}

/** Where the page’s address names a kind, the others go, and files that have none of it. */
function onlyRule(code: string): string {
  const sections = `#${code}:target~section`;
  return `${sections} li:not([data-code=${code}]),${sections}:not(:has([data-code=${code}])){display:none}`;
}

function summary(links: number, files: number): string {
  return links === 0 ? 'All links work.' : `${counted(links, 'finding')} in ${counted(files, 'file')}.`;
}

function itemOf({ finding: { code, severity, line, message, fix }, address, to }: FoundLink): string {
  const link = address === undefined ? '' : `<p>${linkTo(address)}</p>`;
  const advice = to === undefined ? escaped(fix) : `New address: ${linkTo(to)}`;
  return `<li data-code="${code}"><p><span class="${severity}">${nameOf(code)}</span> <span class="soft">line ${line}</span></p>${link}<p class="soft">${escaped(message)}. ${advice}</p></li>\n`;
}

function linkTo(address: string): string {
  return `<a href="${escaped(address)}">${escaped(address)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
