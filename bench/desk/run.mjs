/** How long pages of the desk take with millions of events. README.md of bench/desk says how. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSources } from '../rig/bundle.mjs';
import { describeMachine, median, printTable, processorMs, quantile } from '../rig/machine.mjs';
import { buildPages, compile, serveCatalog } from '../rig/own-site.mjs';
import { lastingFolder, ROOT, temporaryFolder } from '../rig/places.mjs';
import { DAYS, makeUp } from './made-up.mjs';

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    content: { type: 'string', default: path.join(ROOT, 'content') },
  },
});

/** Milliseconds for 95 of 100. */
const GOAL_MS = 300;

const PERIODS = [7, 30, DAYS];

const NO_FILTER = { product: '', team: '', kind: '', cloud: '', flow: '' };

console.log(describeMachine());
const bundle = await bundleSources(
  `export { migrate, openDatabase } from '@/lib/events';
   export { ensureDays } from './lib/events/remove-old';
   export { DESK_PAGES, deskAddress, makeLink } from '@/lib/desk';
   export { postgresPrograms, startPostgres } from './tests/run/postgres';
   export { cookieJar } from './tests/e2e/cookie-jar';`,
  'desk',
);
const own = await import(pathToFileURL(bundle).href);
const folder = temporaryFolder();
const programs = own.postgresPrograms();
const rows = [];
try {
  buildPages();
  compile(options.content, path.join(folder, 'catalog.db'));
  if (options.only !== 'PostgreSQL') await measureOnSqlite();
  if (programs === undefined) console.log('PostgreSQL isn’t installed, so only SQLite is measured.');
  else if (options.only !== 'SQLite') await measureOnPostgres();
} finally {
  rmSync(bundle, { force: true });
}
printTable(['database', 'page', 'first', 'median', 'processor', 'p95', `goal ≤ ${GOAL_MS} ms`], rows);
process.exitCode = rows.every((row) => row.at(-1) === 'reached') ? 0 : 1;

/** Its spool, and what else belongs to it, lies beside it. */
async function measureOnSqlite() {
  const home = options.keep ? lastingFolder('desk') : folder;
  const file = path.join(home, `${options.events}-by-${options.seed}.db`);
  // What was left behind by a run that was ended is made up again.
  const whole = `${file}.whole`;
  if (!existsSync(whole)) {
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
    await fill('SQLite', file);
    writeFileSync(whole, '');
  }
  await measure('SQLite', file);
}

async function measureOnPostgres() {
  const server = await own.startPostgres(programs);
  try {
    await fill('PostgreSQL', server.address);
    await measure('PostgreSQL', server.address);
  } finally {
    await server.remove();
  }
}

async function fill(name, place) {
  const database = own.openDatabase(place, 300_000);
  await own.migrate(database);
  const today = Math.floor(Date.now() / 86_400_000);
  await own.ensureDays(database, new Set(Array.from({ length: DAYS }, (_, at) => today - at)), new Set());
  const started = performance.now();
  await makeUp(database, Number(options.events), Number(options.seed), (text) => process.stderr.write(`${text}\n`));
  console.log(`${name}: ${options.events} events made up in ${Math.round((performance.now() - started) / 1000)} s`);
  await database.close();
}

async function measure(name, place) {
  const database = own.openDatabase(place, 300_000);
  await own.migrate(database);
  const rowsOf = async (table) => {
    const count = database.query.selectFrom(table).select(({ fn }) => fn.countAll().as('n'));
    return (await count.executeTakeFirstOrThrow()).n;
  };
  const counts = [await rowsOf('stepwise_days'), await rowsOf('stepwise_weeks')];
  console.log(`${name}: ${counts[0]} counts of days, ${counts[1]} of weeks`);
  const link = await own.makeLink(database.query, Date.now());
  await database.close();
  const site = await serveCatalog(path.join(folder, 'catalog.db'), {
    STEPWISE_EVENTS: 'on',
    STEPWISE_DESK: 'link',
    STEPWISE_DATABASE: place,
    RATE_LIMIT: '0',
  });
  try {
    await measurePages(name, new URL(site.url).origin, site.pid, link);
  } finally {
    await site.stop();
  }
}

/** Each page for each period, one after the other, as one person looks at them. */
async function measurePages(name, origin, pid, link) {
  const jar = own.cookieJar(origin);
  await jar.post('/desk/sign-in', { link });
  const looks = [...own.DESK_PAGES.map((page) => [page]), ['flows', 'made-up-3']];
  for (const [page, flow = ''] of looks) {
    for (const days of PERIODS) {
      const times = [];
      const before = processorMs(pid);
      for (let time = 0; time < Number(options.times); time += 1) {
        const asked = performance.now();
        const answer = await jar.get(own.deskAddress(page, '', days, { ...NO_FILTER, flow }));
        await answer.text();
        times.push(performance.now() - asked);
        if (answer.status !== 200) throw new Error(`${page} for ${days} days: ${answer.status}`);
      }
      const p95 = quantile(times.slice(1), 0.95);
      const work = (processorMs(pid) - before) / times.length;
      const figure = (ms) => `${Math.round(ms)} ms`;
      rows.push([
        name,
        `${page}${flow === '' ? '' : ' (one)'}, ${days} days`,
        figure(times[0]),
        figure(median(times)),
        figure(work),
        figure(p95),
        p95 <= GOAL_MS ? 'reached' : 'missed',
      ]);
    }
  }
}
