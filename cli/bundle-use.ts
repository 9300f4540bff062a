import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { livingProcess, moduleFolder, ownMark, projectRoot } from '@/lib/catalog/process';

/** A bundle was made or asked for so short a time ago that a command may be about to run from it. */
const FRESH_MS = 10 * 60_000;

/** One in which no command has left a mark may be run by a user who can write none. */
const UNMARKED_MS = 7 * 24 * 3600_000;

/** In a bundle's folder: a file for each process that runs from it, named by its id. */
const USERS = 'users';

/**
 * Keeps the bundle that this command runs from (cli/bundle.mjs) until it ends, for its workers and what it loads late are read
 * then, and removes those that no command runs from. Nothing happens where the command is no bundle, or where nothing can be
 * written.
 */
export function keepBundle(folder = moduleFolder(), home = path.join(projectRoot(), '.stepwise', 'cli')): void {
  if (path.dirname(folder) !== home) return;
  try {
    const mark = path.join(folder, USERS, String(process.pid));
    mkdirSync(path.dirname(mark), { recursive: true });
    writeFileSync(mark, ownMark());
    process.once('exit', () => rmSync(mark, { force: true }));
    removeOldBundles(home, new Set([path.basename(folder), newestBundle(home)]));
  } catch {
    // Of another user, or on a disk that is only read: there, old bundles are somebody else's to remove.
  }
}

function removeOldBundles(home: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(home)) {
    const bundle = path.join(home, name);
    if (kept.has(name) || name.startsWith('manifest.json') || isInUse(bundle)) continue;
    rmSync(bundle, { recursive: true, force: true });
  }
}

function isInUse(bundle: string): boolean {
  const users = path.join(bundle, USERS);
  const age = Date.now() - statSync(bundle).mtimeMs;
  if (age < (existsSync(users) ? FRESH_MS : UNMARKED_MS)) return true;
  return namesIn(users).some((name) => livingProcess(path.join(users, name)) !== undefined);
}

function newestBundle(home: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(home, 'manifest.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'folder' in manifest ? String(manifest.folder) : '';
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
