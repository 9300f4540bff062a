/**
 * Bundles the `stepwise` command: TypeScript sources to plain modules under .stepwise/cli, only when they changed.
 * Each bundle has a folder of its own, named by its content, so that a running command never sees another one's files. Commands
 * remove those that none runs from (cli/bundle-use.ts).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ENTRIES = [
  'cli/main.ts',
  'lib/compile/pool/compile-worker.ts',
  'cli/serve/drawing-worker.ts',
  'cli/events/events-worker.ts',
  'cli/events/intake-worker.ts',
];

/** Stands in the sources' output until the hash of what was bundled is known. */
const BUILD_PLACEHOLDER = '@stepwise-build@';

/**
 * The folder with `main.js` and the workers beside it, bundled anew where any source changed. Safe when two run at once.
 * @param {string} root the project's root
 * @returns {Promise<string>} absolute path
 * @throws when a source does not parse or an import leads nowhere; esbuild has printed where
 */
export async function bundleCommand(root) {
  const home = join(root, '.stepwise', 'cli');
  const bundled = lastBundle.then(() => freshBundle(root, home) ?? bundle(root, home));
  lastBundle = bundled.catch(() => undefined);
  return bundled;
}

/** One at a time in a process, for the first to end takes esbuild's service with it. */
let lastBundle = Promise.resolve();

function freshBundle(root, home) {
  try {
    const { folder, inputs } = JSON.parse(readFileSync(join(home, 'manifest.json'), 'utf8'));
    const isFresh = Object.entries(inputs).every(([path, stamp]) => stampOf(join(root, path)) === stamp);
    if (!isFresh || !existsSync(join(home, folder, 'main.js'))) return null;
    keep(join(home, folder));
    return join(home, folder);
  } catch {
    return null;
  }
}

/** Says that a bundle is about to be used: no command removes it before this one has said that it runs from it. */
function keep(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Where nothing can be written, nothing can be removed.
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
}

/** A source that was saved while it was bundled may be in the bundle as it was before; no stamp is like this one. */
function stampBefore(started, file) {
  return statSync(file).mtimeMs < started ? stampOf(file) : '';
}

async function bundle(root, home) {
  const { build, stop } = await import('esbuild');
  const started = Date.now();
  const result = await build(buildOptions(root, home));
  // Else its service stays beside a server for as long as that runs.
  await stop();
  const sources = Object.keys(result.metafile.inputs).filter((path) => !path.includes('<') && !path.startsWith('('));
  const inputs = Object.fromEntries(
    [...sources, ...STAMPED].map((path) => [path, stampBefore(started, join(root, path))]),
  );
  const version = hashOf(sources.filter((path) => !path.startsWith('cli/')).map((path) => join(root, path)));
  const files = result.outputFiles.map(({ path, text }) => [
    basename(path),
    text.replaceAll(BUILD_PLACEHOLDER, version),
  ]);
  const folder = publish(home, files);
  keep(join(home, folder));
  replaceFile(join(home, 'manifest.json'), JSON.stringify({ folder, inputs }));
  return join(home, folder);
}

/** A change of these changes what a bundle is made of, though they are no input of it. */
const STAMPED = ['cli/bundle.mjs', 'package-lock.json', 'tsconfig.json'];

function buildOptions(root, home) {
  return {
    absWorkingDir: root,
    entryPoints: ENTRIES.filter((entry) => existsSync(join(root, entry))),
    entryNames: '[name]',
    // A third less to read whenever a command starts; short lines, so that a stack trace still says where.
    minifyWhitespace: true,
    lineLimit: 160,
    chunkNames: 'chunk-[hash]',
    outdir: home,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // The UMD builds that some packages name as main cannot be bundled into modules (jsonc-parser).
    mainFields: ['module', 'main'],
    target: 'node20',
    external: ['libsql', 'satteri', 'next', 'esbuild', 'pg', 'json-schema-to-typescript'],
    define: { __STEPWISE_BUILD__: JSON.stringify(BUILD_PLACEHOLDER) },
    // CommonJS packages inside the bundle (gray-matter) call require, which modules do not have.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  };
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Writes the files into a new folder and gives it its final name in one step; where it is there already, that one stays. */
function publish(home, files) {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update('\0').update(text);
  const folder = hash.digest('hex').slice(0, 16);
  if (existsSync(join(home, folder, 'main.js'))) return folder;
  const draft = join(home, `draft-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(draft, name), text);
  try {
    renameSync(draft, join(home, folder));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(home, folder, 'main.js'))) throw error;
  }
  return folder;
}

function replaceFile(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
