import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BuildOptions, build } from 'esbuild';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter, type EventsDatabase, migrate, openSpool, removeSetAside, type StoredEvent } from '@/lib/events';
import { event, PLACES, rowCount, type TestPlace } from './databases';

describe.each(PLACES)('on %s, what the database refuses', (name, make) => {
  let place: TestPlace;
  let database: EventsDatabase;

  beforeAll(async () => {
    place = await make();
    database = place.open();
    await migrate(database);
    await poison(database);
  });

  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  const folder = (of: string) => path.join(place.folder, of);
  const writerOf = (of: string, onProblem: (error: unknown) => void = () => undefined, refusedBytes?: number) => {
    const given = refusedBytes === undefined ? {} : { refusedBytes };
    return createWriter({
      database: place.open(),
      spoolFolder: folder(`${of}.spool`),
      retryMs: 5,
      onProblem,
      ...given,
    });
  };

  it('is set aside with the reason, and all else is written, each once', async () => {
    const problems: unknown[] = [];
    const spool = openSpool(folder('one.spool'));
    const events = Array.from({ length: 3000 }, (_, at) => event(`one.${at}`, isBad(at) ? BAD : { name: 'copied' }));
    spool.add({ events, feedback: [answer('one.good', ''), answer('one.bad', 'poison')] });
    spool.close();
    const writer = writerOf('one', (problem) => problems.push(problem));
    await until(() => isEmpty(folder('one.spool')));
    const { written, refused, setAside, dropped } = writer.figures();
    expect({ written, refused, setAside, dropped }).toEqual({ written: 2998, refused: 4, setAside: 4, dropped: 0 });
    expect(await countOf(database, 'copied')).toBe(2997);
    expect(await rowCount(database, 'stepwise_feedback')).toBe(1);
    const rows = setAsideIn(folder('one.refused'));
    expect(rows.map(idOf).toSorted()).toEqual(['one.0', 'one.1234', 'one.2999', 'one.bad']);
    for (const { refused: reason } of rows) expect(reason).toMatch(/^(?:SQLITE_CONSTRAINT_TRIGGER|23514): .*poison/);
    expect(problems.map(String)).toEqual([expect.stringMatching(/one\.refused: 4 \(\w+\)$/)]);
    expect(writer.isReachable()).toBe(true);
    await writer.close();
  });

  it('is written once the reason is gone, and its file is moved back', async () => {
    await poison(database, 'nothing');
    for (const file of readdirSync(folder('one.refused')))
      renameSync(path.join(folder('one.refused'), file), path.join(folder('one.spool'), file));
    const writer = writerOf('one');
    await until(() => isEmpty(folder('one.spool')));
    await writer.close();
    await poison(database);
    expect(await countOf(database, BAD.name)).toBe(3);
    expect(await rowCount(database, 'stepwise_feedback')).toBe(2);
    expect(setAsideIn(folder('one.refused'))).toEqual([]);
  });

  it('stays in the spool where the database takes no row at all', async () => {
    await poison(database, '');
    const problems: unknown[] = [];
    const writer = writerOf('none', (problem) => problems.push(problem));
    writer.add({
      events: [event('none.1', { name: 'restarted' }), event('none.2', { name: 'restarted' })],
      feedback: [],
    });
    await until(() => !writer.isReachable());
    await sleep(50);
    expect(writer.figures()).toMatchObject({ refused: 0, setAside: 0 });
    expect(problems).toHaveLength(1);
    await poison(database);
    await until(() => isEmpty(folder('none.spool')));
    expect(await countOf(database, 'restarted')).toBe(2);
    await writer.close();
  });

  it('stays in the spool where a table is missing', async () => {
    await sql`alter table stepwise_totals rename to stepwise_gone`.execute(database.query);
    const writer = writerOf('missing');
    writer.add({ events: [event('missing.1', { name: 'shared' })], feedback: [] });
    await until(() => !writer.isReachable());
    await sql`alter table stepwise_gone rename to stepwise_totals`.execute(database.query);
    await until(() => isEmpty(folder('missing.spool')));
    expect(await countOf(database, 'shared')).toBe(1);
    expect(writer.figures().setAside).toBe(0);
    await writer.close();
  });

  it('and what this version cannot read is kept for one that can', async () => {
    const line = {
      events: [event('new.1', { name: 'documentOpened' }), { ...event('new.2'), name: 'later' }],
      feedback: [],
    };
    mkdirSync(folder('new.spool'));
    writeFileSync(
      path.join(folder('new.spool'), '000000000-2147483646-1-00000001.left'),
      `${JSON.stringify(line)}\n{"ev`,
    );
    const writer = writerOf('new');
    await until(() => isEmpty(folder('new.spool')));
    await writer.close();
    expect(await countOf(database, 'documentOpened')).toBe(1);
    expect(setAsideIn(folder('new.refused'))).toEqual([
      { events: [line.events[1]], feedback: [], refused: 'This version of Stepwise can’t read it.' },
    ]);
  });

  it('is bounded: the oldest go, and an event says how many', async () => {
    const events = Array.from({ length: 400 }, (_, at) => event(`many.${at}`, BAD));
    fill(folder('many.spool'), events, 50);
    const writer = writerOf('many', undefined, 50_000);
    await until(() => isEmpty(folder('many.spool')));
    await writer.settle();
    const { dropped, refused, setAside } = writer.figures();
    await writer.close();
    expect(refused).toBe(400);
    expect(dropped).toBeGreaterThan(0);
    expect(setAside + dropped).toBe(400);
    const told = database.query.selectFrom('stepwise_days').select('total').where('name', '=', 'dropped');
    expect(Number((await told.executeTakeFirstOrThrow()).total)).toBe(dropped);
  });

  it('is deleted with all else that is old', () => {
    const [file = ''] = readdirSync(folder('many.refused'));
    const now = Date.now();
    const at = (days: number) => new Date(now - days * 86_400_000);
    utimesSync(path.join(folder('many.refused'), file), at(89), at(89));
    removeSetAside(folder('many.spool'), 90, now);
    expect(readdirSync(folder('many.refused'))).toContain(file);
    utimesSync(path.join(folder('many.refused'), file), at(91), at(91));
    removeSetAside(folder('many.spool'), 90, now);
    expect(readdirSync(folder('many.refused'))).not.toContain(file);
  });

  it('does not stop what comes after it where it cannot be set aside', async () => {
    writeFileSync(folder('file.refused'), 'in the way');
    const problems: unknown[] = [];
    const writer = writerOf('file', (problem) => problems.push(problem));
    writer.add({ events: [event('file.1', BAD)], feedback: [] });
    await until(() => problems.length > 0);
    writer.add({ events: [event('file.2', { name: 'stepNotFixed' })], feedback: [] });
    await writer.settle();
    expect(await countOf(database, 'stepNotFixed')).toBe(1);
    expect(readdirSync(folder('file.spool'))).toHaveLength(1);
    expect(problems).toHaveLength(1);
    await writer.close();
  });

  it('leaves alone a file that cannot be read, and writes what comes after it', async () => {
    mkdirSync(path.join(folder('unreadable.spool'), '000000000-2147483646-1-00000001.left'), { recursive: true });
    const problems: unknown[] = [];
    const writer = writerOf('unreadable', (problem) => problems.push(problem));
    writer.add({ events: [event('unreadable.1', { name: 'wentBack' })], feedback: [] });
    await writer.settle();
    expect(await countOf(database, 'wentBack')).toBe(1);
    expect(readdirSync(folder('unreadable.spool'))).toHaveLength(1);
    expect(problems.map(String)).toEqual([expect.stringContaining('EISDIR')]);
    await writer.close();
  });

  it.runIf(name === 'PostgreSQL')('for what it is: numbers and characters that no column takes', async () => {
    const writer = writerOf('own');
    const rows: readonly Partial<StoredEvent>[] = [{ number: 3e9 }, { number: 1.5 }, { part: 'a\0b' }, { at: 1e300 }];
    const events = rows.map((given, at) => event(`own.${at}`, { name: 'stepFixed', ...given }));
    writer.add({ events: [...events, event('own.good', { name: 'stepFixed' })], feedback: [] });
    await until(() => isEmpty(folder('own.spool')));
    await writer.close();
    const codes = setAsideIn(folder('own.refused')).map((row) => `${idOf(row)} ${row.refused.split(':')[0]}`);
    expect(codes.toSorted()).toEqual(['own.0 22003', 'own.1 22P02', 'own.2 22021', 'own.3 3F000']);
    expect(await countOf(database, 'stepFixed')).toBe(1);
  });

  it.runIf(name === 'PostgreSQL')('but for a day whose partition was deleted meanwhile', async () => {
    const writer = writerOf('day');
    const at = Date.UTC(2020, 1, 1);
    const given = { name: 'finishedEarly', at } as const;
    writer.add({ events: [event('day.1', given)], feedback: [] });
    await writer.settle();
    await sql`drop table ${sql.table(`stepwise_events_${at / 86_400_000}`)}`.execute(database.query);
    writer.add({ events: [event('day.2', given)], feedback: [] });
    await writer.settle();
    expect(await countOf(database, 'finishedEarly')).toBe(2);
    expect(writer.figures()).toMatchObject({ refused: 0, written: 2 });
    await writer.close();
  });

  it.runIf(name === 'PostgreSQL')('but for two that wait for each other', async () => {
    const writer = writerOf('deadlock');
    const other = place.open();
    const first = event('deadlock.1', { name: 'summarySent', page: '/articles/b' });
    writer.add({ events: [event('deadlock.0', { name: 'answered' }), first], feedback: [] });
    await writer.settle();
    const touch = (inside: EventsDatabase['query'], counted: string) =>
      inside.updateTable('stepwise_days').set({ total: 0 }).where('name', '=', counted).execute();
    const raced = other.query.transaction().execute(async (inside) => {
      await touch(inside, 'summarySent');
      writer.add({ events: [event('deadlock.2', { name: 'answered' }), { ...first, id: 'deadlock.3' }], feedback: [] });
      await sleep(300);
      await touch(inside, 'answered');
    });
    await raced.catch(() => undefined);
    await until(() => isEmpty(folder('deadlock.spool')));
    expect(await countOf(database, 'summarySent')).toBe(2);
    expect(writer.figures()).toMatchObject({ refused: 0, written: 4 });
    await writer.close();
    await other.close();
  });

  it('is neither lost nor there twice where the process is killed with -9 in the middle', async () => {
    const bundle = path.join(place.folder, 'events.mjs');
    await build({ ...BUNDLE, entryPoints: ['lib/events/index.ts'], outfile: bundle });
    symlinkSync(path.resolve('node_modules'), path.join(place.folder, 'node_modules'));
    const script = path.join(place.folder, 'writer.mjs');
    writeFileSync(script, WRITER);
    const events = Array.from({ length: 600 }, (_, at) =>
      event(`killed.${at}`, at % 40 === 0 ? { ...BAD, page: '/killed' } : { name: 'questionShown', part: 'a' }),
    );
    fill(folder('killed.spool'), events, 60);
    let kills = 0;
    // A busy machine takes many times as long to begin, and has to get further than that once.
    for (let after = 5; !isEmpty(folder('killed.spool')); after += 5 + after / 4) {
      const child = spawn(process.execPath, [script, bundle, place.place, folder('killed.spool')]);
      const ended = once(child, 'close');
      await once(child.stdout, 'data');
      await sleep(after);
      child.kill('SIGKILL');
      await ended;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(3);
    expect(await countOf(database, 'questionShown')).toBe(585);
    const ids = setAsideIn(folder('killed.refused')).map(idOf);
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  }, 120_000);
});

/** Writes what is in a spool until it is killed. */
const WRITER = `
const [bundle, place, spoolFolder] = process.argv.slice(2);
const { createWriter, openDatabase } = await import(bundle);
const writer = createWriter({ database: openDatabase(place, 150), spoolFolder, retryMs: 1 });
process.stdout.write('started');
setInterval(() => undefined, 1000);
`;

const BUNDLE: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  external: ['libsql', 'pg'],
  logLevel: 'error',
};

const BAD = { name: 'outcomeReached', part: 'poison' } as const;

const isBad = (at: number) => at === 0 || at === 1234 || at === 2999;

function answer(id: string, comment: string) {
  const rest = { page: '/articles/a', outcome: '', solved: true, reason: '' };
  return { id, at: event(id).at, comment, ...rest };
}

/** A spool whose files have so many events each. */
function fill(folder: string, events: readonly StoredEvent[], each: number): void {
  const spool = openSpool(folder);
  for (let at = 0; at < events.length; at += each) {
    spool.add({ events: events.slice(at, at + each), feedback: [] });
    spool.finish();
  }
  spool.close();
}

/** From now on the database refuses rows with this word in them; with none, every row. */
async function poison({ kind, query }: EventsDatabase, word = 'poison'): Promise<void> {
  for (const [table, column] of [
    ['stepwise_events', 'part'],
    ['stepwise_feedback', 'comment'],
  ] as const) {
    const name = sql.raw(`${table}_poison`);
    const isRefused = sql.raw(word === '' ? 'true' : `${column} = '${word}'`);
    if (kind === 'sqlite') {
      await sql`drop trigger if exists ${name}`.execute(query);
      const condition = sql.raw(word === '' ? '1' : `new.${column} = '${word}'`);
      await sql`create trigger ${name} before insert on ${sql.table(table)} when ${condition}
        begin select raise(abort, 'poison'); end`.execute(query);
    } else {
      await sql`alter table ${sql.table(table)} drop constraint if exists ${name}`.execute(query);
      await sql`alter table ${sql.table(table)} add constraint ${name} check (not (${isRefused})) not valid`.execute(
        query,
      );
    }
  }
}

async function countOf({ query }: EventsDatabase, name: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select coalesce(sum(times), 0) as n from stepwise_days where name = ${name}`.execute(query);
  const stored = await sql<{ n: number }>`select count(*) as n from stepwise_events where name = ${name}`.execute(
    query,
  );
  // Partitions that are deleted take their rows along, and leave what was counted.
  expect(Number(stored.rows[0]?.n)).toBeLessThanOrEqual(Number(rows[0]?.n));
  return Number(rows[0]?.n);
}

interface Line {
  readonly events: readonly { readonly id: string }[];
  readonly feedback: readonly { readonly id: string }[];
  readonly refused: string;
}

function setAsideIn(folder: string): readonly Line[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.left'));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'));
  return texts.flat().map((text): Line => JSON.parse(text));
}

function idOf({ events, feedback }: Line): string {
  return [...events, ...feedback].map(({ id }) => id).join();
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(5);
}
