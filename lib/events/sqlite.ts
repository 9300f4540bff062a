import { SqliteDialect } from 'kysely';
import Libsql from 'libsql';

type SqliteDatabase = Extract<ConstructorParameters<typeof SqliteDialect>[0]['database'], { close(): void }>;
type SqliteStatement = ReturnType<SqliteDatabase['prepare']>;

/**
 * SQLite for queries that write beside those of other processes. Readers never wait for a writer, with a log that is written
 * ahead; a commit that a power cut takes away may be lost, no other.
 *
 * libsql leaves a statement that failed for the lock of another process in progress until it is garbage, and nothing that its
 * connection does afterwards can be committed (tursodatabase/libsql-client-ts#352). So the lock is taken by a statement that
 * does nothing else, before anything is written: BEGIN IMMEDIATE, by `exec`, which keeps no statement.
 * @param patienceMs how long to wait for another process that writes
 * @param breathe called after each statement that wrote
 */
export function sqlite(file: string, patienceMs: number, breathe: () => void): SqliteDialect {
  return new SqliteDialect({
    database: async () => {
      const database = new Libsql(file);
      try {
        database.exec(
          `PRAGMA busy_timeout = ${patienceMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192;`,
        );
      } catch (error) {
        // Whoever opens it at the same moment may be in the way; what is left open would hold its lock, and be in everybody's way.
        database.close();
        throw error;
      }
      return { prepare: (text) => prepare(database, text, breathe), close: () => void database.close() };
    },
  });
}

/** Ends and beginnings of transactions, in the words of Kysely and of SQLite. */
const TRANSACTION: ReadonlyMap<string, string> = new Map([
  ['begin', 'BEGIN IMMEDIATE'],
  ['commit', 'COMMIT'],
  ['rollback', 'ROLLBACK'],
]);

function prepare(database: Libsql.Database, text: string, breathe: () => void): SqliteStatement {
  const word = TRANSACTION.get(text);
  if (word !== undefined) return bare(() => database.exec(word));
  const statement: SqliteStatement = database.prepare(text);
  if (/^\s*(?:select|with|pragma)\b/i.test(text)) return statement;
  const write = <Result>(work: () => Result) => {
    const result = locked(database, work);
    breathe();
    return result;
  };
  return {
    reader: statement.reader,
    all: (values) => write(() => statement.all(values)),
    run: (values) => write(() => statement.run(values)),
    iterate: (values) => statement.iterate(values),
  };
}

/** Writes with the lock: in the transaction that is open, else in one of its own. */
function locked<Result>(database: Libsql.Database, write: () => Result): Result {
  return database.inTransaction ? write() : database.transaction(write).immediate();
}

/** A statement without rows. */
function bare(work: () => void): SqliteStatement {
  const run = () => {
    work();
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run, all: () => [], iterate: () => [][Symbol.iterator]() };
}
