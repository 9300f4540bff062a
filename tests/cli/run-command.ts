import { spawn } from 'node:child_process';
import path from 'node:path';
import { vi } from 'vitest';
import { runStepwise } from '@/cli/run-stepwise';

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

/** What a user's shell would not say of itself. */
const NEUTRAL = { CONTENT_DIR: '', STEPWISE_CATALOG: '' };

/** Starts `stepwise` as a user does, in a process of its own: to be killed, or where the bundle or the process is what a test is about. `shell` is put before it, such as `ulimit -f 100;`. */
export function startCommand(args: readonly string[], shell = ''): Running {
  const command = `${shell} exec "$@"`;
  const child = spawn('/bin/sh', ['-c', command, 'sh', process.execPath, LAUNCHER, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...NEUTRAL },
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

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `stepwise` to its end in this process, one command at a time: a process of its own would read the whole program for each, which is
 * most of what a command over a few files takes.
 */
export function runCommand(...args: readonly string[]): Promise<Ended> {
  const ended = last.then(() => runHere(args));
  last = ended.catch(() => undefined);
  return ended;
}

async function runHere(args: readonly string[]): Promise<Ended> {
  const before = Object.keys(NEUTRAL).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, NEUTRAL);
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  try {
    const code = await runStepwise(args);
    return { code, signal: null, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const { release } of [stdout, stderr]) release();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Takes what is written to a stream, until it is released. */
function caught(stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  });
  return { text: () => text, release: () => spy.mockRestore() };
}
