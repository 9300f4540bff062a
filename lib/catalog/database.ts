import { pathToFileURL } from 'node:url';
import LibsqlDatabase from 'libsql';

/** What a statement may be given. Nothing else: libsql ends the process on a boolean or an `undefined`. */
export type Cell = string | number | null | Uint8Array;

/** One result row, columns in the order of the statement; rows.ts makes records of it. */
export type Row = readonly unknown[];

/** A prepared statement. Parameters are positional. */
export interface Query {
  first(...cells: readonly Cell[]): Row | undefined;
  all(...cells: readonly Cell[]): readonly Row[];
  each(...cells: readonly Cell[]): IterableIterator<Row>;
  run(...cells: readonly Cell[]): void;
}

/** An open SQLite file. `close` is safe to call twice. */
export interface Database {
  prepare(sql: string): Query;
  exec(sql: string): void;
  close(): void;
}

/**
 * Opens a catalog file for reading. `immutable` tells SQLite that nobody changes this inode (a new catalog is a new
 * file renamed over it), so it takes no locks and looks for no journal. Without a memory map the process stays as small
 * however large the catalog is, and no slower: the kernel keeps the file's pages once for all processes either way.
 * @throws what libsql throws where the file is missing or is no database.
 */
export function openForReading(file: string): Database {
  const database = new LibsqlDatabase(`${pathToFileURL(file).href}?mode=ro&immutable=1`);
  database.exec('PRAGMA query_only = 1; PRAGMA mmap_size = 0; PRAGMA cache_size = -1024;');
  return wrap(database);
}

/**
 * Opens a file that only this process knows, for writing. There is no journal and no sync: a draft that did not become
 * a catalog is thrown away, and the whole file is synced once before it is renamed.
 */
export function openForWriting(file: string): Database {
  const database = new LibsqlDatabase(file);
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -8192;',
  );
  return wrap(database);
}

function wrap(database: InstanceType<typeof LibsqlDatabase>): Database {
  let isOpen = true;
  return {
    prepare: (sql) => wrapStatement(database.prepare(sql)),
    exec: (sql) => {
      database.exec(sql);
    },
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

function wrapStatement(statement: ReturnType<InstanceType<typeof LibsqlDatabase>['prepare']>): Query {
  if (statement.reader) statement.raw(true);
  return {
    first: (...cells) => rowOrNothing(statement.get(cells)),
    all: (...cells) => statement.all(cells).map(asRow),
    each: (...cells) => mapRows(statement.iterate(cells)),
    run: (...cells) => {
      statement.run(cells);
    },
  };
}

function rowOrNothing(value: unknown): Row | undefined {
  return Array.isArray(value) ? value : undefined;
}

function asRow(value: unknown): Row {
  return Array.isArray(value) ? value : [];
}

function* mapRows(rows: IterableIterator<unknown>): IterableIterator<Row> {
  for (const row of rows) yield asRow(row);
}
