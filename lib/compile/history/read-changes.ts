import { askGit, streamGit } from './ask-git';
import type { HistoryState } from './history-state';

/** When a file's last change, and its first appearance, were committed, in seconds since 1970. */
export interface FileHistory {
  readonly changed: number;
  /** `undefined` where the history doesn't go back so far. */
  readonly created: number | undefined;
}

/** Path in the content folder → its history. */
export type Changes = ReadonlyMap<string, FileHistory>;

/** What an older catalog knows. */
export interface KnownChanges {
  readonly head: string;
  readonly changes: Changes;
}

const LOG = [
  ...['-c', 'log.showSignature=false', 'log', '-z', '--format=%H %ct'],
  ...['--name-status', '-M100%', '--no-ext-diff', '--relative'],
];

/**
 * When each file of a folder was last changed, and when it was created, by one run of git over the commits since the last time. A file
 * that was only renamed keeps its times. Unknown, and so not in the map: files that are not committed, and those of a shallow clone
 * that did not change since it was cut off.
 */
export async function readChanges(
  folder: string,
  state: HistoryState,
  known: KnownChanges | undefined,
): Promise<Changes> {
  const isLater =
    known !== undefined && askGit(folder, ['merge-base', '--is-ancestor', known.head, state.head]) !== undefined;
  const tracked = await trackedFiles(folder, state.head);
  const search = new Search(tracked, isLater ? known.changes : new Map(), state.cutOffAt);
  const range = isLater ? `${known.head}..${state.head}` : state.head;
  for await (const part of streamGit(folder, [...LOG, range, '--', '.'])) {
    search.take(part.replace(/^\n/, ''));
    if (search.isDone) break;
  }
  return search.result();
}

async function trackedFiles(folder: string, head: string): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for await (const path of streamGit(folder, ['ls-tree', '-r', '-z', '--name-only', head, '.'])) paths.add(path);
  return paths;
}

/** Follows files from the newest commit back: the first commit that names a file is its last change, the one that adds it made it. */
class Search {
  readonly #found = new Map<string, FileHistory>();
  readonly #older: Changes;
  readonly #cutOffAt: ReadonlySet<string>;
  /** Name at the commit we have come to → name today. */
  readonly #sought: Map<string, string>;
  #time = 0;
  #isCutOff = false;
  #status = '';
  #renamedFrom: string | undefined;

  constructor(tracked: ReadonlySet<string>, older: Changes, cutOffAt: ReadonlySet<string>) {
    this.#older = older;
    this.#cutOffAt = cutOffAt;
    this.#sought = new Map([...tracked].map((path) => [path, path]));
  }

  get isDone(): boolean {
    return this.#sought.size === 0;
  }

  /** Takes what git says, one part after the other: a commit with its time, or a status and its path, two for a rename. */
  take(part: string): void {
    if (this.#status === '') this.#begin(part);
    else if (!/^[RC]/.test(this.#status)) this.#change(part);
    else if (this.#renamedFrom === undefined) this.#renamedFrom = part;
    else this.#rename(this.#renamedFrom, part);
  }

  result(): Changes {
    for (const [path, today] of this.#sought) {
      const older = this.#older.get(path);
      const found = this.#found.get(today) ?? older;
      if (found !== undefined) this.#found.set(today, { changed: found.changed, created: older?.created });
    }
    return this.#found;
  }

  #begin(part: string): void {
    const [, commit, time] = /^([0-9a-f]{40,64}) (\d+)$/.exec(part) ?? [];
    if (commit === undefined) this.#status = part;
    else {
      this.#time = Number(time);
      this.#isCutOff = this.#cutOffAt.has(commit);
    }
  }

  #change(path: string): void {
    const isAdded = this.#status === 'A';
    this.#status = '';
    const today = this.#sought.get(path);
    if (this.#isCutOff || today === undefined) return;
    const changed = this.#found.get(today)?.changed ?? Math.max(this.#time, this.#older.get(path)?.changed ?? 0);
    this.#found.set(today, { changed, created: isAdded ? this.#time : undefined });
    if (isAdded) this.#sought.delete(path);
  }

  #rename(from: string, to: string): void {
    const today = this.#sought.get(to);
    this.#sought.delete(to);
    if (today !== undefined && !this.#sought.has(from)) this.#sought.set(from, today);
    this.#status = '';
    this.#renamedFrom = undefined;
  }
}
