/** Our own site, as operators run it: compiled and built before, then `stepwise serve`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import { freePort, ROOT, temporaryFolder } from './places.mjs';
import { run, startServer } from './programs.mjs';

/** The command's launcher. */
export const COMMAND = path.join(ROOT, 'cli', 'stepwise.mjs');

/** Builds the pages where they changed. */
export function buildPages() {
  run(process.execPath, [COMMAND, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Compiles a content folder.
 * @throws where there is no catalog afterwards; findings about content are none of a benchmark's business
 */
export function compile(content, file) {
  try {
    run(process.execPath, [COMMAND, 'compile', '--content', content, '--out', file]);
  } catch (error) {
    if (!existsSync(file)) throw error;
  }
}

/** Serves a catalog on a free port, as an operator would who knows where readers reach it. */
export async function serveCatalog(file, env = {}) {
  const port = await freePort();
  const args = [COMMAND, 'serve', '--host', '127.0.0.1', '--port', String(port), '--catalog', file];
  const origin = `http://127.0.0.1:${port}`;
  return startServer(process.execPath, args, `${origin}/readyz`, {
    cwd: ROOT,
    env: { STEPWISE_ORIGIN: origin, ...env },
  });
}

/** Builds, compiles, and serves the project's own content. */
export async function serveContent() {
  buildPages();
  const catalog = path.join(temporaryFolder(), 'catalog.db');
  compile(path.join(ROOT, 'content'), catalog);
  return serveCatalog(catalog);
}

/** Slugs of up to `count` articles, spread over the whole catalog; `kind` for those of one kind alone. */
export function someSlugs(file, count, kind) {
  const database = new Libsql(file, { readonly: true });
  const where = kind === undefined ? '' : 'WHERE kind = ?';
  const slugs = database
    .prepare(`SELECT slug FROM articles ${where} ORDER BY key`)
    .raw(true)
    .all(kind === undefined ? [] : [kind]);
  database.close();
  const step = Math.max(1, slugs.length / count);
  return Array.from({ length: Math.min(count, slugs.length) }, (_, at) => slugs[Math.floor(at * step)][0]);
}

/** Every file of a content folder as `stepwise export` tells it. */
export function exportContent(content) {
  const lines = run(process.execPath, [COMMAND, 'export', '--content', content]).split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}
