/**
 * Whether events arrive, each once: at a rate for a time, and while the writer is killed at random moments; on SQLite and, where
 * it is installed, on PostgreSQL. README.md of bench/ says how.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSources } from '../rig/bundle.mjs';
import { describeMachine, printTable } from '../rig/machine.mjs';
import { ROOT, temporaryFolder } from '../rig/places.mjs';

const { values: options } = parseArgs({
  options: {
    rate: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '60' },
    kills: { type: 'string', default: '20' },
  },
});

/** A crash may lose what came in this time, and what a busy machine adds to it. */
const LOSS_MS = 300;

console.log(describeMachine());
const bundle = await bundleSources(`export * from '@/lib/events'; export * from './tests/run/postgres';`, 'events');
const { createWriter, openDatabase, postgresPrograms, startPostgres } = await import(pathToFileURL(bundle).href);
const folder = temporaryFolder();
const programs = postgresPrograms();
const server = programs === undefined ? undefined : await startPostgres(programs);
console.log(
  server === undefined ? 'PostgreSQL isn’t installed, so only SQLite is measured.' : `PostgreSQL of ${programs}`,
);
const rows = [];
try {
  await measure('SQLite', path.join(folder, 'events.db'));
  if (server !== undefined) await measure('PostgreSQL', server.address);
} finally {
  await server?.remove();
}
printTable(['database', 'run', 'sent', 'lost', 'twice', 'goal'], rows);
process.exitCode = rows.every((row) => row.at(-1) === 'reached') ? 0 : 1;

async function measure(name, place) {
  const spool = path.join(folder, `${name}.spool`);
  const whole = await send(place, spool, 'steady', Number(options.seconds));
  await drained(place, spool);
  const steady = await countOf(place, 'steady');
  rows.push(row(name, `${options.rate}/s for ${options.seconds} s`, whole.sent, whole.sent - steady.rows, steady));
  let sent = 0;
  let lost = 0;
  for (let kill = 0; kill < Number(options.kills); kill += 1) {
    const killed = await send(place, spool, `kill${kill}`, 60, 300 + Math.random() * 1200);
    await drained(place, spool);
    const { rows: found } = await countOf(place, `kill${kill}`);
    sent += killed.safe;
    lost += Math.max(0, killed.safe - found);
  }
  const total = await countOf(place, '');
  rows.push(row(name, `${options.kills} kills, without the last ${LOSS_MS} ms`, sent, lost, total));
}

function row(name, run, sent, lost, { rows: found, counted }) {
  const twice = counted - found;
  return [name, run, sent, lost, twice, lost === 0 && twice === 0 ? 'reached' : 'missed'];
}

/** @returns how many were sent, and how many of them so long before the end that they must be there */
async function send(place, spool, run, seconds, killAfterMs) {
  const sender = path.join(ROOT, 'bench', 'events', 'sender.mjs');
  const args = [sender, bundle, place, spool, run, options.rate, String(seconds)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = [];
  child.stdout.on('data', (text) => {
    for (const line of String(text).trim().split('\n')) told.push(line.split(' ').map(Number));
  });
  const closed = once(child, 'close');
  if (killAfterMs !== undefined) {
    await once(child.stdout, 'data');
    await sleep(killAfterMs);
    child.kill('SIGKILL');
  }
  await closed;
  const end = told.at(-1)?.[1] ?? 0;
  return { sent: told.at(-1)?.[0] ?? 0, safe: told.findLast(([, at]) => at <= end - LOSS_MS)?.[0] ?? 0 };
}

/** Writes what is on disk, as the next process would. */
async function drained(place, spoolFolder) {
  const writer = createWriter({ database: openDatabase(place), spoolFolder, retryMs: 1 });
  while (existsSync(spoolFolder) && readdirSync(spoolFolder).length > 0) await sleep(20);
  await writer.close();
}

/** Rows of a run, and how many all counts say that there are. */
async function countOf(place, run) {
  const database = openDatabase(place);
  const of = async (query) => Number((await query.executeTakeFirstOrThrow()).n);
  const rows = database.query.selectFrom('stepwise_events').select(({ fn }) => fn.countAll().as('n'));
  const all = await of(rows);
  const counted = await of(database.query.selectFrom('stepwise_days').select(({ fn }) => fn.sum('times').as('n')));
  const own = run === '' ? all : await of(rows.where('id', 'like', `${run}.%`));
  await database.close();
  return { rows: own, counted: counted - all + own };
}
