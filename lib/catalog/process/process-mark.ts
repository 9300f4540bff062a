import { readFileSync } from 'node:fs';

/** Which process made a file: its id is used again after a while, so the time at which it started goes with it. */
export interface ProcessMark {
  readonly pid: number;
  /** In the kernel's own count; empty where the system does not tell. */
  readonly started: string;
  /** What it runs, such as `stepwise serve`; empty where nobody needs to know. */
  readonly command: string;
}

/** The mark of this process, as text for a file. @param command for whoever must be told who it is */
export function ownMark(command = ''): string {
  return JSON.stringify({ pid: process.pid, started: startOf(process.pid), command } satisfies ProcessMark);
}

/** The process whose mark is in a file; `undefined` where there is no such file, no mark in it, or the process has ended. */
export function livingProcess(file: string): ProcessMark | undefined {
  const mark = readMark(readQuietly(file));
  return mark && isRunning(mark.pid) && startOf(mark.pid) === mark.started ? mark : undefined;
}

/** Whether a process of that id runs; one of another user counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readMark(text: string): ProcessMark | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return undefined;
    const command = 'command' in value ? String(value.command) : '';
    return typeof value.pid === 'number' ? { pid: value.pid, started: String(value.started), command } : undefined;
  } catch {
    return undefined;
  }
}

function startOf(pid: number): string {
  const stat = readQuietly(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** The text of a file; empty where it cannot be read. */
export function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
