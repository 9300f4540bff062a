/**
 * Whether pages are slower while 5,000 events a second come in: the same readers of kept pages, in turns of a few seconds, with
 * events, with posts of the same size that are thrown away, and with no posts at all. README.md of bench/events says how.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSources } from '../rig/bundle.mjs';
import { describeMachine, median, printTable, processorMs, quantile } from '../rig/machine.mjs';
import { buildPages, compile, serveCatalog, someSlugs } from '../rig/own-site.mjs';
import { ROOT, temporaryFolder } from '../rig/places.mjs';
import { EVENTS_A_MESSAGE } from './message.mjs';

const { values: options } = parseArgs({
  options: {
    rate: { type: 'string', default: '5000' },
    pages: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '10' },
    warm: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});

/** How much slower the slowest of a hundred pages may be. */
const GOAL = 1.1;

/** What is posted meanwhile: events to a site that keeps them, the same to an address of a site that keeps none, or nothing. */
const TURNS = ['events', 'discarded', 'nothing'];

/** Each follows each other as often, before and behind. */
const ORDERS = [
  ['events', 'discarded', 'nothing'],
  ['nothing', 'discarded', 'events'],
  ['discarded', 'events', 'nothing'],
  ['nothing', 'events', 'discarded'],
  ['discarded', 'nothing', 'events'],
  ['events', 'nothing', 'discarded'],
];

/** A site that stood still while the other was used is slower at first, whatever is posted: so many seconds aren't measured. */
const LEAD_SECONDS = 1;

console.log(describeMachine());
const bundle = await bundleSources(
  `export { openDatabase } from '@/lib/events'; export * from './tests/run/postgres';`,
  'events-pages',
);
const { openDatabase, postgresPrograms, startPostgres } = await import(pathToFileURL(bundle).href);
const folder = temporaryFolder();
const agent = new Agent({ keepAlive: true });
const poster = fork(path.join(ROOT, 'bench', 'events', 'poster.mjs'));
const rows = [];
let posted = 0;
try {
  buildPages();
  compile(path.join(ROOT, 'content'), path.join(folder, 'catalog.db'));
  if (options.only !== 'PostgreSQL') await measure('SQLite', path.join(folder, 'events.db'));
  const programs = options.only === 'SQLite' ? undefined : postgresPrograms();
  if (programs !== undefined) {
    const server = await startPostgres(programs);
    await measure('PostgreSQL', server.address).finally(() => server.remove());
  }
} finally {
  poster.disconnect();
  rmSync(bundle, { force: true });
}
printTable(
  [
    ...['database', 'posted meanwhile', 'pages', 'median', 'p99', 'p99 of a usual turn'],
    ...['site', 'reader', 'poster', 'p99 with events to it', 'goal'],
  ],
  rows,
);
process.exitCode = rows.every((row) => row.at(-1) !== 'missed') ? 0 : 1;

/** One site keeps events, one does not; both are there all the time, and one of them is used at a time. */
async function measure(name, place) {
  const usual = { RATE_LIMIT: '0', TRUSTED_PROXIES: '127.0.0.1' };
  const catalog = path.join(folder, 'catalog.db');
  const on = await serveCatalog(catalog, { ...usual, STEPWISE_EVENTS: 'on', STEPWISE_DATABASE: place });
  const off = await serveCatalog(catalog, { ...usual, STEPWISE_EVENTS: 'off' });
  const pages = someSlugs(catalog, 20).map((slug) => `/articles/${slug}`);
  const times = new Map(TURNS.map((turn) => [turn, []]));
  const work = new Map(TURNS.map((turn) => [turn, []]));
  let sent = 0;
  try {
    // The first events make the tables, and code that runs for the first times is compiled beside it: most of it in these seconds.
    for (const [site, isKept] of [
      [on, true],
      [off, false],
    ]) {
      const { origin } = new URL(site.url);
      const posts = await postAll(origin, isKept, Number(options.warm));
      await readPages(origin, pages, Number(options.warm), 0);
      const taken = await posts.stop();
      if (isKept) sent += taken;
    }
    for (let round = 0; round < Number(options.rounds); round += 1) {
      for (const turn of ORDERS[round % ORDERS.length]) {
        const site = new URL((turn === 'events' ? on : off).url).origin;
        const { pid } = turn === 'events' ? on : off;
        const seconds = Number(options.seconds);
        const posts = turn === 'nothing' ? undefined : await postAll(site, turn === 'events', LEAD_SECONDS + seconds);
        await readPages(site, pages, LEAD_SECONDS, -1 - round);
        const before = [pid, process.pid, poster.pid].map(processorMs);
        times.get(turn).push(await readPages(site, pages, seconds, round + 1));
        const after = [pid, process.pid, poster.pid].map(processorMs);
        const taken = await posts?.stop();
        work.get(turn).push(after.map((ms, who) => ms - before[who]));
        if (turn === 'events') sent += taken;
        await sleep(500);
      }
    }
    await judge(name, place, { times, work, sent });
  } finally {
    await on.stop();
    await off.stop();
  }
}

async function judge(name, place, { times, work, sent }) {
  const database = openDatabase(place, 60_000);
  let kept = 0;
  for (let tries = 0; kept < sent && tries < 60; tries += 1) {
    await sleep(500);
    const { n } = await database.query
      .selectFrom('stepwise_events')
      .where('name', '=', 'copied')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    kept = Number(n);
  }
  await database.close();
  const seconds = (LEAD_SECONDS + Number(options.seconds)) * Number(options.rounds) + Number(options.warm);
  console.log(`${name}: ${sent} events sent, ${Math.round(sent / seconds)} a second, ${kept} kept`);
  const own = quantile(times.get('events').flat(), 0.99);
  for (const turn of TURNS) {
    const all = times.get(turn).flat();
    const ratio = own / quantile(all, 0.99);
    const verdict = turn === 'events' ? '' : ratio <= GOAL ? 'reached' : 'missed';
    const figure = (ms) => `${ms.toFixed(2)} ms`;
    const usual = median(times.get(turn).map((each) => quantile(each, 0.99)));
    const figures = [quantile(all, 0.5), quantile(all, 0.99), usual].map(figure);
    const shares = [0, 1, 2].map((who) => shareOfCore(work.get(turn).map((each) => each[who])));
    rows.push([name, turn, all.length, ...figures, ...shares, `${ratio.toFixed(2)} ×`, verdict]);
  }
  if (kept !== sent) throw new Error(`${sent - kept} events are missing`);
}

/** @param turns milliseconds of the processor in each turn */
function shareOfCore(turns) {
  const ms = turns.reduce((sum, each) => sum + each, 0);
  return `${Math.round(ms / (turns.length * Number(options.seconds) * 10))} %`;
}

/**
 * Readers who ask for pages at a rate, whether or not the last answer is here: each comes by chance, so that none keeps step with the posts.
 * @param seed of what chance does
 * @returns milliseconds of each page
 */
async function readPages(site, pages, seconds, seed) {
  const chance = seeded(seed);
  const perSecond = Number(options.pages);
  const answers = [];
  const started = performance.now();
  let due = 0;
  for (let at = 0; at < perSecond * seconds; at += 1) {
    due += (-Math.log(1 - chance()) * 1000) / perSecond;
    const wait = started + due - performance.now();
    if (wait > 0) await sleep(wait);
    answers.push(ask(site + pages[at % pages.length]));
  }
  return Promise.all(answers);
}

/** Numbers from 0 to 1 that look random, the same for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Has messages posted until it is stopped. @param isKept whether to where events are kept */
async function postAll(origin, isKept, seconds) {
  const address = isKept ? '/feedback/events' : '/healthz';
  const ready = once(poster, 'message');
  poster.send({ origin, address, perSecond: Number(options.rate) / EVENTS_A_MESSAGE, first: posted, seconds });
  await ready;
  return {
    /** @returns how many events were sent */
    stop: async () => {
      const told = once(poster, 'message');
      poster.send('stop');
      const [{ messages, problem }] = await told;
      if (problem !== undefined) throw new Error(`a message to ${address} failed: ${problem}`);
      posted += messages;
      return messages * EVENTS_A_MESSAGE;
    },
  };
}

function ask(url) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}
