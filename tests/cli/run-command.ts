import { spawn } from 'node:child_process';
import path from 'node:path';

const LAUNCHER = path.resolve('cli/stepwise.mjs');

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command under way. */
export interface Running {
  readonly ended: Promise<Ended>;
  readonly kill: () => void;
}

/** Starts `stepwise` as a user does. `shell` is put before it, such as `ulimit -f 100;`. */
export function startCommand(args: readonly string[], shell = ''): Running {
  const command = `${shell} exec "$@"`;
  const child = spawn('/bin/sh', ['-c', command, 'sh', process.execPath, LAUNCHER, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: '', STEPWISE_CATALOG: '' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

/** Runs `stepwise` to its end. */
export function runCommand(...args: readonly string[]): Promise<Ended> {
  return startCommand(args).ended;
}
