import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cli/setup.mjs';
import { call } from './call.mjs';

/** The versions of Node that the site runs on: the oldest that Next.js takes, and the newest of each that is still kept. */
export const NODE_VERSIONS = ['20.9.0', '22.23.3', '24.21.0', '26.12.1'];

/**
 * The program of one version of Node, from the npm package that brings it for this processor; Linux only. It is installed
 * once, under .stepwise.
 * @param {string} version such as `24.21.0`
 * @throws with what npm said, where it cannot be had
 */
export async function nodeOf(version) {
  const folder = join(ROOT, '.stepwise', 'nodes', version);
  const name = `node-linux-${process.arch}`;
  const program = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const install = ['npm', 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const { code, output } = await call([...install, `${name}@${version}`]);
  if (code !== 0) throw new Error(output);
  return program;
}
