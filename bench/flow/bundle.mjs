/** Bundles what the benchmark uses of the project's sources, inside the project so that native packages are found. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { openCatalog } from '@/lib/catalog';
export { encodeChoices, isAsked, nodeSegment, resolve } from '@/lib/flow';
export { openFlow } from '@/lib/journey';
`;

/** @param {string} root the project's root */
export async function bundleFlow(root) {
  const folder = path.join(root, '.stepwise', 'bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'flow.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['libsql', 'next', 'satteri'],
    logLevel: 'error',
    outfile,
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
