import { existsSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import inject from 'light-my-request';
import { withRequest } from '@/lib/request';

/** The pages as React alone draws them; among the build's own files, for they are made of the same sources. */
const FILE = path.join('.next', 'direct-pages.cjs');

/** What the pages' `theme.asset.js` is to them: its address, which only the framework's build knows. */
const THEME = 'STEPWISE_THEME';

/** A page or a redirect, as it is sent (`app/pages.server.tsx`). */
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
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['app/pages.server.tsx'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    jsx: 'automatic',
    mainFields: ['module', 'main'],
    external: ['libsql', 'satteri', 'next'],
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [THEME_PLUGIN],
    logLevel: 'silent',
  });
  // Else its service stays beside a server for as long as that runs.
  await stop();
  writeFileSync(path.join(root, FILE), outputFiles[0]?.contents ?? '');
}

const THEME_PLUGIN: Plugin = {
  name: 'theme',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.asset\.js$/ }, ({ path: name }) => ({ path: name, namespace: 'asset' }));
    onLoad({ filter: /.*/, namespace: 'asset' }, () => ({ contents: `export default process.env.${THEME};` }));
  },
};

/**
 * The quick way to the pages that were built at `root`. The first page is the framework's: from it is read where the files are
 * that every page names. Where that can't be told, or no pages were bundled, all are the framework's.
 */
export function directDrawer(root: string, next: RequestListener): DirectDrawer {
  let draw: DirectDrawer = async () => undefined;
  let isAsked = false;
  return (address) => {
    if (!isAsked)
      void load(root, next)
        .then((loaded) => (draw = loaded))
        .catch(() => undefined);
    isAsked = true;
    return draw(address);
  };
}

async function load(root: string, next: RequestListener): Promise<DirectDrawer> {
  const file = path.join(root, FILE);
  if (!existsSync(file)) return async () => undefined;
  const sample = await withRequest({ catalog: null, posted: undefined }, () =>
    inject(next, { method: 'GET', url: '/', headers: { host: 'localhost', accept: 'text/html' } }),
  );
  const html = sample.result.payload;
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)" data-precedence="next"\/>/g)];
  const theme = /<script src="([^"]*theme\.asset[^"]*)"/.exec(html)?.[1];
  if (theme === undefined || sheets.length === 0) return async () => undefined;
  process.env[THEME] = theme;
  const { drawDirectly }: Bundle = createRequire(file)(file);
  const addresses = sheets.map(([, sheet = '']) => sheet);
  return (address) => drawDirectly(address, addresses);
}
