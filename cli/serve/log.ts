import { format } from 'node:util';
import type { LogFormat } from './operation-settings';

/** One answered request. Nothing in it is about a person: no address, no query, no body, no cookie, no browser's name. */
export interface RequestEntry {
  readonly id: string;
  readonly method: string;
  /** Without the query, which may hold a reader's words. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** Of the body; absent where it was sent without a known length. */
  readonly bytes?: number;
  /** The reader went away before the end. */
  readonly aborted?: true;
}

/** What a server tells its operator. */
export interface Log {
  request(entry: RequestEntry): void;
  /** @param about what it is about, such as a request's id, method and path */
  problem(about: Readonly<Record<string, string>>, error: unknown): void;
  note(event: string): void;
  /** The last problems, the oldest first; `at` in milliseconds since 1970. */
  problems(): readonly LoggedProblem[];
}

/** A problem, without its stack. */
export interface LoggedProblem {
  readonly at: number;
  readonly message: string;
}

/** Time for which lines are gathered before they are written together. */
const GATHER_MS = 50;

/** A path is told up to this many letters. */
const LONGEST_PATH = 300;

/** The server's log in one format. @param write puts text where the log goes, at once */
export function createLog(logFormat: LogFormat, write: (text: string) => void): Log {
  const lines = logFormat === 'json' ? jsonLog(write) : textLog(write);
  let last: readonly LoggedProblem[] = [];
  return {
    ...lines,
    problem: (about, error) => {
      const message = [...Object.values(about), messageOf(error)].filter(Boolean).join(' ').slice(0, LONGEST_PROBLEM);
      last = [...last, { at: Date.now(), message }].slice(-MOST_PROBLEMS);
      lines.problem(about, error);
    },
    problems: () => last,
  };
}

/** Problems that are remembered, and letters of each. */
const MOST_PROBLEMS = 30;
const LONGEST_PROBLEM = 500;

type Lines = Omit<Log, 'problems'>;

function jsonLog(write: (text: string) => void): Lines {
  const put = gathered(write);
  const time = clock();
  const line = (level: string, event: string, fields: object) =>
    put(`${JSON.stringify({ time: time(), level, event, ...fields })}\n`);
  return {
    request: (entry) => line('info', 'request', { ...entry, path: entry.path.slice(0, LONGEST_PATH) }),
    problem: (about, error) => line('error', 'problem', { ...about, message: messageOf(error), stack: stackOf(error) }),
    note: (event) => line('info', event, {}),
  };
}

function textLog(write: (text: string) => void): Lines {
  return {
    request: () => undefined,
    problem: (about, error) => write(`${[...Object.values(about), stackOf(error) ?? messageOf(error)].join(' ')}\n`),
    note: () => undefined,
  };
}

/** The time in ISO 8601. To write it costs more than the rest of a line does, and a busy server tells many lines a millisecond. */
function clock(): () => string {
  let at = Number.NaN;
  let written = '';
  return () => {
    const now = Date.now();
    if (now !== at) written = new Date(now).toISOString();
    at = now;
    return written;
  };
}

/** A write for each request would cost a busy server more than the answer does. What is gathered is written before the end. */
function gathered(write: (text: string) => void): (line: string) => void {
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) write(lines.join(''));
    lines = [];
  };
  process.once('exit', flush);
  return (line) => {
    if (lines.length === 0) setTimeout(flush, GATHER_MS).unref();
    lines.push(line);
  };
}

/** The line of a log that says how many before it are missing. */
export function droppedLine(logFormat: LogFormat, count: number): string {
  const entry = { time: new Date().toISOString(), level: 'warn', event: 'dropped', lines: count };
  return logFormat === 'json' ? `${JSON.stringify(entry)}\n` : `${count} lines of the log were dropped.\n`;
}

/** What is printed for people goes where nobody's reading holds the server up. @param write takes whole lines */
export function takeOverPrinting(write: (text: string) => void): void {
  console.log = (...parts: unknown[]) => write(`${format(...parts)}\n`);
  console.info = console.log;
  console.debug = console.log;
}

/** What the framework prints of its own accord becomes a part of the log. */
export function takeOverConsole(log: Log): void {
  console.error = (...parts: unknown[]) => log.problem({}, parts.length === 1 ? parts[0] : format(...parts));
  console.warn = console.error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
