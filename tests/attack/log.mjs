import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/setup.mjs';
import { request, send } from './send.mjs';
import { ARTICLE } from './target.mjs';

export const title = '29. Who reads the log, or stops reading it, cannot stop the site';

/** Requests whose lines are more than a pipe and the queue hold. */
const MANY = 4000;

const LONG = 'x'.repeat(280);

export function rowsFor(target) {
  return [
    { title: 'standard error is closed', run: () => tryClosed(target, 'stderr') },
    { title: 'standard output is closed', run: () => tryClosed(target, 'stdout') },
    { title: 'nobody reads standard error', run: () => tryStopped(target) },
    { title: 'nobody reads a pipe that another process put back to blocking', run: () => tryShared(target) },
  ];
}

async function tryClosed(target, name) {
  const { child, url } = await startRaw(target, 'pipe');
  child[name].destroy();
  if (name === 'stdout') child.stderr.resume();
  await sendMany(url, 300);
  return finish(child, url);
}

async function tryStopped(target) {
  const { child, url } = await startRaw(target, 'pipe');
  child.stderr.pause();
  await sendMany(url, MANY);
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.resume();
  for (let at = 0; at < 100 && !text.includes('"event":"dropped"'); at += 1) {
    await sendMany(url, 10);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { fault, told } = await finish(child, url);
  const dropped = /"event":"dropped","lines":(\d+)/.exec(text)?.[1];
  return {
    told: `${told}; ${dropped} lines dropped`,
    fault: fault ?? (dropped === undefined ? 'the log does not say what is missing' : undefined),
  };
}

async function tryShared(target) {
  const fifo = join(target.folder, 'log.fifo');
  execFileSync('mkfifo', [fifo]);
  const pipe = openSync(fifo, constants.O_RDWR);
  const { child, url } = await startRaw(target, pipe);
  await once(spawn(process.execPath, ['-e', ''], { stdio: ['ignore', 'ignore', pipe] }), 'close');
  await sendMany(url, MANY);
  const result = await finish(child, url);
  closeSync(pipe);
  return result;
}

async function startRaw({ catalog }, stderr) {
  const args = [join(ROOT, 'cli', 'stepwise.mjs'), 'serve', '--port', '0', '--catalog', catalog];
  const env = { ...process.env, NODE_ENV: 'production', LOG_FORMAT: 'json', RATE_LIMIT: '0' };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', stderr] });
  let text = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const url = /, on (http:\S+)/.exec(text)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`the server did not start: ${text}`);
}

async function sendMany(url, count) {
  for (let at = 0; at < count; at += 50)
    await Promise.all(Array.from({ length: Math.min(50, count) }, () => send(url, request('GET', `/_next/${LONG}`))));
}

/** It must answer still, and end well when it is told to. */
async function finish(child, url) {
  const { status } = child.exitCode === null ? await send(url, request('GET', ARTICLE)) : { status: 0 };
  const ended = child.exitCode === null ? once(child, 'exit') : [child.exitCode];
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const [code] = await ended;
  clearTimeout(timer);
  const told = `${status}, then exit code ${code}`;
  return status === 200 && code === 0 ? { told } : { told, fault: 'the server did not go on, or did not end well' };
}
