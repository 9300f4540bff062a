import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter, type EventsDatabase, type EventWriter, openDatabase, type StoredEvent } from '@/lib/events';
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

  it('puts on disk what takes long, and still counts it once', async () => {
    const spoolFolder = path.join(place.folder, 'slow');
    const writer = createWriter({ database: place.open(), spoolFolder, patienceMs: 0, retryMs: 10 });
    for (let at = 0; at < 20; at += 1) {
      writer.add(batch(event(`b.${at}`, { page: '/articles/slow' })));
      await sleep(1);
    }
    await until(() => filesIn(spoolFolder).length === 0 && writer.figures().written >= 20);
    await writer.close();
    const { times } = await database.query
      .selectFrom('stepwise_days')
      .select(({ fn }) => fn.sum<number>('times').as('times'))
      .where('page', '=', '/articles/slow')
      .executeTakeFirstOrThrow();
    expect(Number(times)).toBe(20);
  });
});

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
