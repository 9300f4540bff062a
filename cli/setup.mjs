#!/usr/bin/env node
/**
 * Makes sure that the packages of package-lock.json are in node_modules, with nothing but Node itself: runs before every
 * command, so that a fresh clone needs no step by hand. Costs a few milliseconds when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST_NODE = [20, 9];

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Installs what is missing. Says nothing when all is there.
 * @returns {boolean} `false` where the Node version or the installation makes it impossible to go on (the reason is printed)
 */
export function ensureSetup() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`Stepwise needs Node ${LEAST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
    return false;
  }
  if (!isInstalled() && !install()) return false;
  linkCommand();
  return true;
}

/** Whether a version such as `20.11.0` is at least the one that Next.js needs. */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
}

/** Whether every package of the lock file is installed in its version, by npm's own record of what it installed. */
export function isInstalled(root = ROOT) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) return existsSync(join(root, 'node_modules'));
  if (present === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

function install() {
  console.error('Installing packages …');
  const started = performance.now();
  const isDone = installPackages(npm, console.error);
  if (isDone) console.error(`Packages installed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return isDone;
}

/**
 * Installs exactly what package-lock.json names. A lock file that does not fit, as after a merge by hand, is no reason to give
 * up; but it is said, for other versions may be installed than were tested.
 * @param {(command: 'ci' | 'install') => { readonly status: number | null, readonly stderr?: string | null, readonly error?: Error }} run
 * @param {(line: string) => void} tell
 * @returns {boolean} whether the packages are there
 */
export function installPackages(run, tell) {
  const exact = run('ci');
  if (exact.status === 0) return true;
  tell(`npm ci couldn’t install what package-lock.json names:\n${reasonOf(exact)}`);
  tell('Falling back to npm install, which may choose other versions and change package-lock.json …');
  const loose = run('install');
  if (loose.status === 0) return true;
  tell(`npm install couldn’t install the packages either:\n${reasonOf(loose)}`);
  return false;
}

/** What npm printed, without the name of its log; where npm itself is missing, the system's word for it. */
function reasonOf({ stderr, error, status }) {
  const lines = (stderr ?? '').split('\n').filter((line) => !/A complete log|^npm error\s*$|^\s*$/.test(line));
  return (lines.length > 0 ? lines : [error?.message ?? `it ended with exit code ${status}`])
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Development packages are needed to build, so a NODE_ENV of production must not leave them out. */
function npm(command) {
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  return isNpm
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** npm links no command of the project itself; with this link `npx stepwise` starts without asking the registry. */
function linkCommand() {
  if (process.platform === 'win32') return;
  const link = join(ROOT, 'node_modules', '.bin', 'stepwise');
  if (existsSync(link)) return;
  try {
    mkdirSync(join(ROOT, 'node_modules', '.bin'), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(join('..', '..', 'cli', 'stepwise.mjs'), link);
  } catch {
    // A read-only node_modules, or another start that linked it first: `npx stepwise` works without, only slower.
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !ensureSetup()) process.exitCode = 1;
