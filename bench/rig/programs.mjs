/** Programs that a benchmark starts, and ends by their own process id. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longest wait for a server to answer. */
const START_MS = 60_000;

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts a server and waits until `url` answers with any status below 500.
 * @returns {Promise<{ pid: number, url: string, startMs: number, stop: () => Promise<void> }>}
 * @throws with what the program printed, where it ends or stays silent
 */
export async function startServer(command, args, url, { env = {}, cwd } = {}) {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output = (output + data).slice(-2_000);
    });
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child));
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() - started > START_MS)
      throw new Error(`${command} ${args.join(' ')} does not serve ${url}:\n${output}`);
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
