/** Starlight (Astro) with Pagefind, the quickest of the peers: installed beside the project, once. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmTool } from '../rig/npm-tool.mjs';
import { lastingFolder } from '../rig/places.mjs';
import { run } from '../rig/programs.mjs';

const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0' };

/** It asks for a newer Node than we do; where this one is older, it gets one of its own. */
const NODE_PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const NODE_VERSION = '22.23.3';
const IS_NODE_OLD = Number(process.versions.node.split('.')[0]) < 22;

/** Without a sidebar, which would cost it four times as much. */
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Articles', sidebar: [] })] });
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * A project whose articles go into `docs`.
 * @throws with npm's words where it cannot be had
 */
export function openStarlight() {
  const folder = npmTool('starlight', IS_NODE_OLD ? { ...PACKAGES, [NODE_PACKAGE]: NODE_VERSION } : PACKAGES);
  const docs = path.join(lastingFolder('starlight/src/content'), 'docs');
  rmSync(docs, { recursive: true, force: true });
  writeFileSync(path.join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(path.join(folder, 'src', 'content.config.ts'), COLLECTIONS);
  return { folder, docs };
}

function nodeOf(folder) {
  return IS_NODE_OLD ? path.join(folder, 'node_modules', NODE_PACKAGE, 'bin', 'node') : process.execPath;
}

/** Forgets what earlier builds left. */
export function forgetBuilds({ folder }) {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Builds the site with its search index.
 * @returns {number} seconds
 * @throws where a page or the index is missing afterwards
 */
export function buildStarlight({ folder }, articles) {
  const started = performance.now();
  const script = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  run(nodeOf(folder), [script, 'build'], { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
  const seconds = (performance.now() - started) / 1000;
  const pages = readdirSync(path.join(folder, 'dist')).filter((name) => name.startsWith('article-')).length;
  if (pages !== articles) throw new Error(`Starlight made ${pages} pages of ${articles} articles`);
  if (!existsSync(path.join(folder, 'dist', 'pagefind'))) throw new Error('Starlight made no search index');
  return seconds;
}
