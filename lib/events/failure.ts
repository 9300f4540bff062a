/**
 * Why a database did not write something: it is away, so that anything may be written later; somebody wrote the same at the same
 * moment, so that it may be written at once; or it refuses what it was given, now and always.
 */
export type Failure = 'away' | 'conflict' | 'refused';

/**
 * Classes of PostgreSQL's error codes that say nothing of what was written: connections, transactions, who may do what, databases that
 * aren't there, resources, locks, an operator's intervention, disks, and files of settings.
 */
const AWAY_CLASSES: ReadonlySet<string> = new Set(['08', '25', '28', '3D', '53', '55', '57', '58', 'F0']);

/** Serialization failures and deadlocks. */
const CONFLICT_CLASS = '40';

/** The same of SQLite: its first words; what follows them is more precise. */
const AWAY_CODES =
  /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM|PERM|AUTH|CORRUPT|NOTADB|PROTOCOL|INTERRUPT|SCHEMA|NOLFS)/;

/**
 * Tells by an error what became of a write. What a database says that is in no list counts as refused: whoever acts on that asks first
 * whether it takes anything else (`takesRows`), which a missing table, for one, does not.
 */
export function failureOf(error: unknown): Failure {
  // Our own code, in a row that it wasn't made for.
  if (error instanceof TypeError || error instanceof RangeError) return 'refused';
  const code = errorCode(error);
  if (code.startsWith('SQLITE_')) return AWAY_CODES.test(code) ? 'away' : 'refused';
  // Errors of the system have codes as well, some of five letters; only a server's have a severity.
  if (!(error instanceof Error && 'severity' in error)) return 'away';
  const kind = code.slice(0, 2);
  if (kind === CONFLICT_CLASS) return 'conflict';
  return AWAY_CLASSES.has(kind) ? 'away' : 'refused';
}

/** The code of an error, such as `23514`; empty for none. Unlike its message, it holds nothing of what was written. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
