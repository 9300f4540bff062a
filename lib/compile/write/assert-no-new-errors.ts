import { CatalogRefusedError, type Database, openForReading, readMeta } from '@/lib/catalog';
import { COMPILER_VERSION } from '../plan/base-catalog';

/** Errors that a refusal names; the others are counted. */
const MOST_NAMED = 3;

const ERRORS = "SELECT path, line, code, message FROM diagnostics WHERE severity = 'error' ORDER BY path, line";

/** An error: what it is, whatever line it has moved to, and how it is named. */
interface KnownError {
  readonly what: string;
  readonly words: string;
}

/**
 * Compares a draft with the catalog that it is to replace. Where there is none, or other sources made it and so other rules
 * held, nothing is new.
 * @throws CatalogRefusedError that names the first new errors
 */
export function assertNoNewErrors(draft: Database, outFile: string): void {
  const old = oldErrors(outFile);
  if (old === undefined) return;
  const counts = new Map<string, number>();
  for (const { what } of old) counts.set(what, (counts.get(what) ?? 0) + 1);
  const fresh = errorsIn(draft).filter(({ what }) => {
    const left = counts.get(what) ?? 0;
    counts.set(what, left - 1);
    return left <= 0;
  });
  if (fresh.length === 0) return;
  const named = fresh.slice(0, MOST_NAMED).map(({ words }) => words);
  const rest = fresh.length > MOST_NAMED ? `; and ${fresh.length - MOST_NAMED} more` : '';
  throw new CatalogRefusedError(`the content has new errors, so the old catalog stays: ${named.join('; ')}${rest}`);
}

function oldErrors(outFile: string): readonly KnownError[] | undefined {
  let database: Database | undefined;
  try {
    database = openForReading(outFile);
    return readMeta(database).compiler === COMPILER_VERSION ? errorsIn(database) : undefined;
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

function errorsIn(database: Database): readonly KnownError[] {
  const rows = database.prepare(ERRORS).all();
  return rows.map(([file, line, code, message]) => ({
    what: [file, code, message].join('\0'),
    words: `${file}:${line} ${code}: ${message}`,
  }));
}
