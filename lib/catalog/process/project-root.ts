import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file that only this project's own folder holds; a package.json stands in build folders too. */
const MARK = path.join('cli', 'stepwise.mjs');

/**
 * The folder of this project: the nearest one above this module that holds the command's launcher, whether the module
 * runs from source or from a bundle; else the current folder, where a site bundle runs.
 */
export function projectRoot(): string {
  for (let folder = moduleFolder(); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, MARK))) return folder;
    if (path.dirname(folder) === folder) return process.cwd();
  }
}

/** The folder this module, or the bundle it became part of, stands in. */
export function moduleFolder(): string {
  const { url } = import.meta;
  return url.startsWith('file:') ? path.dirname(fileURLToPath(url)) : process.cwd();
}
