import { readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** The pages as React alone draws them; among the build's own files, for they are made of the same sources. */
const FILE = path.join('.next', 'direct-pages.mjs');

/** What the pages' `theme.asset.js` is to them: its address, which only the framework's build knows. */
const THEME = 'STEPWISE_THEME';

/** A page, a file that is made, or a redirect, as it is sent (`app/pages.server.tsx`). */
export interface DirectPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Draws the page of an address within a request, with React alone; `undefined` where only the framework can answer.
 * @param address path and query
 */
export type DirectDrawer = (address: string) => Promise<DirectPage | undefined>;

/** Answers with the built pages: the framework's own handler, and the quick way to most of the same pages. */
export interface PageHandler {
  (...asked: Parameters<RequestListener>): void;
  readonly direct?: DirectDrawer;
}

/** What the bundle exports. */
interface Bundle {
  readonly drawDirectly: (address: string, sheets: readonly string[]) => Promise<DirectPage | undefined>;
}

/** Bundles the pages for `directDrawer`. @throws where a source does not parse or an import leads nowhere */
export async function buildDirectPages(root: string): Promise<void> {
  writeFileSync(path.join(root, FILE), await bundlePages(root));
}

/**
 * The pages as a module that exports `drawDirectly`. It has to be inside the project, so that it finds packages.
 * @param plugins asked before the bundle's own
 */
export async function bundlePages(root: string, plugins: readonly Plugin[] = []): Promise<string> {
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['app/pages.server.tsx'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    minifySyntax: true,
    // Quicker to load; short lines, so that a stack trace still says where.
    minifyWhitespace: true,
    lineLimit: 160,
    jsx: 'automatic',
    mainFields: ['module', 'main'],
    external: ['libsql', 'satteri'],
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, THEME_PLUGIN, NEXT_PLUGIN],
    logLevel: 'silent',
  });
  // Else its service stays beside a server for as long as that runs.
  await stop();
  return outputFiles[0]?.text ?? '';
}

const THEME_PLUGIN: Plugin = {
  name: 'theme',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.asset\.js$/ }, ({ path: name }) => ({ path: name, namespace: 'asset' }));
    onLoad({ filter: /.*/, namespace: 'asset' }, () => ({ contents: `export default process.env.${THEME};` }));
  },
};

/** A module that packages of the older kind can be bundled into; such a package in turn couldn't load a module before Node 20.19. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** All that pages use of Next, loaded without the rest of it. */
const NEXT_PLUGIN: Plugin = {
  name: 'next',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^next\/navigation$/ }, ({ path: name }) => ({ path: name, namespace: 'next' }));
    onLoad({ filter: /.*/, namespace: 'next' }, () => ({ contents: NOT_FOUND }));
  },
};

/** Whatever is thrown while a page is drawn leaves it to the framework, which knows its own `notFound` by what that throws. */
const NOT_FOUND = `export function notFound() { throw new Error('nothing is there'); }`;

const FAILED = 'The quick way to draw pages couldn’t be loaded, so the framework draws them all, which takes longer.';

/** A page that the framework drew when it was built, in the layout of all: it names the files that every page does. */
const SAMPLE = path.join('.next', 'server', 'app', '_not-found.html');

/** The quick way to the pages that were built at `root`; `undefined` where it can’t be loaded, and then says why. */
export async function directDrawer(root: string): Promise<DirectDrawer | undefined> {
  try {
    const html = readFileSync(path.join(root, SAMPLE), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)" data-precedence="next"\/>/g)];
    const theme = /<script src="([^"]*theme\.asset[^"]*)"/.exec(html)?.[1];
    if (theme === undefined || sheets.length === 0) throw new Error(`${SAMPLE} names no style sheet or no theme`);
    process.env[THEME] = theme;
    const { drawDirectly }: Bundle = await import(pathToFileURL(path.join(root, FILE)).href);
    const addresses = sheets.map(([, sheet = '']) => sheet);
    return (address) => drawDirectly(address, addresses);
  } catch (error) {
    console.error(FAILED, error);
    return undefined;
  }
}
