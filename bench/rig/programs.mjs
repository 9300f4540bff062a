/** Programs that a benchmark starts, and ends by their own process id. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './places.mjs';

/** Longest wait for a server to answer. */
const START_MS = 60_000;

/** Where servers print to; made with the first of them. */
let logs;

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts a server and waits until `url` answers with any status below 500. What it prints goes to a file: a pipe would fill
 * up while `run` waits for a program that makes load, and the server would stand still at its log.
 * @returns {Promise<{ pid: number, url: string, startMs: number, stop: () => Promise<void> }>}
 * @throws with what the program printed, where it ends or stays silent
 */
export async function startServer(command, args, url, { env = {}, cwd } = {}) {
  const started = performance.now();
  logs ??= temporaryFolder();
  const log = path.join(logs, `${new URL(url).port}.log`);
  const output = openSync(log, 'w');
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
  closeSync(output);
  running.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child));
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() - started > START_MS)
      throw new Error(`${command} ${args.join(' ')} doesn’t serve ${url}:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
    await sleep(15);
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { pid: child.pid, url, startMs: performance.now() - started, stop };
}

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end.
 * @throws with what it printed, where it fails
 */
export function run(command, args, { cwd, env = {}, stdio = 'pipe' } = {}) {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28, stdio };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Whether a program of this name can be run here. */
export function isInstalled(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
}
