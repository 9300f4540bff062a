#!/usr/bin/env node
/**
 * Serves one catalog by several processes behind nginx, until it is told to stop:
 *
 *   node deploy/serve-many.mjs --catalog /srv/stepwise/catalog.db --processes 4 --port 8080
 *
 * nginx runs with deploy/nginx.conf. Every process is one `stepwise serve` on a free port of its own; one that ends is
 * started again on its port.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const COMMAND = join(HERE, '..', 'cli', 'stepwise.mjs');

/** A process that ends at once again and again is not started more often than this. */
const RESTART_MS = 1000;

const { values } = parseArgs({
  options: {
    catalog: { type: 'string', default: '.stepwise/catalog.db' },
    processes: { type: 'string', default: String(cpus().length) },
    port: { type: 'string', default: '8080' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'stepwise-nginx-'));
// Started by root, nginx does its work as another user, to whom it gives the folders that it makes in here.
chmodSync(folder, 0o755);
let isStopping = false;
const running = new Set();
// One for each process.
process.stderr.setMaxListeners(0);

const ports = [];
// One after the other: the first may have to build the pages.
for (let at = 0; at < Number(values.processes); at += 1) ports.push(await startProcess(0));
const nginx = start('nginx', ['-p', folder, '-c', writeConfig(), '-g', 'daemon off;'], 'inherit');
nginx.once('error', () => fail('nginx is not installed'));
nginx.once('close', (code) => (isStopping ? undefined : fail(`nginx ended with code ${code}`)));
console.log(`Serving ${values.catalog} by processes on ports ${ports.join(', ')}, on http://127.0.0.1:${values.port}`);
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

/** Resolves to its port when it listens. */
function startProcess(port) {
  const args = [COMMAND, 'serve', '--host', '127.0.0.1', '--port', String(port), '--catalog', resolve(values.catalog)];
  const child = start(process.execPath, args, 'pipe');
  return new Promise((done) => {
    let known = port;
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      known = Number(/, on http:\S+:(\d+)/.exec(String(chunk))?.[1] ?? known);
      if (known > 0) done(known);
    });
    child.once('close', () => {
      if (isStopping) return;
      if (known === 0) fail('a process could not start');
      else setTimeout(() => void (isStopping ? undefined : startProcess(known)), RESTART_MS);
    });
  });
}

function start(program, args, stdout) {
  // Processes that share a pipe share its mode, and one that ends makes the others block: what they print is handed on.
  const child = spawn(program, args, { stdio: ['ignore', stdout, 'pipe'] });
  child.stderr.pipe(process.stderr, { end: false });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** deploy/nginx.conf with the ports of now, and a place for what nginx writes. */
function writeConfig() {
  mkdirSync(join(folder, 'temp'));
  const servers = ports.map((port) => `server 127.0.0.1:${port};`).join('\n    ');
  const site = readFileSync(join(HERE, 'nginx.conf'), 'utf8')
    .replace(/(?:server 127\.0\.0\.1:\d+;\s+)+/, `${servers}\n    `)
    .replace('listen 8080;', `listen 127.0.0.1:${values.port};`)
    .replace('/var/cache/nginx/stepwise', join(folder, 'cache'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`);
  const file = join(folder, 'nginx.conf');
  const head = `pid nginx.pid; error_log stderr warn; worker_processes auto; events { worker_connections 1024; }`;
  writeFileSync(file, `${head}\nhttp {\naccess_log off;\n${places.join('\n')}\n${site}\n}\n`);
  return file;
}

/** nginx lets what it answers end at SIGQUIT; the processes do at SIGTERM. */
async function stop() {
  isStopping = true;
  const ended = [...running].map((child) => new Promise((done) => child.once('close', done)));
  for (const child of running) child.kill(child === nginx ? 'SIGQUIT' : 'SIGTERM');
  await Promise.all(ended);
  rmSync(folder, { recursive: true, force: true });
}

function fail(reason) {
  console.error(`Cannot serve: ${reason}.`);
  process.exitCode = 1;
  if (!isStopping) void stop();
}
