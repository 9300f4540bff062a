import { readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import type { Catalog } from '@/lib/catalog';
import { type ContentFolder, diskPathOf } from '@/lib/compile';
import { dialectOfHead, findLinks, type Place } from '@/lib/format';
import { hiddenRanges } from '@/lib/markdown';

/** A link of a content file to an address outside the content. */
export interface OutsideLink {
  /** Absolute, as a browser would open it. */
  readonly address: string;
  /** As the file writes it, escapes and entities too. */
  readonly written: string;
  readonly place: Place;
  /** Where it begins in the file's text, in UTF-16 units; -1 where it comes from a file that is taken in. */
  readonly offset: number;
}

/** Where the links of Learn-style articles from the root lead. */
const LEARN = 'https://learn.microsoft.com';

/** Web addresses in JSON bodies: of links in their HTML and Markdown, and texts that are nothing else. */
const IN_JSON = /(?:href[ \t]*=[ \t]*(?:\\"|')|\]\(|")(https?:\/\/[^\s"'<>\\)]+)/gi;

/** Every link to the outside of all articles, in the order of paths and places. */
export function outsideLinks(catalog: Catalog, folders: readonly ContentFolder[]): readonly OutsideLink[] {
  return [...catalog.paths()].flatMap(({ path, slug }) => {
    const record = catalog.article(slug);
    const text = textOf(diskPathOf(folders, path));
    if (record === undefined || text === undefined) return [];
    const isLearn = dialectOfHead(Buffer.from(text)) === 'learn';
    const written = record.pieces === null ? linksInJson(text) : linksOf(text, record.pieces, isLearn);
    return placed(written, text, path);
  });
}

/** A file’s text; `undefined` where it went meanwhile. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

type Unplaced = Omit<OutsideLink, 'place'>;

function linksInJson(text: string): readonly Unplaced[] {
  return [...text.matchAll(IN_JSON)].flatMap(({ 0: found, 1: target = '', index }) => {
    return toLink(decodeHTML(target), target, index + found.length - target.length);
  });
}

/** The links that became links on the page, where the file writes them; those of code and comments are none. */
function linksOf(
  text: string,
  { links, contentLinks }: { readonly links: readonly string[]; readonly contentLinks: readonly string[] },
  isLearn: boolean,
): readonly Unplaced[] {
  const inside = new Set(contentLinks);
  const hidden = hiddenRanges(text);
  const isShown = ({ offset }: Written) => !hidden.some(({ start, end }) => start <= offset && offset < end);
  const places = offsetsByTarget(text);
  const marked = [...places.values()].flat();
  return [...new Set(links)]
    .filter((href) => !inside.has(href))
    .flatMap((href) => {
      const address = isLearn && /^\/(?!\/)/.test(href) ? `${LEARN}${href}` : href;
      const known = [...(places.get(href) ?? []), ...bareOnes(text, href, marked)].filter(isShown);
      return known.length === 0
        ? toLink(address, href, -1)
        : known.flatMap(({ written, offset }) => toLink(address, written, offset));
    });
}

function toLink(href: string, written: string, offset: number): readonly Unplaced[] {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return [];
  return [{ address: new URL(href).href, written, offset }];
}

interface Written {
  readonly written: string;
  readonly offset: number;
}

function offsetsByTarget(text: string): ReadonlyMap<string, readonly Written[]> {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found = new Map<string, Written[]>();
  for (const { target, line, column } of findLinks(text, 1)) {
    const key = decodeHTML(target.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
    const one = { written: target, offset: (starts[line - 1] ?? 0) + column - 1 };
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** Addresses that are links without markup around them: `<https://…>` and bare ones. @param marked all that have markup */
function bareOnes(text: string, href: string, marked: readonly Written[]): readonly Written[] {
  const found: Written[] = [];
  for (let at = text.indexOf(href); at >= 0; at = text.indexOf(href, at + href.length)) {
    const isMarked = marked.some(({ written, offset }) => offset <= at && at < offset + written.length);
    if (!isMarked && isBare(text, at, at + href.length)) found.push({ written: href, offset: at });
  }
  return found;
}

/** Whether an address stands alone: no part of a longer one, of an attribute, or of the text of a link. */
function isBare(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + MOST_TEXT)];
  if (/[a-z]$|=["']?$/i.test(before) || /^(?:[\w/%=#?&~@+$-]|[.,:;!]\w)/.test(after)) return false;
  return !/^[^[\]\n]*\][([]/.test(after);
}

/** Characters of a link’s text behind an address in it. */
const MOST_TEXT = 500;

function placed(links: readonly Unplaced[], text: string, path: string): readonly OutsideLink[] {
  let [line, start, at] = [1, 0, 0];
  return links
    .toSorted((a, b) => a.offset - b.offset)
    .map((link) => {
      for (; at < link.offset; at += 1) if (text.charAt(at) === '\n') [line, start] = [line + 1, at + 1];
      return { ...link, place: { path, line, column: Math.max(0, link.offset - start) + 1 } };
    });
}
