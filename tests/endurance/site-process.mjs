import { spawn } from 'node:child_process';
import { cpus, setPriority } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../cli/setup.mjs';

const COMMAND = join(ROOT, 'cli', 'stepwise.mjs');

const OWN_SETTINGS =
  /^(?:PORT|HOST|CONTENT_DIR|STEPWISE_.*|LOG_FORMAT|METRICS_PORT|RATE_LIMIT|TRUSTED_PROXIES|SHUTDOWN_DELAY)$/;

/** Starts a `stepwise` command in a process of its own; its lines are collected. */
export function startCommand(args, env = {}) {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name)));
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    env: { ...kept, NODE_ENV: 'production', LOG_FORMAT: 'text', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, ended, output: () => output };
}

/** Starts a server on a free port, or on `port`; resolves when it says where it listens. */
export async function startServer(catalog, { port = 0, env = {} } = {}) {
  const command = startCommand(['serve', '--port', String(port), '--catalog', catalog], env);
  for (;;) {
    const url = /, on (http:\S+)/.exec(command.output())?.[1];
    if (url !== undefined) return { ...command, url };
    if (command.child.exitCode !== null) throw new Error(`the server did not start:\n${command.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Compiles to the end, with the priority of deploy/stepwise-compile.service. @throws where it did not work */
export async function compile(content, catalog) {
  const { child, ended, output } = startCommand(['compile', '--content', content, '--out', catalog]);
  setPriority(child.pid, 10);
  const code = await ended;
  if (code > 1) throw new Error(`the content could not be compiled:\n${output()}`);
}

/** What it ran on, for the figures. */
export function machine() {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
}
