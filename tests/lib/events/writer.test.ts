import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter, type EventsDatabase, type EventWriter, openDatabase, type StoredEvent } from '@/lib/events';
import { openSpool } from '@/lib/events/spool';
import { startPostgres } from '../../run/postgres';
import { event, PLACES, POSTGRES, rowCount, type TestPlace } from './databases';

describe.each(PLACES)('on %s, a writer', (_name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  beforeAll(async () => {
    place = await make();
    database = place.open();
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  it('has everything in the database or on disk when it closes', async () => {
    const spoolFolder = path.join(place.folder, 'one');
    const writer = createWriter({ database: place.open(), spoolFolder });
    for (let at = 0; at < 50; at += 1) writer.add(batch(event(`a.${at}`)));
    await writer.close();
    await drained(createWriter({ database: place.open(), spoolFolder, retryMs: 1 }), spoolFolder);
    expect(await rowCount(database, 'stepwise_events')).toBe(50);
    expect(filesIn(path.join(place.folder, 'one'))).toEqual([]);
  });

  it('has on disk at once what it is given, and counts it once, whoever writes it', async () => {
    const spoolFolder = path.join(place.folder, 'slow');
    const ended = openSpool(spoolFolder);
    for (let at = 0; at < 20; at += 1) ended.add(batch(event(`b.${at}`, { page: '/articles/slow' })));
    expect(ended.bytes()).toBeGreaterThan(1000);
    const [file = ''] = filesIn(spoolFolder);
    // As if its process had been killed after the commit, and before the file was deleted.
    cpSync(path.join(spoolFolder, file), path.join(spoolFolder, '000000000-2147483646-1-00000001.open'));
    ended.close();
    await drained(createWriter({ database: place.open(), spoolFolder, retryMs: 1 }), spoolFolder);
    const { times } = await database.query
      .selectFrom('stepwise_days')
      .select(({ fn }) => fn.sum<number>('times').as('times'))
      .where('page', '=', '/articles/slow')
      .executeTakeFirstOrThrow();
    expect(Number(times)).toBe(20);
  });

  it('writes what another thread has added and finished, and leaves it what it is adding to', async () => {
    const spoolFolder = path.join(place.folder, 'shared');
    const thread = openSpool(spoolFolder, { owner: 'thread' });
    let rests = 0;
    const writer = createWriter({
      database: place.open(),
      spoolFolder,
      spoolOwner: 'thread',
      onRest: () => {
        rests += 1;
      },
    });
    thread.add(batch(event('s.1')));
    expect(thread.finish()).toBe(true);
    expect(thread.finish()).toBe(false);
    thread.add(batch(event('s.2')));
    writer.look();
    await writer.settle();
    expect(rests).toBe(1);
    expect(writer.figures().written).toBe(1);
    expect(filesIn(spoolFolder)).toEqual([expect.stringMatching(/\.open$/)]);
    // As if the thread had ended, and another one had been started.
    const next = openSpool(spoolFolder, { owner: 'thread' });
    next.adopt();
    writer.look();
    await writer.settle();
    expect(writer.figures().written).toBe(2);
    expect(filesIn(spoolFolder)).toEqual([]);
    writer.writeUnkept(batch(event('s.3')));
    await writer.close();
    const ids = database.query.selectFrom('stepwise_events').select('id').where('id', 'like', 's.%');
    expect((await ids.execute()).map(({ id }) => id).toSorted()).toEqual(['s.1', 's.2', 's.3']);
  });

  it('leaves alone what another running process still writes itself', async () => {
    const spoolFolder = path.join(place.folder, 'other');
    const other = openSpool(spoolFolder);
    other.add(batch(event('o.1')));
    const own = openSpool(spoolFolder);
    expect(own.take()).toBeUndefined();
    expect(other.take()?.batch.events).toHaveLength(1);
    other.close();
    expect(own.take()?.batch.events).toHaveLength(1);
  });
});

describe.each(PLACES)('on %s, a process that is killed with -9', (_name, make) => {
  it('loses nothing that its writer was given, and counts nothing twice', async () => {
    const place = await make();
    const bundle = path.join(place.folder, 'events.mjs');
    await build({ ...BUNDLE, entryPoints: ['lib/events/index.ts'], outfile: bundle });
    const script = path.join(place.folder, 'sender.mjs');
    writeFileSync(script, SENDER);
    const spoolFolder = path.join(place.folder, 'killed');
    // Modules of the bundle that stay outside are found from the project’s folder.
    symlinkSync(path.resolve('node_modules'), path.join(place.folder, 'node_modules'));
    let told = 0;
    for (let run = 0; run < 4; run += 1) {
      const child = spawn(process.execPath, [script, bundle, place.place, spoolFolder, String(run)]);
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      const ended = once(child, 'close');
      const wanted = 60 + run * 70;
      while (output.split('\n').length < wanted && child.exitCode === null) await sleep(1);
      child.kill('SIGKILL');
      await ended;
      told += output.split('\n').length - 1;
    }
    expect(told).toBeGreaterThan(400);
    await drained(createWriter({ database: place.open(), spoolFolder, retryMs: 1 }), spoolFolder);
    const database = place.open();
    const written = await rowCount(database, 'stepwise_events');
    const { times } = await database.query
      .selectFrom('stepwise_days')
      .select(({ fn }) => fn.sum<number>('times').as('times'))
      .executeTakeFirstOrThrow();
    await database.close();
    await place.remove();
    expect(Number(times)).toBe(written);
    expect(written).toBeGreaterThanOrEqual(told);
  });
});

/** Adds events one by one until it is killed, and says so after each. */
const SENDER = `
const [bundle, place, spoolFolder, run] = process.argv.slice(2);
const { writeSync } = await import('node:fs');
const { createWriter, openDatabase } = await import(bundle);
const writer = createWriter({ database: openDatabase(place, 150), spoolFolder, retryMs: 50 });
for (let at = 0; ; at += 1) {
  const event = { id: run + '.' + at, at: Date.now(), visit: '', name: 'view', page: '/p' + (at % 50), part: '', choice: '', number: 0 };
  writer.add({ events: [event], feedback: [] });
  writeSync(1, at + '\\n');
  if (at % 5 === 0) await new Promise((go) => setTimeout(go, 1));
}
`;

const BUNDLE: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  external: ['libsql', 'pg'],
  logLevel: 'error',
};

describe('a writer whose database is away', () => {
  let place: TestPlace;

  beforeAll(async () => {
    const [, make] = PLACES[0] ?? [];
    if (make === undefined) throw new Error('no database');
    place = await make();
  });

  afterAll(() => place.remove());

  const nowhere = () => openDatabase(path.join(place.folder, 'no', 'such', 'folder', 'events.db'));

  it('keeps everything on disk, says so once, and writes it when the database is back', async () => {
    const spoolFolder = path.join(place.folder, 'away');
    const problems: unknown[] = [];
    const away = createWriter({
      database: nowhere(),
      spoolFolder,
      retryMs: 5,
      onProblem: (error) => problems.push(error),
    });
    for (let at = 0; at < 300; at += 1) {
      away.add(batch(event(`c.${at}`)));
      if (at % 50 === 0) await sleep(5);
    }
    await until(() => !away.isReachable());
    await away.close();
    expect(problems).toHaveLength(1);
    expect(filesIn(spoolFolder).length).toBeGreaterThan(0);
    await drained(createWriter({ database: place.open(), spoolFolder, retryMs: 1 }), spoolFolder);
    const database = place.open();
    expect(await rowCount(database, 'stepwise_events')).toBe(300);
    await database.close();
  });

  it('drops the oldest where the disk has no more room, counts them, and tells when it is back', async () => {
    const spoolFolder = path.join(place.folder, 'full');
    const writer = createWriter({ database: nowhere(), spoolFolder, spoolBytes: 600_000, retryMs: 100_000 });
    writer.add(batch(event('first')));
    await until(() => !writer.isReachable());
    for (let at = 0; at < 20; at += 1) {
      const events = Array.from({ length: 400 }, (_, n) => event(`d.${at}.${n}`));
      writer.add({ events, feedback: [] });
    }
    const { dropped, spoolBytes } = writer.figures();
    await writer.close();
    expect(dropped).toBeGreaterThan(0);
    expect(spoolBytes).toBeLessThan(1_000_000);
    await drained(createWriter({ database: place.open(), spoolFolder, retryMs: 1 }), spoolFolder);
    const database = place.open();
    const { rows } = await database.query
      .selectFrom('stepwise_events')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .where('id', 'like', 'd.%')
      .executeTakeFirstOrThrow();
    // The first one is gone as well: it was the oldest of all.
    expect(Number(rows) + dropped).toBe(20 * 400 + 1);
    const told = await database.query
      .selectFrom('stepwise_events')
      .select(({ fn }) => fn.sum<number>('number').as('number'))
      .where('name', '=', 'dropped')
      .executeTakeFirstOrThrow();
    expect(Number(told.number)).toBe(dropped);
    await database.close();
  });
});

describe.runIf(POSTGRES !== undefined)('a PostgreSQL server that is killed and comes back', () => {
  it('has everything afterwards, once', async () => {
    const server = await startPostgres(POSTGRES ?? '');
    const [, make] = PLACES[0] ?? [];
    const place = await make?.();
    const spoolFolder = path.join(place?.folder ?? '', 'killed');
    const writer = createWriter({ database: openDatabase(server.address, 1000), spoolFolder, retryMs: 50 });
    let sent = 0;
    const send = () => {
      writer.add({ events: Array.from({ length: 20 }, () => event(`e.${sent++}`)), feedback: [] });
    };
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 10; at += 1) {
        send();
        await sleep(2);
      }
      await server.kill('SIGKILL');
      for (let at = 0; at < 10; at += 1) {
        send();
        await sleep(2);
      }
      await until(() => !writer.isReachable());
      await server.start();
      await until(() => writer.isReachable() && filesIn(spoolFolder).length === 0);
    }
    await writer.close();
    const database = openDatabase(server.address);
    expect(await rowCount(database, 'stepwise_events')).toBe(sent);
    const { times } = await database.query
      .selectFrom('stepwise_days')
      .select(({ fn }) => fn.sum<number>('times').as('times'))
      .executeTakeFirstOrThrow();
    expect(Number(times)).toBe(sent);
    await database.close();
    await server.remove();
    await place?.remove();
  });
});

function batch(...events: readonly StoredEvent[]) {
  return { events, feedback: [] };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(5);
}

async function drained(writer: EventWriter, folder: string): Promise<void> {
  await until(() => filesIn(folder).length === 0);
  await writer.close();
}
