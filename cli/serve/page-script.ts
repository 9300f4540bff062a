import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, languageTags, scriptWords, USUAL_LANGUAGE } from '@/lib/text';
import { ASSET_PREFIX } from './cache-policy';
import { EMBED_FOLDER } from './embed-headers';
import { pastIndexes } from './past-indexes';

/** A script that is bundled apart: where it begins in the sources, and the folder of what is made of it, among the build's own files. */
interface Script {
  readonly entry: string;
  readonly name: string;
  readonly folder: string;
}

/** The script of every page. */
const PAGE_SCRIPT: Script = { entry: 'app/page.script.ts', name: 'page', folder: 'script' };

/** The script of other people's pages (`/embed.js`). */
export const EMBED_BUNDLE: Script = { entry: 'app/embed.script.ts', name: 'embed', folder: EMBED_FOLDER };

/** The script of the Studio, which `stepwise dev` bundles when it is asked for; no build has it. */
export const STUDIO_BUNDLE: Script = { entry: 'app/studio.script.ts', name: 'studio', folder: 'studio' };

/** Where the build says which file the entry became, by language. */
const NAME_FILE = path.join('.next', 'page-script');

/** The name of the first file where it is bundled anew for each request (`stepwise dev --code`). */
export const DEVELOPMENT_ENTRY = 'page.js';

/** A file of the bundle: its name, which holds the hash of its content, and what is in it. */
interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** A bundle: its first file, and those that it fetches when they are wanted. */
export interface ScriptBundle {
  readonly entry: string;
  readonly files: readonly ScriptFile[];
}

/**
 * Bundles a script, that of the pages where no other is named: plain modules, one for each part that is fetched when it is wanted.
 * @param language of the few words in it
 * @throws where a source does not parse or an import leads nowhere or to what a browser has not; the message says where
 */
export async function bundlePageScript(
  root: string,
  { entry, name, folder }: Script = PAGE_SCRIPT,
  language: Language = USUAL_LANGUAGE,
): Promise<ScriptBundle> {
  const { build, stop } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: name }],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    // Modules are always read as UTF-8; escaped, words of most languages would be twice as long.
    charset: 'utf8',
    platform: 'browser',
    metafile: true,
    // Rooms of lib have parts for the server too, which are left out because no part of the script uses them.
    external: ['node:*'],
    plugins: [pastIndexes(root)],
    // Its words, parsed here, so that no browser parses messages.
    define: Object.fromEntries(
      Object.entries(scriptWords(language)).map(([name, text]) => [name, JSON.stringify(text)]),
    ),
    // What knows `import()` inside a module, private members and `checkVisibility`; older browsers get pages without script.
    target: 'es2022',
    logLevel: 'silent',
  });
  // Else its service stays beside a server for as long as that runs.
  await stop();
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const unknown = imported.find(({ external }) => external === true);
  if (unknown !== undefined) throw new Error(`${entry}: a browser has no ${unknown.path}`);
  const files = outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text }));
  return { entry: files.find((file) => file.name.startsWith(`${name}-`))?.name ?? '', files };
}

/** Puts the bundles among the files of the build at `root`: each for each language. */
export async function buildPageScript(root: string): Promise<void> {
  const addresses: [Language, string][] = [];
  for (const language of languageTags()) {
    await putBundle(root, inLanguage(EMBED_BUNDLE, language), language);
    const script = inLanguage(PAGE_SCRIPT, language);
    addresses.push([language, `${ASSET_PREFIX}${script.folder}/${await putBundle(root, script, language)}`]);
  }
  writeFileSync(path.join(root, NAME_FILE), JSON.stringify(Object.fromEntries(addresses)));
}

function inLanguage(script: Script, language: Language): Script {
  return language === USUAL_LANGUAGE ? script : { ...script, folder: `${script.folder}-${language.toLowerCase()}` };
}

async function putBundle(root: string, script: Script, language?: Language): Promise<string> {
  const { entry, files } = await bundlePageScript(root, script, language);
  const folder = path.join(root, '.next', 'static', script.folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
  return entry;
}

/** The address of a file of the bundle. */
export function scriptAddress(name: string): string {
  return `${ASSET_PREFIX}${PAGE_SCRIPT.folder}/${name}`;
}

/** The addresses of the script of the pages that were built at `root`, as JSON by language; none before the first build. */
export function builtPageScript(root: string): string {
  const file = path.join(root, NAME_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : '{}';
}
