/** Bundles some of the project's sources for a benchmark, inside the project so that native packages are found. */
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './places.mjs';

/** Packages that stay outside: native ones, and what is loaded only where it is needed. */
const EXTERNAL = ['libsql', 'next', 'pg', 'satteri'];

/**
 * @param {string} contents TypeScript that exports what is wanted, by paths of the project such as `@/lib/events`
 * @param {string} name what the file is called, for people
 * @returns {Promise<string>} the file to import; each process has its own
 */
export async function bundleSources(contents, name) {
  const outfile = path.join(ROOT, '.stepwise', 'bench', `${name}-${process.pid}.mjs`);
  await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: EXTERNAL,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
  });
  return outfile;
}
