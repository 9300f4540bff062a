import { type Kysely, sql, type Transaction } from 'kysely';
import type { EventsDatabase, Tables } from './database';

/**
 * The steps of the schema, in order; each runs once, whoever comes first. Only SQL that SQLite, PostgreSQL 13, Citus,
 * CockroachDB and YugabyteDB share, but for the partitions, which only a database that calls itself PostgreSQL gets.
 */
const STEPS: readonly ((query: Transaction<Tables>, features: Features) => Promise<void>)[] = [
  createAll,
  addSignIns,
  addServers,
  addTotals,
  clusterCounts,
];

/** What a database has besides the SQL that all of them share. */
interface Features {
  readonly isPartitioned: boolean;
  /** Rows lie in the order of their key where it is told so (SQLite's WITHOUT ROWID). */
  readonly isClustered: boolean;
}

/**
 * Brings the tables up to date. Any number of processes may begin at once.
 * @throws what the database throws
 */
export async function migrate({ kind, query }: EventsDatabase): Promise<void> {
  await createLock(query);
  const isPartitioned = kind === 'postgres' && (await hasPartitions(query));
  const features = { isPartitioned, isClustered: kind === 'sqlite' };
  await withLock(query, 'schema', async (inside) => {
    await create(inside, 'stepwise_schema', ['version integer not null primary key']);
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
  const make = () => create(query, 'stepwise_lock', ['name text not null primary key', 'turns integer not null']);
  await make().catch(make);
}

/** Cosmos DB and YugabyteDB call themselves PostgreSQL, and have partitions; CockroachDB does not and has others. */
async function hasPartitions(query: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ readonly version: string }>`select version() as version`.execute(query);
  return rows[0]?.version.startsWith('PostgreSQL') === true;
}

const SUMS = ['times bigint not null', 'total bigint not null'];

const COUNT = ['name text not null', 'page text not null', 'part text not null', 'choice text not null', ...SUMS];

const EVENT = [
  'day integer not null',
  'id text not null',
  'at bigint not null',
  'visit text not null',
  'name text not null',
  'page text not null',
  'part text not null',
  'choice text not null',
  'number integer not null',
  'primary key (day, id)',
];

async function createAll(query: Transaction<Tables>, { isPartitioned }: Features): Promise<void> {
  await create(query, 'stepwise_events', EVENT, isPartitioned ? ' partition by range (day)' : '');
  await create(query, 'stepwise_hours', ['hour integer not null', ...COUNT, `primary key (name, hour, ${KEY})`]);
  await create(query, 'stepwise_days', ['day integer not null', ...COUNT, `primary key (name, day, ${KEY})`]);
  await create(query, 'stepwise_feedback', [
    'id text not null primary key',
    'at bigint not null',
    'day integer not null',
    'page text not null',
    'solved integer not null',
    'reason text not null',
    'comment text not null',
    `state text not null default 'new'`,
  ]);
  await sql`create index stepwise_feedback_by_day on stepwise_feedback (day)`.execute(query);
  await create(query, 'stepwise_desk_links', ['hash text not null primary key', 'expires bigint not null']);
  await create(query, 'stepwise_desk_sessions', [
    'hash text not null primary key',
    'token text not null',
    'role text not null',
    'who text not null',
    'started bigint not null',
    'seen bigint not null',
  ]);
  await create(query, 'stepwise_desk_log', [
    'id text not null primary key',
    'at bigint not null',
    'who text not null',
    'action text not null',
  ]);
}

/** Ways to sign in besides a link. */
async function addSignIns(query: Transaction<Tables>): Promise<void> {
  await sql`alter table stepwise_desk_sessions add column way text not null default 'link'`.execute(query);
  const columns = ['state', 'nonce', 'verifier', 'back_to'].map((name) => `${name} text not null`);
  await create(query, 'stepwise_desk_sign_ins', [
    'hash text not null primary key',
    'expires bigint not null',
    ...columns,
  ]);
}

/** Who serves, and what was served. */
async function addServers(query: Transaction<Tables>): Promise<void> {
  await create(query, 'stepwise_servers', [
    'id text not null primary key',
    'host text not null',
    'pid integer not null',
    'started bigint not null',
    'seen bigint not null',
    'catalog text not null',
  ]);
  await create(query, 'stepwise_catalogs', [
    'version text not null primary key',
    'compiled bigint not null',
    'articles integer not null',
    'errors integer not null',
    'warnings integer not null',
  ]);
}

/** What the reports about the whole site read, instead of a row for each page and search. */
async function addTotals(query: Transaction<Tables>, { isClustered }: Features): Promise<void> {
  const columns = ['name text not null', 'day integer not null', 'choice text not null', ...SUMS];
  const ending = isClustered ? ' without rowid' : '';
  await create(query, 'stepwise_totals', [...columns, 'primary key (name, day, choice)'], ending);
  await sql`insert into stepwise_totals (name, day, choice, times, total)
    select name, day, choice, sum(times), sum(total) from stepwise_days group by name, day, choice`.execute(query);
}

/** A report reads a range of the key: rows that lie in its order are read one after the other, not each from its own place. */
async function clusterCounts(query: Transaction<Tables>, { isClustered }: Features): Promise<void> {
  if (!isClustered) return;
  for (const [table, unit] of [
    ['stepwise_hours', 'hour'],
    ['stepwise_days', 'day'],
  ] as const) {
    const columns = sql.raw(`name, ${unit}, page, part, choice, times, total`);
    const before = sql.table(`${table}_before`);
    await sql`alter table ${sql.table(table)} rename to ${before}`.execute(query);
    const shape = [`${unit} integer not null`, ...COUNT, `primary key (name, ${unit}, ${KEY})`];
    await create(query, table, shape, ' without rowid');
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${before}`.execute(query);
    await sql`drop table ${before}`.execute(query);
  }
}

const KEY = 'page, part, choice';

async function create(
  query: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly string[],
  ending = '',
): Promise<void> {
  await sql`create table if not exists ${sql.table(table)} (${sql.raw(columns.join(', '))})${sql.raw(ending)}`.execute(
    query,
  );
}
