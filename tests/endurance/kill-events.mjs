#!/usr/bin/env node
/**
 * `npm run kill-test:events`: what readers did must arrive, each thing once, however servers and databases end.
 *
 *   npm run kill-test:events -- --kills 100 --away 10 --rate 1000 --seed 1
 *
 * First, a site that takes events is killed with SIGKILL at random moments, and so is PostgreSQL, one of them or both, and started
 * again. Then the database is away for so many minutes while events come in: PostgreSQL is stopped, SQLite is locked by another
 * process. SQLite is a part of the server, so there only the server is killed. `--only SQLite` or `--only PostgreSQL` runs one,
 * `--kills 0` or `--away 0` leaves one part out.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Libsql from 'libsql';
import { bundleSources } from '../../bench/rig/bundle.mjs';
import { printTable } from '../../bench/rig/machine.mjs';
import { ROOT } from '../../cli/setup.mjs';
import { startReaders } from './event-readers.mjs';
import { compile, machine, startServer } from './site-process.mjs';

/** What a crash of the server may cost. */
const LOSS_MS = 200;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    away: { type: 'string', default: '1' },
    rate: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const rate = Number(values.rate);
const bundle = await bundleSources(
  `export { openDatabase } from '@/lib/events';
   export { postgresPrograms, startPostgres } from './tests/run/postgres';
   export { seeded } from './tests/e2e/seeded';`,
  'kill-events',
);
const { openDatabase, postgresPrograms, startPostgres, seeded } = await import(pathToFileURL(bundle).href);
const draw = seeded(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'stepwise-kill-events-'));
const rows = [];
let faults = 0;

try {
  if (values.only !== 'PostgreSQL') await judgeSqlite();
  const programs = postgresPrograms();
  if (programs === undefined) console.log('PostgreSQL is not installed: SQLite alone is tested.');
  else if (values.only !== 'SQLite') await judgePostgres(programs);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { force: true });
}

printTable(['database', 'run', 'acknowledged', 'lost', 'oldest lost', 'lost beyond it', 'twice'], rows);
console.log(`measured: ${faults} faults, ${rate} events a second, seed ${values.seed} (${machine()})`);
process.exitCode = faults === 0 ? 0 : 1;

async function judgeSqlite() {
  const place = join(folder, 'sqlite', 'events.db');
  const lock = async () => {
    const other = new Libsql(place);
    other.exec('PRAGMA busy_timeout = 60000; BEGIN IMMEDIATE');
    return async () => other.close();
  };
  if (Number(values.kills) > 0) await killed('SQLite', await openSite('sqlite', place), undefined);
  if (Number(values.away) > 0) await away('SQLite', await openSite('sqlite', place), lock);
}

async function judgePostgres(programs) {
  const server = await startPostgres(programs);
  const stop = async () => {
    await server.kill('SIGINT');
    return () => server.start();
  };
  try {
    if (Number(values.kills) > 0) await killed('PostgreSQL', await openSite('postgres', server.address), server);
    if (Number(values.away) > 0) await away('PostgreSQL', await openSite('postgres', server.address), stop);
  } finally {
    await server.remove();
  }
}

/** A site that takes events, with a catalog, and so a spool, of its own. */
async function openSite(name, place) {
  const home = join(folder, name);
  const catalog = join(home, 'catalog.db');
  if (!existsSync(catalog)) await compile(join(ROOT, 'content'), catalog);
  const env = { STEPWISE_EVENTS: 'on', STEPWISE_DATABASE: place, TRUSTED_PROXIES: '127.0.0.1', SHUTDOWN_DELAY: '0' };
  let running = await startServer(catalog, { env });
  const { url } = running;
  const kill = async () => {
    const at = Date.now();
    running.child.kill('SIGKILL');
    await running.ended;
    return at;
  };
  return {
    place,
    home,
    url,
    kill,
    start: async () => {
      running = await startServer(catalog, { port: new URL(url).port, env });
    },
  };
}

/** One or both at a time, each after a random time in which events come in. */
async function killed(name, site, database) {
  const readers = startReaders(() => site.url, rate);
  const kills = [];
  const count = { server: 0, database: 0 };
  for (let round = 0; round < Number(values.kills); round += 1) {
    await sleep(200 + draw() * 1300);
    const what = database === undefined ? 0 : Math.floor(draw() * 3);
    const ended = [];
    if (what !== 1) ended.push(site.kill().then((at) => kills.push(at)));
    // Both: not quite at the same moment, in either order.
    if (what === 2 && draw() < 0.5) await sleep(draw() * 300);
    if (what !== 0) ended.push(database.kill('SIGKILL'));
    await Promise.all(ended);
    await sleep(draw() * 500);
    if (what !== 0) await startAgain(() => database.start());
    if (what !== 1) await site.start();
    count.server += Number(what !== 1);
    count.database += Number(what !== 0);
  }
  await readers.stop();
  await settled(site);
  const run = database === undefined ? `${count.server} kills` : `${count.server} + ${count.database} kills`;
  await judge(name, run, site, readers.acknowledged, kills);
  await site.kill();
}

/** PostgreSQL does not start while processes of the server that was killed still end. */
async function startAgain(start) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 50) throw error;
      await sleep(200);
    }
  }
}

async function away(name, site, takeAway) {
  await clear(site.place);
  const readers = startReaders(() => site.url, rate);
  await sleep(2000);
  const bringBack = await takeAway();
  await sleep(Number(values.away) * 60_000);
  await bringBack();
  await sleep(2000);
  await readers.stop();
  await settled(site);
  await judge(name, `away for ${values.away} min`, site, readers.acknowledged, []);
  await site.kill();
}

/** Waits until nothing waits on disk any more. */
async function settled({ home }) {
  await sleep(500);
  while (waiting(home) > 0) await sleep(100);
  // What was taken last is deleted after it is written.
  await sleep(500);
}

/** Files of the spool, which is made when the first event comes. */
function waiting(home) {
  const spool = readdirSync(home).find((each) => each.endsWith('.spool'));
  return spool === undefined ? 0 : readdirSync(join(home, spool)).length;
}

async function clear(place) {
  const database = openDatabase(place);
  for (const table of ['events', 'days', 'weeks', 'totals', 'hour_totals'])
    await database.query
      .deleteFrom(`stepwise_${table}`)
      .execute()
      .catch(() => undefined);
  await database.close();
}

/** What was acknowledged and is not there, by how long before a kill; and whether counts and rows say the same. */
async function judge(name, run, { place }, acknowledged, kills) {
  const database = openDatabase(place);
  const found = new Map();
  const ids = await database.query.selectFrom('stepwise_events').select('id').execute();
  for (const { id } of ids) {
    const load = id.split('.')[0];
    found.set(load, (found.get(load) ?? 0) + 1);
  }
  const sumOf = async (table) => {
    const { sum } = await database.query
      .selectFrom(table)
      .select(({ fn }) => fn.sum('times').as('sum'))
      .executeTakeFirstOrThrow();
    return Number(sum);
  };
  const counted = [];
  for (const table of ['days', 'weeks', 'totals', 'hour_totals']) counted.push(await sumOf(`stepwise_${table}`));
  await database.close();
  const ages = acknowledged.flatMap(({ load, events, sentAt, at }) => {
    // An answer may be read a moment after the server that gave it was killed.
    const kill = kills.find((time) => time >= sentAt) ?? Number.POSITIVE_INFINITY;
    return Array.from({ length: events - (found.get(load) ?? 0) }, () => Math.max(0, kill - at));
  });
  const tooOld = ages.filter((age) => age > LOSS_MS).length;
  const different = new Set(ids.map(({ id }) => id)).size;
  const twice = Math.max(ids.length, ...counted) - different;
  faults += tooOld + twice + (ids.length - Math.min(ids.length, ...counted));
  const total = acknowledged.reduce((sum, { events }) => sum + events, 0);
  const oldest = ages.length === 0 ? '' : `${Math.max(...ages)} ms`;
  rows.push([name, run, total, ages.length, oldest, tooOld, twice]);
}
