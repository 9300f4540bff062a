import type { Database, KnownHistory } from '@/lib/catalog';
import { type ContentFolder, mounted } from '../content/content-folders';
import { syncTable } from '../write/sync-table';
import type { History, HistoryState } from './history-state';
import { type Changes, type FileHistory, type KnownChanges, readChanges } from './read-changes';

const CHANGES = { name: 'changes', columns: ['path', 'at', 'created'], keyWidth: 1 } as const;

/** Nothing is known of the content's history. */
export const NO_HISTORY: KnownHistory = { id: '', head: '' };

/**
 * Brings the table of first and last changes up to date; a history that git cannot tell is no history. Resolves to a function that
 * writes, so that git is read while articles are compiled.
 */
export async function prepareChanges(
  database: Database,
  folders: readonly ContentFolder[],
  history: History,
  known: KnownHistory,
): Promise<() => void> {
  if (history.id === known.id) return () => undefined;
  const before = isSameDepth(history, known) ? knownChanges(database) : undefined;
  const heads = known.head.split(',');
  const found = new Map<string, FileHistory>();
  for (const [at, folder] of folders.entries()) {
    const base = before && { head: heads[at] ?? '', changes: changesIn(before, mounted(folder, '')) };
    const changes = await readQuietly(folder.dir, history.states[at], base);
    // Of two folders that have a file of one path, the first one's is published.
    for (const [file, own] of changes) if (!found.has(mounted(folder, file))) found.set(mounted(folder, file), own);
  }
  return () => {
    syncTable(
      database,
      CHANGES,
      [...found]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, { changed, created }]) => [file, changed, created ?? null]),
    );
  };
}

/** What was unknown in a shallow clone may be known now, so only a history of the same depth is built upon. */
function isSameDepth(history: History, known: KnownHistory): boolean {
  const depths = (id: string) => id.split(',').map((each) => each.split(' ')[1]);
  return known.id !== '' && depths(known.id).join() === depths(history.id).join();
}

async function readQuietly(
  dir: string,
  state: HistoryState | undefined,
  base: KnownChanges | undefined,
): Promise<Changes> {
  if (state === undefined) return new Map();
  try {
    return await readChanges(dir, state, base?.head === '' ? undefined : base);
  } catch {
    return new Map();
  }
}

/** Of the files whose path begins so, under their paths in the folder. */
function changesIn(changes: Changes, start: string): Changes {
  if (start === '') return changes;
  const own = [...changes].filter(([file]) => file.startsWith(start));
  return new Map(own.map(([file, history]) => [file.slice(start.length), history]));
}

function knownChanges(database: Database): Changes {
  const rows = database.prepare('SELECT path, at, created FROM changes').all();
  return new Map(
    rows.map(([path, at, created]) => [
      String(path),
      { changed: Number(at), created: created === null ? undefined : Number(created) },
    ]),
  );
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
