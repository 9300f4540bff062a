import { posix } from 'node:path';

/** What a path of a link names: a file, just so or but for its spelling, or none. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly isExact: boolean }
  | { readonly kind: 'none' };

/** The files of the content by the paths that links name them by. */
export interface ContentFiles {
  /** Finds a file by its path from the content folder, `.md` included or not. */
  readonly find: (path: string) => FoundFile;
  /** The first file of this name in any folder, in path order. */
  readonly named: (name: string) => string | undefined;
}

const NONE: FoundFile = { kind: 'none' };

/**
 * Looks files up as a file system does: the path as it is written, in any Unicode form (macOS writes accents apart from
 * their letters). Only where there is none does upper and lower case not count, as on the file systems of Windows and
 * macOS, where such a link works for its author.
 * @param paths in path order
 */
export function contentFiles(paths: readonly string[]): ContentFiles {
  const exact = new Map(paths.toReversed().map((path) => [path.normalize('NFC'), path]));
  const inAnyCase = late(() => new Map(paths.toReversed().map((path) => [caseless(path), path])));
  const byName = late(() => new Map(paths.toReversed().map((path) => [caseless(posix.basename(path)), path])));
  return {
    find: (path) => {
      const spellings = [path, `${path}.md`].map((each) => each.normalize('NFC'));
      const file = spellings.map((each) => exact.get(each)).find((each) => each !== undefined);
      if (file !== undefined) return { kind: 'file', path: file, isExact: true };
      const near = spellings.map((each) => inAnyCase().get(caseless(each))).find((each) => each !== undefined);
      return near === undefined ? NONE : { kind: 'file', path: near, isExact: false };
    },
    named: (name) => byName().get(caseless(name)),
  };
}

function caseless(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Most compiles need no table but the first. */
function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
