import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { livingProcess, ownMark } from '@/lib/catalog/process';

/** Where each server of the pages on disk has a file of its own, named by its process id. */
function usersFolder(folder: string): string {
  return path.join(folder, 'site-users');
}

/**
 * Tells until this process ends that it serves the pages on disk. Where nothing can be written, nobody can build either.
 * @param folder the project's folder for what it makes
 * @param command such as `serve`
 */
export function markBuildUse(folder: string, command: string): void {
  const file = path.join(usersFolder(folder), String(process.pid));
  try {
    mkdirSync(usersFolder(folder), { recursive: true });
    writeFileSync(file, ownMark(`stepwise ${command}`));
  } catch {
    return;
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** The other processes that serve the pages on disk, in words: `process 4711 (stepwise serve)`. Forgets those that have ended. */
export function buildUsers(folder: string): readonly string[] {
  return namesIn(usersFolder(folder)).flatMap((name) => {
    const file = path.join(usersFolder(folder), name);
    const user = livingProcess(file);
    if (user === undefined) rmSync(file, { force: true });
    return user === undefined || user.pid === process.pid ? [] : [`process ${user.pid} (${user.command})`];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
