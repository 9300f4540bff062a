import { type ChildProcess, spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** Git failed, or took too long. The message is one line for the log, without a password. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** What git may do, and for how long. */
export interface GitLimits {
  readonly protocols: readonly string[];
  readonly signal: AbortSignal;
}

/** Characters of what git prints that are read. */
const MOST_PRINTED = 64 * 1024;

/** Time for git to clean up after itself when it is told to stop. */
const KILL_AFTER_MS = 2000;

/** Nobody answers questions, no hook runs, and nothing is fetched that was not asked for. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.askPass', ''],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['gc.autoDetach', 'false'],
  ['maintenance.autoDetach', 'false'],
  ['advice.detachedHead', 'false'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '60'],
];

/**
 * Runs git in a folder, as a process that can be stopped along with those that it starts.
 * @param more settings for this run; they stand in the environment, for arguments and files are read by others
 * @returns what it prints on standard output, trimmed
 * @throws GitError with git's own last words
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { protocols, signal }: GitLimits,
  more: readonly (readonly [string, string])[] = [],
): Promise<string> {
  if (signal.aborted) return Promise.reject(new GitError(reasonOf(signal, args)));
  const env = environment(protocols, [...SETTINGS, ...more]);
  const git = spawn('git', ['-C', folder, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const printed = { out: '', error: '' };
  git.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out = (printed.out + text).slice(-MOST_PRINTED);
  });
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.error = (printed.error + text).slice(-MOST_PRINTED);
  });
  const stop = () => stopGroup(git);
  signal.addEventListener('abort', stop, { once: true });
  return new Promise<string>((resolve, reject) => {
    git.once('error', (error) => reject(new GitError(`git can’t be run: ${error.message}`)));
    git.once('close', (code) => {
      if (signal.aborted) reject(new GitError(reasonOf(signal, args)));
      else if (code === 0) resolve(printed.out.trim());
      else reject(new GitError(lastWords(printed.error) || `git ${args[0]} ended with ${code}`));
    });
  }).finally(() => signal.removeEventListener('abort', stop));
}

function environment(protocols: readonly string[], settings: readonly (readonly [string, string])[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:GIT_(?!SSH)|SSH_ASKPASS)/.test(name));
  const set = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return {
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=30',
    ...Object.fromEntries(own),
    NODE_ENV: process.env.NODE_ENV,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: protocols.join(':'),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(set),
    LC_ALL: 'C',
  };
}

/** Git hands its work to processes of its own, which are in its group. */
function stopGroup(git: ChildProcess): void {
  const signalAll = (name: NodeJS.Signals) => {
    try {
      process.kill(-(git.pid ?? Number.NaN), name);
    } catch {
      git.kill(name);
    }
  };
  signalAll('SIGTERM');
  const timer = setTimeout(() => signalAll('SIGKILL'), KILL_AFTER_MS);
  git.once('close', () => clearTimeout(timer));
}

function reasonOf(signal: AbortSignal, args: readonly string[]): string {
  const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  return isLate ? `git ${args[0]} took too long and was stopped` : `git ${args[0]} was stopped`;
}

/** `fatal: couldn't find remote ref main`, without the lines that only tell how far it is. */
function lastWords(printed: string): string {
  const lines = printed.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const told = lines.filter((line) => /^(?:fatal|error):/.test(line));
  return (told.length > 0 ? told : lines.slice(-1)).join(' ').replace(/\/\/[^/@\s]*@/g, '//');
}
