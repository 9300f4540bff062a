import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '@/lib/catalog';
import { buildUsers, markBuildUse } from './build-users';
import { buildDirectPages } from './direct-pages';
import { buildPageScript } from './page-script';

/** Folders and files that pages are built from, and how; content is none of them, it is compiled apart. */
const INPUTS = [
  'cli/serve/direct-pages.ts',
  'cli/serve/page-script.ts',
  'cli/serve/past-indexes.ts',
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

/** What only the Studio is made of, which no page is (cli/studio). */
const NO_INPUTS: ReadonlySet<string> = new Set(
  ['app/studio.script.ts', 'components/studio', 'lib/studio'].map((name) => path.normalize(name)),
);

/** The build failed; the message holds what the builder printed. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** A server serves the pages on disk, which a new build would take from under it. */
export class BuildInUseError extends Error {
  override readonly name = 'BuildInUseError';
  constructor(root: string, users: readonly string[]) {
    const [serve, them] = users.length === 1 ? ['serves', 'it'] : ['serve', 'them'];
    super(
      `the code changed, and ${users.join(' and ')} still ${serve} the old pages from ${root}; a new build would break ${them}. Stop ${them} first, or build in another copy of the folder`,
    );
  }
}

/**
 * Builds the pages when anything that they are made of changed since the last build.
 * @param use called when they are built, before any other process could begin to replace them
 * @returns the milliseconds it took; 0 where nothing was to do
 * @throws BuildError, and BuildInUseError where a server still needs the old ones
 */
export async function ensureBuilt(root: string, use: () => void = () => undefined): Promise<number> {
  if (isBuilt(root)) {
    use();
    // A build that began meanwhile has taken the stamp away.
    if (existsSync(stampFile(root))) return 0;
  }
  const started = performance.now();
  await withBuildLock(path.dirname(stampFile(root)), async () => {
    if (!isBuilt(root)) await build(root);
    use();
  });
  return performance.now() - started;
}

/** The same for a server: from now on until this process ends nobody else replaces the pages. @param command such as `serve` */
export function ensureBuiltFor(root: string, command: string): Promise<number> {
  return ensureBuilt(root, () => markBuildUse(path.dirname(stampFile(root)), command));
}

async function build(root: string): Promise<void> {
  const stamp = existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : '';
  rmSync(stampFile(root), { force: true });
  const users = buildUsers(path.dirname(stampFile(root)));
  if (users.length > 0) {
    if (stamp !== '') writeFileSync(stampFile(root), stamp);
    throw new BuildInUseError(root, users);
  }
  console.log('Building the pages (next build) …');
  const hash = hashInputs(root);
  await runBuild(root, hash);
  await buildPageScript(root);
  await buildDirectPages(root);
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
  if (NO_INPUTS.has(name)) return;
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
  mkdirSync(folder, { recursive: true });
  const release = await waitForLock(path.join(folder, 'site-build.lock'));
  try {
    return await work();
  } finally {
    release();
  }
}

async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    const taken = takeLock(file);
    if (typeof taken === 'function') return taken;
    await sleep(LOOK_MS);
  }
}
