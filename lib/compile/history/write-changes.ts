import type { Database, KnownHistory } from '@/lib/catalog';
import { syncTable } from '../write/sync-table';
import type { HistoryState } from './history-state';
import { type Changes, readChanges } from './read-changes';

const CHANGES = { name: 'changes', columns: ['path', 'at'], keyWidth: 1 } as const;

/** Nothing is known of the content's history. */
export const NO_HISTORY: KnownHistory = { id: '', head: '' };

/**
 * Brings the table of last changes up to date; a history that git cannot tell is no history. Resolves to a function that
 * writes, so that git is read while articles are compiled.
 */
export async function prepareChanges(
  database: Database,
  folder: string,
  state: HistoryState | undefined,
  known: KnownHistory,
): Promise<() => void> {
  if ((state?.id ?? '') === known.id) return () => undefined;
  const changes = state === undefined ? new Map<string, number>() : await readQuietly(database, folder, state, known);
  return () => {
    syncTable(
      database,
      CHANGES,
      [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
}

/** What was unknown in a shallow clone may be known now, so only a history of the same depth is built upon. */
async function readQuietly(
  database: Database,
  folder: string,
  state: HistoryState,
  known: KnownHistory,
): Promise<Changes> {
  const isSameDepth = known.id !== '' && known.id.split(' ')[1] === state.id.split(' ')[1];
  const base = isSameDepth ? { head: known.head, changes: knownChanges(database) } : undefined;
  try {
    return await readChanges(folder, state, base);
  } catch {
    return new Map();
  }
}

function knownChanges(database: Database): Changes {
  const rows = database.prepare('SELECT path, at FROM changes').all();
  return new Map(rows.map(([path, at]) => [String(path), Number(at)]));
}

/**
 * A file whose last change is not after this moment (seconds since 1970) may be out of date; 0, and so none, where
 * `months` is 0.
 */
export function staleBefore(now: Date, months: number): number {
  if (months <= 0) return 0;
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return Math.floor(then.getTime() / 1000);
}
