#!/usr/bin/env node
/**
 * `npm run soak`: asks a server for pages at half of the rate that it was just measured to reach, while the content is
 * replaced again and again, and attackers of each kind ask for what costs. No request may fail, no page may mix two editions
 * or be older than the one before the last two seconds, kept pages come within 50 ms (99 of 100), and the memory must come to
 * rest. The rate is measured beside the attackers: they, the readers and the server share the processors of one machine.
 * `--attackers no` leaves the readers alone; `--rate` takes the place of the measured half.
 *
 *   npm run soak -- --minutes 30 --every 10
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { attack } from './attackers.mjs';
import { createEditions, editionsIn } from './editions.mjs';
import { printEditions } from './printer.mjs';
import { compile, machine, startServer } from './site-process.mjs';

/** Connections that are asked on at once to find the highest rate. */
const AT_ONCE = 16;

/** The highest rate is measured for so long. */
const RATE_MS = 15_000;

/** Attackers reach their full strength in so long; a rate that is measured sooner is higher than any that lasts. */
const STRENGTH_MS = 5000;

/** A replaced catalog must show within this time. */
const NEW_WITHIN_MS = 2000;

/** Readers alone are measured for so long first, for what the machine itself does to a wait. */
const QUIET_MS = 10_000;

/** A kept page comes within this time in 99 of 100 cases, whatever else is asked for. */
const LONGEST_WAIT_MS = 50;

/** A kept page that takes longer than this without attackers is held up by other programs. */
const BUSY_MS = 15;

/** Between the second and the last quarter of a run the memory may grow by so much. */
const MOST_GROWTH_MIB = 40;

/** Memory and waits of a shorter run are told, but not judged: it replaces content more often than it reads it. */
const JUDGED_MINUTES = 4;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    every: { type: 'string', default: '10' },
    attackers: { type: 'string', default: 'yes' },
    rate: { type: 'string', default: '' },
  },
});
const minutes = Number(values.minutes);
const folder = mkdtempSync(join(tmpdir(), 'stepwise-soak-'));
const catalog = join(folder, 'catalog.db');
const editions = createEditions(folder);
const agent = new Agent({ keepAlive: true, maxFreeSockets: 256 });
const faults = [];
const memory = [];
const waits = [];
/** Of requests that came before the page was drawn in this edition. */
const firstWaits = [];
const drawnAt = new Map();
let quiet = [];
/** The longest turns of the server's thread, one a second, in milliseconds of processor time. */
const longestTurns = [];
/** The newest edition that every answer must be of, or newer. */
let least = 0;
let asked = 0;

editions.write(0);
await compile(editions.content, catalog);
// The attackers come from the address of the readers, so no limit can tell them apart.
const turns = join(folder, 'turns');
const server = await startServer(catalog, {
  env: {
    RATE_LIMIT: '0',
    STEPWISE_TURNS: turns,
    NODE_OPTIONS: `--import ${new URL('./measure-turns.mjs', import.meta.url).href}`,
  },
});
try {
  const addresses = await addressesOf(server.url);
  // What is not kept yet is drawn once; that is no part of the rate.
  for (const address of addresses) await askOne(address);
  const alone = await highestRate(addresses);
  await askSteadily(addresses, Math.max(1, Math.floor(alone / 2)), Date.now() + QUIET_MS);
  quiet = waits.splice(0);
  const end = Date.now() + STRENGTH_MS + RATE_MS + minutes * 60_000;
  const attackers = values.attackers === 'yes' ? attack(server.url, end) : { faults: [], told: 'none' };
  await sleep(STRENGTH_MS);
  const highest = await highestRate(addresses);
  const rate = values.rate === '' ? Math.max(1, Math.floor(highest / 2)) : Number(values.rate);
  waits.splice(0);
  await longestTurn();
  asked = 0;
  const [printed, attacks] = await Promise.all([
    replaceContent(end),
    attackers,
    watchMemory(end),
    askSteadily(addresses, rate, end),
  ]);
  attacks.faults.forEach(addFault);
  judgeMemory();
  judgeWaits();
  report(alone, highest, rate, printed, attacks.told);
} finally {
  agent.destroy();
  server.child.kill('SIGTERM');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
}

/** Every article, and pages that list many of them. */
async function addressesOf(url) {
  const lists = ['/', '/products', '/products/azure-backup'];
  const pages = await Promise.all(lists.map(async (address) => (await fetch(url + address)).text()));
  const articles = pages.flatMap((html) =>
    Array.from(html.matchAll(/href="(\/articles\/[^"#.]+)"/g), ([, address]) => address),
  );
  return [...lists, ...new Set(articles)].map((address) => url + address);
}

async function highestRate(addresses) {
  let count = 0;
  const ask = async (end) => {
    for (; Date.now() < end; count += 1) await askOne(addresses[count % addresses.length]);
  };
  const end = Date.now() + RATE_MS;
  await Promise.all(Array.from({ length: AT_ONCE }, () => ask(end)));
  return (count * 1000) / RATE_MS;
}

/** Sends as many requests as are due, whether or not the earlier ones have been answered. */
async function askSteadily(addresses, rate, end) {
  const begun = Date.now();
  const open = new Set();
  for (let sent = 0; Date.now() < end; await sleep(5)) {
    for (const due = ((Date.now() - begun) / 1000) * rate; sent < due; sent += 1) {
      const one = askOne(addresses[sent % addresses.length]).finally(() => open.delete(one));
      open.add(one);
    }
  }
  await Promise.all(open);
}

async function askOne(address) {
  const oldest = least;
  const begun = performance.now();
  asked += 1;
  try {
    const { status, html } = await read(address);
    const found = editionsIn(html);
    noteWait(address, found, begun);
    if (status !== 200) addFault(`${address}: status ${status}`);
    if (found.size > 1) addFault(`${address}: editions ${[...found].join(' and ')} on one page`);
    for (const edition of found)
      if (edition < oldest) addFault(`${address}: edition ${edition} after edition ${oldest}`);
  } catch (error) {
    addFault(`${address}: ${error.message}`);
  }
}

/** A page is kept for those who ask when somebody has got it already; the others wait until it is drawn. */
function noteWait(address, found, begun) {
  const now = performance.now();
  const key = `${address} ${[...found].join()}`;
  const isKept = begun > (drawnAt.get(key) ?? now);
  (isKept ? waits : firstWaits).push(now - begun);
  if (!drawnAt.has(key)) drawnAt.set(key, now);
}

function read(address) {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let html = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        html += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode, html }));
      response.once('error', reject);
    }).once('error', reject);
  });
}

/** From two seconds after an edition is there nobody may get an older one. */
function replaceContent(end) {
  const everyMs = Number(values.every) * 1000;
  return printEditions({ folder, catalog, everyMs, end }, (edition) => {
    setTimeout(() => {
      least = edition;
    }, NEW_WITHIN_MS);
  });
}

async function watchMemory(end) {
  for (; Date.now() < end; await sleep(1000)) {
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    memory.push(Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024));
    longestTurns.push(await longestTurn());
  }
}

function judgeMemory() {
  if (minutes < JUDGED_MINUTES) return;
  const growth = middleOf(quarter(3)) - middleOf(quarter(1));
  if (growth > MOST_GROWTH_MIB) addFault(`the memory grew by ${growth} MiB`);
}

/** Since it was last asked for. */
function longestTurn() {
  return new Promise((resolve, reject) => {
    let text = '';
    connect(turns)
      .on('data', (part) => {
        text += part;
      })
      .once('end', () => resolve(Number(text)))
      .once('error', reject);
  });
}

/** A machine that is busy with other things makes readers wait without any attacker, so waits say nothing there. */
function judgeWaits() {
  if (minutes < JUDGED_MINUTES) return;
  const wait = middleOf(waits, 0.99);
  const alone = middleOf(quiet, 0.99);
  if (alone > BUSY_MS) {
    console.log(
      `The machine is busy: without attackers kept pages take ${alone.toFixed(1)} ms, so waits are not judged.`,
    );
    return;
  }
  if (wait > LONGEST_WAIT_MS + alone)
    addFault(`kept pages took ${wait.toFixed(1)} ms, without attackers ${alone.toFixed(1)} ms`);
}

function quarter(at) {
  return memory.slice(Math.floor((memory.length * at) / 4), Math.floor((memory.length * (at + 1)) / 4));
}

function middleOf(numbers, share = 0.5) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

function addFault(fault) {
  faults.push(fault);
}

function report(alone, highest, rate, printed, attacks) {
  const timesOf = (list) => [0.5, 0.99, 0.999].map((share) => `${middleOf(list, share).toFixed(1)}`).join(' / ');
  const times = `${timesOf(waits)} ms (without attackers ${timesOf(quiet)}, pages that were drawn first ${timesOf(firstWaits)}`;
  const quarters = [0, 1, 2, 3].map((at) => middleOf(quarter(at))).join(', ');
  console.log(
    `measured: ${asked} requests in ${minutes} min at ${rate} a second (highest ${Math.round(highest)}, without attackers ${Math.round(alone)}), content replaced ${printed} times (${editions.count} articles each), ${faults.length} faults; p50 / p99 / p99.9 of kept pages ${times}); longest turns of the server's thread ${timesOf(longestTurns)} ms of processor time; attackers: ${attacks}; resident MiB by quarter ${quarters}, most ${memory.reduce((most, each) => Math.max(most, each), 0)} (${machine()})`,
  );
  for (const fault of new Set(faults.slice(0, 20))) console.log(`✗ ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
