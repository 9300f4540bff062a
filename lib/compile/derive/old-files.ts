import { slugify } from '@/lib/addresses';
import { fold } from '@/lib/catalog';
import { fileStem } from '@/lib/format/values';
import type { Redirection } from '../content/redirections';
import type { DerivedAlias } from './derived';

/** What became of files that went: path, folded → the slug of the article that has their text now; `null` for another site's. */
export type OldFiles = ReadonlyMap<string, { readonly slug: string | null; readonly reason: string }>;

/** Hops from one file that went to the next. */
const MOST_HOPS = 10;

/** The site that such content is written for. */
const ORIGIN = 'https://learn.microsoft.com';

/**
 * Follows redirections. What an address of the other site shows is found by the end of its path, which is that of a file:
 *
 *     /troubleshoot/azure/virtual-machines/restart-vm?tabs=x
 *           support/azure/virtual-machines/restart-vm.md
 *
 * @param articleFiles files of articles, in path order
 * @param slugOf an article's slug, by its file
 */
export function followRedirections(
  redirections: readonly Redirection[],
  articleFiles: readonly string[],
  slugOf: (file: string) => string | undefined,
): OldFiles {
  if (redirections.length === 0) return new Map();
  const sources = new Map(redirections.map(({ from, to }) => [fold(from), to]));
  const files = endings([...articleFiles, ...sources.keys()]);
  const folded = new Map(articleFiles.map((file) => [fold(file), slugOf(file)]));
  const old = new Map<string, { readonly slug: string | null; readonly reason: string }>();
  for (const [from, to] of sources) {
    if (folded.has(from)) continue;
    let address = to;
    let slug: string | undefined;
    for (let hops = 0; hops < MOST_HOPS && slug === undefined; hops++) {
      const file = fileOf(address, files);
      slug = file && folded.get(file);
      const next = file === undefined || file === from ? undefined : sources.get(file);
      if (slug !== undefined || next === undefined) break;
      address = next;
    }
    old.set(from, { slug: slug ?? null, reason: slug === undefined ? `It moved to ${wholeAddress(address)}.` : '' });
  }
  return old;
}

/**
 * Aliases for the addresses that such files would have had, where no article has them and nothing else is said of them. A
 * name that several files had, which went different ways, leads nowhere.
 */
export function oldFileAliases(old: OldFiles, isTaken: (name: string) => boolean): readonly DerivedAlias[] {
  const found = new Map<string, DerivedAlias | undefined>();
  for (const [file, { slug, reason }] of old) {
    const name = fold(slugify(fileStem(file)));
    if (name === '' || isTaken(name)) continue;
    const alias = { name, to: slug, reason };
    const other = found.get(name);
    const isSame = other === undefined || (other.to === slug && other.reason === reason);
    found.set(name, found.has(name) && (other === undefined || !isSame) ? undefined : alias);
  }
  return [...found.values()].filter((alias) => alias !== undefined);
}

/** Last part of a path without its ending → the paths that end so, folded. */
function endings(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of new Set(paths.map(fold))) {
    const last = partsOf(file).at(-1) ?? '';
    const known = found.get(last);
    if (known) known.push(file);
    else found.set(last, [file]);
  }
  return found;
}

/** The file whose path has most of its last parts in common with an address; `undefined` for none, and for several. */
function fileOf(address: string, files: ReadonlyMap<string, readonly string[]>): string | undefined {
  const parts = partsOf(pathOf(address));
  const named = files.get(parts.at(-1) ?? '') ?? [];
  const scored = named.map((file) => ({ file, score: commonEnd(parts, partsOf(file)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const fitting = scored.filter(({ score }) => score === best);
  // A name alone says little, unless nothing else is said.
  return fitting.length === 1 && (best > 1 || parts.length === 1) ? fitting[0]?.file : undefined;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** The path of an address of the site that the content is written for; empty for one of another site. */
function pathOf(address: string): string {
  const [, host, rest = address] = /^https?:\/\/([^/]+)(.*)$/i.exec(address) ?? [];
  if (host !== undefined && !/^(?:learn|docs)\.microsoft\.com$/i.test(host)) return '';
  const bare = rest.replace(/[?#].*$/s, '').replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '');
  return fold(bare.endsWith('/') ? `${bare}index` : bare);
}

function partsOf(file: string): readonly string[] {
  return file
    .replace(/\.(?:md|html?)$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
}

function wholeAddress(address: string): string {
  return /^https?:/i.test(address) ? address : `${ORIGIN}/${address.replace(/^\/+/, '')}`;
}
