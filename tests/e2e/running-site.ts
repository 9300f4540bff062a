import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './inputs';

const COMMAND = path.join(ROOT, 'cli', 'stepwise.mjs');

/** A site that runs in a process of its own, as operators run it. */
export interface RunningSite {
  readonly url: string;
  /** Of its process. */
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Milliseconds from the command to the line that says where it serves. */
  readonly startMs: number;
  /** Ends it as an operator would, or as a closing terminal would (`SIGHUP`), and gives its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGHUP'): Promise<number | null>;
}

/**
 * Runs `stepwise start`, `serve`, `dev` or `preview` on a free port until it says where it serves. Nothing is counted there, which takes
 * threads and files of its own, unless it's asked for: `STEPWISE_EVENTS: ''` is what a site does by itself.
 * @param env more settings
 */
export async function startSite(
  command: 'start' | 'serve' | 'dev' | 'preview',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningSite> {
  const started = performance.now();
  const child = spawn(process.execPath, [COMMAND, command, '--port', '0', ...args], {
    cwd: ROOT,
    env: { ...cleanEnvironment(), NO_COLOR: '1', STEPWISE_EVENTS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const url = await waitForUrl(child, () => output);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    startMs: performance.now() - started,
    stop: (signal = 'SIGTERM') => stop(child, signal),
  };
}

function waitForUrl(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the site did not start:\n${output()}`));
    const timer = setTimeout(fail, 240_000);
    child.once('close', fail);
    child.stdout?.on('data', () => {
      const url = /, on (http:\S+)/.exec(output())?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      child.off('close', fail);
      resolve(url);
    });
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code));
    child.kill(signal);
  });
}

/** Runs a `stepwise` command to its end; gives what it printed and its exit code, whatever that is. */
export async function stepwise(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly output: string }> {
  try {
    const options = { cwd: ROOT, env: cleanEnvironment(), maxBuffer: 1 << 28 };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMAND, ...args], options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code: typeof code === 'number' ? code : -1, output: `${stdout}${stderr}` };
  }
}

/** The test runner's own settings must not become the site's. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = new Set([
    'VITEST',
    'PORT',
    'HOST',
    'CONTENT_DIR',
    'CONTENT_GIT',
    'CONTENT_GIT_EVERY',
    'CONTENT_GIT_ACCEPT',
    'CONTENT_GIT_PROTOCOLS',
    'CONTENT_HOOK_SECRET',
    'STEPWISE_CATALOG',
    'STEPWISE_ORIGIN',
    'STEPWISE_EVENTS',
    'STEPWISE_DATABASE',
    'RETENTION_DAYS',
    'STEPWISE_DESK',
    'STEPWISE_DESK_ROLES',
    'STEPWISE_DESK_HEADER',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_SCOPE',
    'OIDC_CLAIM',
    'LOG_FORMAT',
    'METRICS_PORT',
    'RATE_LIMIT',
    'TRUSTED_PROXIES',
    'SHUTDOWN_DELAY',
  ]);
  const kept = Object.entries(process.env).filter(([name]) => !own.has(name));
  // `start` and `dev` choose the mode themselves.
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' };
}

/** A folder for a test's own files, gone when `remove` is called. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-e2e-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
