import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from '@/lib/catalog';
import { askGit } from './ask-git';

/** What the history of a content folder depends on. */
export interface HistoryState {
  /** The commit that is checked out. */
  readonly head: string;
  /** Commits at which a shallow clone was cut off: they seem to add every file, whenever that was written. */
  readonly cutOffAt: ReadonlySet<string>;
  /** Changes with any of it; the same state has the same history. */
  readonly id: string;
}

/** The history of content as a whole. */
export interface History {
  /** Of each folder; `undefined` for one that is in no git checkout. */
  readonly states: readonly (HistoryState | undefined)[];
  /** What its folders' are, with a comma between them; empty where none has a history. */
  readonly id: string;
  readonly head: string;
}

/** The history of every content folder. */
export function readHistory(folders: readonly { readonly dir: string }[]): History {
  const states = folders.map(({ dir }) => readHistoryState(dir));
  const joined = (part: 'id' | 'head') =>
    states.every((state) => state === undefined) ? '' : states.map((state) => state?.[part] ?? '').join(',');
  return { states, id: joined('id'), head: joined('head') };
}

/** The state of the git checkout that holds a folder; `undefined` where none does, or nothing is committed yet. */
function readHistoryState(folder: string): HistoryState | undefined {
  const lines = askGit(folder, ['rev-parse', '--show-prefix', '--git-path', 'shallow', 'HEAD'])?.split('\n');
  const [prefix = '', shallowFile = '', head = ''] = lines?.length === 2 ? ['', ...lines] : (lines ?? []);
  if (!/^[0-9a-f]{40,64}$/.test(head)) return undefined;
  const shallow = readQuietly(path.resolve(folder, shallowFile));
  return {
    head,
    cutOffAt: new Set(shallow.split('\n').filter((line) => line !== '')),
    id: `${head} ${contentHash(`${prefix}\n${shallow}`).slice(0, 12)}`,
  };
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
