import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventsDatabase, migrate, withLock, writeBatch } from '@/lib/events';
import { event, PLACES, rowCount, type TestPlace } from './databases';

/** What a connection may do while another one has the lock. */
const WRITES: readonly (readonly [
  name: string,
  write: (database: EventsDatabase, time: number) => Promise<unknown>,
])[] = [
  ['a batch', (database, time) => writeBatch(database, { events: [event(`busy.${time}`)], feedback: [] })],
  ['work that one process does at a time', ({ query }) => withLock(query, 'test', async () => undefined)],
  [
    'a statement of its own',
    ({ query }, time) =>
      query
        .insertInto('stepwise_desk_log')
        .values({ id: `log.${time}`, at: 1, who: 'a', action: 'b' })
        .execute(),
  ],
  [
    'a statement that answers with rows',
    ({ query }, time) =>
      query
        .insertInto('stepwise_desk_log')
        .values({ id: `row.${time}`, at: 1, who: 'a', action: 'b' })
        .returning('id')
        .execute(),
  ],
];

describe('A connection to SQLite that found the lock taken', () => {
  let place: TestPlace;
  let holder: EventsDatabase;

  beforeAll(async () => {
    const sqlite = PLACES.find(([name]) => name === 'SQLite');
    if (sqlite === undefined) throw new Error('SQLite is not among the databases');
    place = await sqlite[1]();
    holder = place.open();
    await migrate(holder);
  });

  afterAll(async () => {
    await holder?.close();
    await place?.remove();
  });

  it.each(WRITES)('can write as soon as it is free again: %s', async (_name, write) => {
    const refused = place.open();
    await refused.query.selectFrom('stepwise_schema').selectAll().execute();
    await holder.query.transaction().execute(async (inside) => {
      await inside.deleteFrom('stepwise_desk_log').execute();
      await expect(write(refused, 0)).rejects.toThrow('database is locked');
    });
    await write(refused, 1);
    // A transaction, for nothing can be committed while a statement that failed is still in progress.
    const before = await rowCount(holder, 'stepwise_events');
    await writeBatch(refused, { events: [event(`after.${before}`)], feedback: [] });
    expect(await rowCount(holder, 'stepwise_events')).toBe(before + 1);
    await refused.close();
  });
});
