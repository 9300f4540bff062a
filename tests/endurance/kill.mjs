#!/usr/bin/env node
/**
 * `npm run kill-test`: kills compiles and servers with SIGKILL at random moments. After each, the catalog on disk must be
 * whole and of one edition, and the next compile and the next server must work as if nothing had been.
 *
 *   npm run kill-test -- --times 200
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { createEditions, editionsIn } from './editions.mjs';
import { compile, machine, startCommand, startServer } from './site-process.mjs';

const { values } = parseArgs({ options: { times: { type: 'string', default: '200' } } });
const times = Number(values.times);
const folder = mkdtempSync(join(tmpdir(), 'stepwise-kill-'));
const catalog = join(folder, 'catalog.db');
const editions = createEditions(folder);
const faults = [];
const started = Date.now();

try {
  editions.write(0);
  await compile(editions.content, catalog);
  await killCompiles(Math.ceil(times / 2));
  await killServers(Math.floor(times / 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const seconds = Math.round((Date.now() - started) / 1000);
console.log(`measured: ${times} kills in ${seconds} s, ${faults.length} faults (${machine()})`);
for (const fault of faults.slice(0, 20)) console.log(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Each at another moment of a whole compile's time; every tenth, and the last, is followed by one that is let end and must give the newest edition. */
async function killCompiles(count) {
  let longest = await timeOf(() => compile(editions.content, catalog));
  for (let round = 1; round <= count; round += 1) {
    editions.write(round);
    const { child, ended } = startCommand(['compile', '--content', editions.content, '--out', catalog]);
    await Promise.race([ended, sleep(Math.random() * longest)]);
    child.kill('SIGKILL');
    await ended;
    judgeCatalog(`after kill ${round} of a compile`, round);
    if (round % 10 !== 0 && round !== count) continue;
    longest = Math.max(longest, await timeOf(() => compile(editions.content, catalog)));
    const found = judgeCatalog(`after the compile that followed kill ${round}`, round);
    if (found !== round) faults.push(`the compile after kill ${round} left edition ${found}`);
  }
  const left = readdirSync(folder).filter(
    (name) => !['content', 'catalog.db', 'catalog.db.pictures'].includes(name) && !/\.lock$/.test(name),
  );
  if (left.length > 0) faults.push(`files are left behind: ${left.join(', ')}`);
}

/** Every other one while it starts, the rest while it answers; each time one must come up again and answer. */
async function killServers(count) {
  const { url, child, ended } = await startServer(catalog);
  const port = new URL(url).port;
  child.kill('SIGKILL');
  await ended;
  for (let round = 1; round <= count; round += 1) {
    if (round % 2 === 0) await killWhileStarting(port);
    else await killWhileAnswering(port, round);
  }
}

async function killWhileStarting(port) {
  const { child, ended } = startCommand(['serve', '--port', port, '--catalog', catalog]);
  await sleep(Math.random() * 1500);
  child.kill('SIGKILL');
  await ended;
}

async function killWhileAnswering(port, round) {
  const server = await startServer(catalog, { port });
  if ((await fetch(`${server.url}/readyz`)).status !== 200) faults.push(`server ${round} did not come back`);
  const asking = Promise.all(Array.from({ length: 8 }, () => askUntilGone(server.url, round)));
  await sleep(Math.random() * 500);
  server.child.kill('SIGKILL');
  await server.ended;
  await asking;
  judgeCatalog(`after kill ${round} of a server`, Number.POSITIVE_INFINITY);
}

/** An answer that was cut off is nobody's fault; one that ended must be right. */
async function askUntilGone(url, round) {
  for (let at = 0; ; at += 1) {
    try {
      const answer = await fetch(
        `${url}${['/', '/products', '/products/azure-backup', `/search?q=backup+${at}`][at % 4]}`,
      );
      const html = await answer.text();
      if (answer.status !== 200 || editionsIn(html).size > 1)
        faults.push(`server ${round} gave ${answer.status} or a mixed page`);
    } catch {
      return;
    }
  }
}

/** @returns the edition of the catalog on disk */
function judgeCatalog(when, newest) {
  const database = new Database(catalog, { readonly: true });
  try {
    const check = database.prepare('PRAGMA integrity_check').raw().get()?.[0];
    const names = database.prepare('SELECT name FROM articles').raw().all().flat().join('\n');
    const bodies = database.prepare('SELECT count(*) FROM articles JOIN bodies USING (key)').raw().get()?.[0];
    const all = database.prepare('SELECT count(*) FROM articles').raw().get()?.[0];
    const found = editionsIn(names);
    if (check !== 'ok') faults.push(`${when}: the catalog is broken: ${check}`);
    if (bodies !== all || found.size !== 1)
      faults.push(`${when}: ${all} articles, ${bodies} bodies, editions ${[...found]}`);
    const [edition = -1] = found;
    if (edition > newest) faults.push(`${when}: edition ${edition} was never written`);
    return edition;
  } catch (error) {
    faults.push(`${when}: the catalog cannot be read: ${error.message}`);
    return -1;
  } finally {
    database.close();
  }
}

async function timeOf(work) {
  const begun = Date.now();
  await work();
  return Date.now() - begun;
}
