import {
  type Database,
  hasSeal,
  type KnownHistory,
  openForReading,
  type Row,
  readMeta,
  SCHEMA_VERSION,
} from '@/lib/catalog';

declare const __STEPWISE_BUILD__: string | undefined;

/**
 * What a compiled row depends on beside its file: the sources (the bundler puts their hash in; `source` where they run
 * unbundled, as in tests) and the tables. A catalog of another version is compiled anew.
 */
export const COMPILER_VERSION = `${SCHEMA_VERSION}:${typeof __STEPWISE_BUILD__ === 'string' ? __STEPWISE_BUILD__ : 'source'}`;

/** What the old catalog knows of a content file. */
export interface KnownFile {
  readonly role: string;
  readonly hash: string;
  readonly changed: string;
}

/** The old catalog, as far as a new one can build on it. */
export interface BaseCatalog {
  readonly files: ReadonlyMap<string, KnownFile>;
  /** Path of a file, there or not → the articles that take something from it. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** Whether an article or the header shows a picture. */
  readonly hasPictures: boolean;
  readonly contentDir: string;
  /** Hash of the content data it was derived with. */
  readonly dataHash: string;
  /** Hashes of `addresses.json` as it was left, and as it would be by what the catalog gives out. */
  readonly lockHash: string;
  readonly addressesHash: string;
  readonly history: KnownHistory;
  /** The oldest change that is not called old yet; `null` for none. */
  readonly nextStale: number | null;
}

/**
 * Reads the catalog that is to be replaced; `undefined` where there is none, it is broken, or other sources or other
 * data made its rows, so that nothing can be carried over.
 */
export function readBase(outFile: string, readingHash: string): BaseCatalog | undefined {
  let database: Database | undefined;
  try {
    if (!hasSeal(outFile)) return undefined;
    database = openForReading(outFile);
    const meta = readMeta(database);
    if (meta.compiler !== COMPILER_VERSION || meta.readingHash !== readingHash) return undefined;
    const rows = database.prepare('SELECT path, role, hash, changed FROM files').all();
    const { contentDir, dataHash, lockHash, addressesHash, history, nextStale } = meta;
    const users = usersOf(database.prepare('SELECT used, path FROM uses').all());
    return {
      files: new Map(rows.map(readFileRow)),
      users,
      hasPictures:
        database.prepare("SELECT 1 FROM uses WHERE picture <> '' LIMIT 1").first() !== undefined ||
        meta.site.logo !== null,
      contentDir,
      dataHash,
      lockHash,
      addressesHash,
      history,
      nextStale,
    };
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

/** A row of `path, role, hash, changed`. */
function readFileRow([path, role, hash, changed]: Row): readonly [string, KnownFile] {
  return [String(path), { role: String(role), hash: String(hash), changed: String(changed) }];
}

/** Of rows of `used, path`. */
function usersOf(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [used, path] of rows) {
    const known = users.get(String(used));
    if (known) known.push(String(path));
    else users.set(String(used), [String(path)]);
  }
  return users;
}
