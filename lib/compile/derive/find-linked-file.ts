import { posix } from 'node:path';
import { NameTable } from './name-table';

/** What a path of a link names: a file, just so or but for its spelling, or none. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly isExact: boolean }
  | { readonly kind: 'none' };

/** The files of the content by the paths that links name them by. */
export interface ContentFiles {
  /** Finds a file by its path from the content folder, `.md` included or not. */
  readonly find: (path: string) => FoundFile;
  /** The only file whose path, or whose folder where it is that folder's page, ends like an address of two parts or more. */
  readonly endingIn: (address: string) => string | undefined;
  /** The first file of this name in any folder, in path order. */
  readonly named: (name: string) => string | undefined;
}

/** Files that are the page of the folder that they are in. */
const FOLDER_PAGES = ['index.md', '_index.md'];

const NONE: FoundFile = { kind: 'none' };

/**
 * Looks files up as a file system does: the path as it is written, in any Unicode form (macOS writes accents apart from
 * their letters). Only where there is none does upper and lower case not count, as on the file systems of Windows and
 * macOS, where such a link works for its author.
 * @param paths in path order
 */
export function contentFiles(paths: readonly string[]): ContentFiles {
  const exact = late(() => firstBy(paths, (path) => path.normalize('NFC')));
  const inAnyCase = late(() => firstBy(paths, caseless));
  const byEnding = late(() => pagesByEnding(paths));
  const byName = late(() => firstBy(paths, (path) => caseless(posix.basename(path))));
  return {
    find: (path) => {
      const spellings = [path, `${path}.md`, ...FOLDER_PAGES.map((page) => posix.join(path, page))].map((each) =>
        each.normalize('NFC'),
      );
      const file = spellings.map((each) => exact()(each)).find((each) => each !== undefined);
      if (file !== undefined) return { kind: 'file', path: file, isExact: true };
      const near = spellings.map((each) => inAnyCase()(caseless(each))).find((each) => each !== undefined);
      return near === undefined ? NONE : { kind: 'file', path: near, isExact: false };
    },
    endingIn: (address) => {
      const parts = partsOf(address);
      const likely = parts.length > 1 ? (byEnding().get(endingOf(parts)) ?? []) : [];
      const [file, ...more] = likely.filter((path) => `/${pageOf(path)}`.endsWith(`/${parts.join('/')}`));
      return more.length === 0 ? file : undefined;
    },
    named: (name) => byName()(caseless(name)),
  };
}

/** Finds the first path of each name. */
function firstBy(paths: readonly string[], nameOf: (path: string) => string): (name: string) => string | undefined {
  const places = new NameTable((place) => nameOf(paths[place] ?? ''));
  for (const [place, path] of paths.entries()) places.add(nameOf(path), place);
  return (name) => paths[places.get(name) ?? -1];
}

/** Last two parts of an address → the files of pages that end so. */
function pagesByEnding(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const path of paths) {
    if (!/\.md$/i.test(path)) continue;
    const ending = endingOf(partsOf(pageOf(path)));
    const known = pages.get(ending);
    if (known) known.push(path);
    else pages.set(ending, [path]);
  }
  return pages;
}

function endingOf(parts: readonly string[]): string {
  return parts.slice(-2).join('/');
}

/** The path of a page as an address has it. */
function pageOf(path: string): string {
  return caseless(path).replace(/(?:\/_?index|\/readme)?\.md$/, '');
}

function partsOf(address: string): readonly string[] {
  return caseless(address).split('/').filter(Boolean);
}

function caseless(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Most compiles need no table but the first; without links, not even that. */
function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
