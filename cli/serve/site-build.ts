import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildPageScript } from './page-script';

/** Folders and files that pages are built from; content is none of them, it is compiled apart. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** The build failed; the message holds what the builder printed. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Builds the pages when anything that they are made of changed since the last build.
 * @returns the milliseconds it took; 0 where nothing was to do
 * @throws BuildError
 */
export async function ensureBuilt(root: string): Promise<number> {
  if (isBuilt(root)) return 0;
  const started = performance.now();
  await withBuildLock(path.dirname(stampFile(root)), async () => {
    if (!isBuilt(root)) await build(root);
  });
  return performance.now() - started;
}

async function build(root: string): Promise<void> {
  console.log('Building the pages (next build) …');
  rmSync(stampFile(root), { force: true });
  const hash = hashInputs(root);
  await runBuild(root, hash);
  await buildPageScript(root);
  writeFileSync(stampFile(root), stampOf(root, hash));
}

/** Whether the pages on disk are made of the sources on disk. */
function isBuilt(root: string): boolean {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stampOf(root, hashInputs(root));
}

function stampFile(root: string): string {
  return path.join(root, '.stepwise', 'site-build');
}

/** The id that the build on disk has is part of the stamp, so that a build by someone else's hand counts as another. */
function stampOf(root: string, hash: string): string {
  const idFile = path.join(root, '.next', 'BUILD_ID');
  return `${hash} ${existsSync(idFile) ? readFileSync(idFile, 'utf8') : 'none'}`;
}

function hashInputs(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) addToHash(hash, root, input);
  return hash.digest('hex');
}

function addToHash(hash: ReturnType<typeof createHash>, root: string, name: string): void {
  const file = path.join(root, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) for (const child of readdirSync(file).sort()) addToHash(hash, root, path.join(name, child));
  else if (stats) hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
}

function runBuild(root: string, hash: string): Promise<void> {
  const script = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [script, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // next.config.js makes the build's id of it.
    env: { ...process.env, NODE_ENV: 'production', STEPWISE_SITE: hash.slice(0, 16) },
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new BuildError(output.trim()))));
  });
}

/** How often a waiting start looks whether the other build has ended. */
const LOOK_MS = 200;

/**
 * Runs `work` while no other process on this machine builds the same pages; waits for one that does.
 * @param folder the project's folder for what it makes
 */
export async function withBuildLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = path.join(folder, 'site-build.lock');
  mkdirSync(folder, { recursive: true });
  while (!tryLock(lock)) await sleep(LOOK_MS);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** `wx` fails where the file is there. One whose process is gone, as after a crash, is taken away. */
function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Just made, and its number not written yet.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
