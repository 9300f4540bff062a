import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASSET_PREFIX } from './cache-policy';

/** The script of every page, in the sources. */
const ENTRY = 'app/page.script.ts';

/** The folder of what is made of it, among the build's own files. */
const FOLDER = 'script';

/** Where the build says which file the entry became. */
const NAME_FILE = path.join('.next', 'page-script');

/** The name of the first file where it is bundled anew for each request (`stepwise dev --code`). */
export const DEVELOPMENT_ENTRY = 'page.js';

/** A file of the bundle: its name, which holds the hash of its content, and what is in it. */
interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** The bundle of the page's script: its first file, and those that it fetches when they are wanted. */
export interface ScriptBundle {
  readonly entry: string;
  readonly files: readonly ScriptFile[];
}

/**
 * Bundles the script of the pages: plain modules, one for each part that is fetched when it is wanted.
 * @throws where a source does not parse or an import leads nowhere or to what a browser has not; the message says where
 */
export async function bundlePageScript(root: string): Promise<ScriptBundle> {
  const { build, stop } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: ENTRY, out: 'page' }],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    // Rooms of lib have parts for the server too, which are left out because no part of the script uses them.
    external: ['node:*'],
    // What knows `import()` inside a module, private members and `checkVisibility`; older browsers get pages without script.
    target: 'es2022',
    logLevel: 'silent',
  });
  // Else its service stays beside a server for as long as that runs.
  await stop();
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const unknown = imported.find(({ external }) => external === true);
  if (unknown !== undefined) throw new Error(`${ENTRY}: a browser has no ${unknown.path}`);
  const files = outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text }));
  return { entry: files.find(({ name }) => name.startsWith('page-'))?.name ?? '', files };
}

/** Puts the bundle among the files of the build at `root`. */
export async function buildPageScript(root: string): Promise<void> {
  const { entry, files } = await bundlePageScript(root);
  const folder = path.join(root, '.next', 'static', FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(root, NAME_FILE), entry);
}

/** The address of a file of the bundle. */
export function scriptAddress(name: string): string {
  return `${ASSET_PREFIX}${FOLDER}/${name}`;
}

/** The address of the script of the pages that were built at `root`; empty where there is none, as before the first build. */
export function builtPageScript(root: string): string {
  const file = path.join(root, NAME_FILE);
  return existsSync(file) ? scriptAddress(readFileSync(file, 'utf8')) : '';
}
