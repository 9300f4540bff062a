import { type Kysely, sql, type Transaction } from 'kysely';
import type { EventsDatabase, Tables } from './database';
import { createTable, STEPS } from './schema-steps';

/**
 * Brings the tables up to date. Any number of processes may begin at once; where nothing is to be done, none waits for another.
 * @throws what the database throws
 */
export async function migrate({ kind, query }: EventsDatabase): Promise<void> {
  if (await isCurrent(query)) return;
  await createLock(query);
  const isPartitioned = kind === 'postgres' && (await hasPartitions(query));
  const features = { isPartitioned, isClustered: kind === 'sqlite' };
  await withLock(query, 'schema', async (inside) => {
    await createTable(inside, 'stepwise_schema', ['version integer not null primary key']);
    const done = await inside.selectFrom('stepwise_schema').select('version').execute();
    const known = new Set(done.map(({ version }) => version));
    for (const [at, step] of STEPS.entries()) {
      if (known.has(at + 1)) continue;
      await step(inside, features);
      await inside
        .insertInto('stepwise_schema')
        .values({ version: at + 1 })
        .execute();
    }
  });
}

/** Whether every step was done; none was where there are no tables, and a database that is away tells so at the first step. */
async function isCurrent(query: Kysely<Tables>): Promise<boolean> {
  const newest = query.selectFrom('stepwise_schema').select(({ fn }) => fn.max<number | null>('version').as('version'));
  return newest.executeTakeFirst().then(
    (row) => Number(row?.version) >= STEPS.length,
    () => false,
  );
}

/**
 * Does work that only one process may do at a time. The lock is a row that is written to: all databases wait for that in the
 * same way, and none forgets it before the transaction ends. (Advisory locks do nothing on CockroachDB.)
 */
export async function withLock<Result>(
  query: Kysely<Tables>,
  name: string,
  work: (inside: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return query.transaction().execute(async (inside) => {
    await inside
      .insertInto('stepwise_lock')
      .values({ name, turns: 1 })
      .onConflict((row) => row.column('name').doUpdateSet({ turns: sql<number>`stepwise_lock.turns + 1` }))
      .execute();
    return work(inside);
  });
}

/** Two that create a table at the same moment may get in each other's way, though each asks whether it is there. */
async function createLock(query: Kysely<Tables>): Promise<void> {
  const make = () => createTable(query, 'stepwise_lock', ['name text not null primary key', 'turns integer not null']);
  await make().catch(make);
}

/** Cosmos DB and YugabyteDB call themselves PostgreSQL, and have partitions; CockroachDB does not and has others. */
async function hasPartitions(query: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ readonly version: string }>`select version() as version`.execute(query);
  return rows[0]?.version.startsWith('PostgreSQL') === true;
}
