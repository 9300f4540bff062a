/** The same with Stepwise: from content to a site that answers, and from a saved file to its new page. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Libsql from 'libsql';
import { COMMAND, compile, serveCatalog } from '../rig/own-site.mjs';
import { freePort, ROOT } from '../rig/places.mjs';
import { startServer } from '../rig/programs.mjs';

/** How often is looked whether the new page is there. */
const LOOK_MS = 4;

/** Seconds of the one command (`stepwise start`) from content alone to the first answer; the pages' code is built. */
export async function coldSeconds(content, catalog) {
  rmSync(catalog, { force: true });
  const started = performance.now();
  const site = await startWith('start', content, catalog);
  const seconds = (performance.now() - started) / 1000;
  await site.stop();
  return seconds;
}

/** Seconds from a changed file to its new page: compiled, while a site that serves the catalog goes on. */
export async function changeBesideServer(content, catalog, file, runs) {
  const site = await serveCatalog(catalog);
  const seconds = await changes(site, content, catalog, file, runs, async () => compile(content, catalog));
  await site.stop();
  return seconds;
}

/** Seconds from a saved file to its new page with `stepwise dev`, as authors work: an open page is told to load anew. */
export async function changeInDevelopment(content, catalog, file, runs) {
  const site = await startWith('dev', content, catalog);
  const page = await openPage(new URL('/__dev/reload', site.url));
  const seconds = await changes(site, content, catalog, file, runs, page.told);
  page.close();
  await site.stop();
  return seconds;
}

/** What an open page hears of the site (cli/dev/reload-channel.ts); `told` resolves at the next version after the last. */
async function openPage(url) {
  const closing = new AbortController();
  const stream = (await fetch(url, { signal: closing.signal })).body.pipeThrough(new TextDecoderStream()).getReader();
  const told = async () => {
    for (let text = ''; !text.includes('event: version'); ) text = (await stream.read()).value;
  };
  await told();
  return { told, close: () => closing.abort() };
}

async function startWith(command, content, catalog) {
  const port = String(await freePort());
  const args = [COMMAND, command, '--host', '127.0.0.1', '--port', port, '--content', content, '--catalog', catalog];
  return startServer(process.execPath, args, `http://127.0.0.1:${port}/readyz`, { cwd: ROOT });
}

async function changes(site, content, catalog, file, runs, published) {
  const url = `${new URL(site.url).origin}/articles/${slugOf(catalog, file)}`;
  const seconds = [];
  for (let run = 0; run <= runs; run++) {
    await shown(url, '<h1');
    const mark = `benchmark${run}of${Date.now()}`;
    const article = path.join(content, file);
    const started = performance.now();
    writeFileSync(article, `${readFileSync(article, 'utf8')}\n\nA paragraph: ${mark}.\n`);
    await published();
    await shown(url, mark);
    // The first one warms up.
    if (run > 0) seconds.push((performance.now() - started) / 1000);
  }
  return seconds;
}

async function shown(url, words) {
  for (;;) {
    const text = await (await fetch(url)).text();
    if (text.includes(words)) return;
    await sleep(LOOK_MS);
  }
}

function slugOf(catalog, file) {
  const database = new Libsql(catalog, { readonly: true });
  const row = database.prepare('SELECT slug FROM articles WHERE path = ?').raw(true).get([file]);
  database.close();
  return encodeURIComponent(row[0]);
}
