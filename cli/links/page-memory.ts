import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../replace-file';
import type { PageState } from './check-page';

/** A page as it was found, a line of the file. */
interface Remembered {
  readonly page: string;
  /** ms since 1970. */
  readonly at: number;
  readonly state: PageState;
}

/** What earlier runs found, on the disk. A run that is stopped goes on where it was. */
export interface PageMemory {
  /** What is known of a page, where it’s fresh and tells of all these fragments. */
  readonly recall: (page: string, fragments: readonly string[]) => PageState | undefined;
  readonly keep: (page: string, state: PageState) => void;
}

/**
 * Opens the memory; a file that is missing, or lines that aren’t whole, are as if nothing was known.
 * @param maxAgeMs what is older is forgotten; trouble is never remembered
 */
export function openPageMemory(file: string, maxAgeMs: number): PageMemory {
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = linesOf(file);
  const since = Date.now() - maxAgeMs;
  const known = new Map<string, Remembered>();
  for (const line of lines) if (line.at > since && line.at <= Date.now()) known.set(line.page, line);
  if (known.size < lines.length) replaceFile(file, [...known.values()].map(lineOf).join(''));
  return {
    recall: (page, fragments) => {
      const state = known.get(page)?.state;
      return state?.kind === 'alive' && !fragments.every((each) => state.asked.includes(each)) ? undefined : state;
    },
    keep: (page, state) => {
      if (state.kind !== 'failing') appendFileSync(file, lineOf({ page, at: Date.now(), state }));
    },
  };
}

function lineOf(remembered: Remembered): string {
  return `${JSON.stringify(remembered)}\n`;
}

function linesOf(file: string): readonly Remembered[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Nothing is known yet.
  }
  return text.split('\n').flatMap((line) => {
    try {
      const read: unknown = JSON.parse(line);
      return isRemembered(read) ? [read] : [];
    } catch {
      return [];
    }
  });
}

function isRemembered(read: unknown): read is Remembered {
  if (typeof read !== 'object' || read === null || !('page' in read && 'at' in read && 'state' in read)) return false;
  const { state } = read;
  const isState = typeof state === 'object' && state !== null && 'kind' in state;
  return (
    typeof read.page === 'string' &&
    typeof read.at === 'number' &&
    isState &&
    (state.kind !== 'alive' || 'asked' in state)
  );
}
