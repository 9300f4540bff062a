/** How long pages of the desk take with millions of events. README.md of bench/desk says how. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSources } from '../rig/bundle.mjs';
import { describeMachine, median, printTable, quantile } from '../rig/machine.mjs';
import { buildPages, compile, serveCatalog } from '../rig/own-site.mjs';
import { ROOT, temporaryFolder } from '../rig/places.mjs';
import { DAYS, makeUp } from './made-up.mjs';

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    content: { type: 'string', default: path.join(ROOT, 'content') },
  },
});

/** Milliseconds for 95 of 100. */
const GOAL_MS = 300;

const PERIODS = [7, 30, DAYS];

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
  if (options.only !== 'PostgreSQL') await measure('SQLite', path.join(folder, 'catalog-events.db'));
  if (programs === undefined) console.log('PostgreSQL is not installed: SQLite alone.');
  else if (options.only !== 'SQLite') await measureOnPostgres();
} finally {
  rmSync(bundle, { force: true });
}
printTable(['database', 'page', 'first', 'median', 'processor', 'p95', `goal ≤ ${GOAL_MS} ms`], rows);
process.exitCode = rows.every((row) => row.at(-1) === 'reached') ? 0 : 1;

async function measureOnPostgres() {
  const server = await own.startPostgres(programs);
  try {
    await measure('PostgreSQL', server.address);
  } finally {
    await server.remove();
  }
}

async function measure(name, place) {
  const database = own.openDatabase(place, 300_000);
  await own.migrate(database);
  const today = Math.floor(Date.now() / 86_400_000);
  await own.ensureDays(database, new Set(Array.from({ length: DAYS }, (_, at) => today - at)), new Set());
  const started = performance.now();
  await makeUp(database, Number(options.events), Number(options.seed), (text) => process.stderr.write(`${text}\n`));
  const counts = await database.query
    .selectFrom('stepwise_days')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name}: ${options.events} events as ${counts.n} counts of days, made up in ${seconds} s`);
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

/** Processor time of the site, the database aside where it is a server; 0 where there is no /proc. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Each page for each period, one after the other, as one person looks at them. */
async function measurePages(name, origin, pid, link) {
  const jar = own.cookieJar(origin);
  await jar.post('/desk/sign-in', { link });
  for (const page of own.DESK_PAGES) {
    for (const days of PERIODS) {
      const times = [];
      const before = processorMs(pid);
      for (let time = 0; time < Number(options.times); time += 1) {
        const asked = performance.now();
        const answer = await jar.get(own.deskAddress(page, '', days));
        await answer.text();
        times.push(performance.now() - asked);
        if (answer.status !== 200) throw new Error(`${page} for ${days} days: ${answer.status}`);
      }
      const p95 = quantile(times.slice(1), 0.95);
      const work = (processorMs(pid) - before) / times.length;
      const figure = (ms) => `${Math.round(ms)} ms`;
      rows.push([
        name,
        `${page}, ${days} days`,
        figure(times[0]),
        figure(median(times)),
        figure(work),
        figure(p95),
        p95 <= GOAL_MS ? 'reached' : 'missed',
      ]);
    }
  }
}
