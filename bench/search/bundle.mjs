/** Bundles what the benchmark uses of the project's sources, inside the project so that native packages are found. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { openCatalog } from '@/lib/catalog';
export { compileCatalog } from '@/lib/compile';
export { search, suggest } from '@/lib/search';
export { CREATE_TABLES } from './lib/catalog/schema';
export { openForWriting } from './lib/catalog/database';
export { writeSearchIndex } from './lib/compile/index/write-search-index';
export { packWords, unpackWords } from './lib/compile/index/word-list';
export { withTypo } from './cli/search-eval/with-typo';
export { discountedGain } from './cli/search-eval/measures';
`;

/** @param {string} root the project's root */
export async function bundleSources(root) {
  const folder = path.join(root, '.stepwise', 'bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'search.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['libsql', 'satteri', 'esbuild', 'next'],
    logLevel: 'error',
    outfile,
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
