/** Programs of other people that only a benchmark needs: installed beside the project, never into it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastingFolder } from './places.mjs';
import { run } from './programs.mjs';

/**
 * Installs packages of fixed versions under .stepwise/bench, without running their install scripts; once.
 * @param {string} name the folder's name
 * @param {Readonly<Record<string, string>>} packages name → version
 * @returns {string} the folder whose node_modules holds them
 * @throws with what npm said, where they cannot be had
 */
export function npmTool(name, packages) {
  const folder = lastingFolder(name);
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const done = path.join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return folder;
  writeFileSync(path.join(folder, 'package.json'), wanted);
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  writeFileSync(done, wanted);
  return folder;
}
