import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './database';
import { WEEK_DAYS } from './event';

/** What a database has besides the SQL that all of them share. */
interface Features {
  readonly isPartitioned: boolean;
  /** Rows lie in the order of their key where it is told so (SQLite's WITHOUT ROWID). */
  readonly isClustered: boolean;
}

/**
 * The steps of the schema, in order; each runs once, whoever comes first. Only SQL that SQLite, PostgreSQL 13, Citus,
 * CockroachDB and YugabyteDB share, but for the partitions, which only a database that calls itself PostgreSQL gets.
 */
export const STEPS: readonly ((query: Transaction<Tables>, features: Features) => Promise<void>)[] = [
  createAll,
  addSignIns,
  addServers,
  addTotals,
  clusterCounts,
  addWeeks,
  addOutcomes,
  indexSpans,
  indexParts,
];

const KEY = 'page, part, choice';

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
  await createTable(query, 'stepwise_events', EVENT, isPartitioned ? ' partition by range (day)' : '');
  await createTable(query, 'stepwise_hours', ['hour integer not null', ...COUNT, `primary key (name, hour, ${KEY})`]);
  await createTable(query, 'stepwise_days', ['day integer not null', ...COUNT, `primary key (name, day, ${KEY})`]);
  await createTable(query, 'stepwise_feedback', [
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
  await createTable(query, 'stepwise_desk_links', ['hash text not null primary key', 'expires bigint not null']);
  await createTable(query, 'stepwise_desk_sessions', [
    'hash text not null primary key',
    'token text not null',
    'role text not null',
    'who text not null',
    'started bigint not null',
    'seen bigint not null',
  ]);
  await createTable(query, 'stepwise_desk_log', [
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
  await createTable(query, 'stepwise_desk_sign_ins', [
    'hash text not null primary key',
    'expires bigint not null',
    ...columns,
  ]);
}

/** Who serves, and what was served. */
async function addServers(query: Transaction<Tables>): Promise<void> {
  await createTable(query, 'stepwise_servers', [
    'id text not null primary key',
    'host text not null',
    'pid integer not null',
    'started bigint not null',
    'seen bigint not null',
    'catalog text not null',
  ]);
  await createTable(query, 'stepwise_catalogs', [
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
  await createTable(query, 'stepwise_totals', [...columns, 'primary key (name, day, choice)'], ending);
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
    await createTable(query, table, shape, ' without rowid');
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${before}`.execute(query);
    await sql`drop table ${before}`.execute(query);
  }
}

/**
 * Sums of whole weeks, so that a report about months reads few rows; and hours for the whole site alone, since nothing reads
 * them of a page. A process of an earlier version cannot write any more then: it keeps what comes on disk for the next one.
 */
async function addWeeks(query: Transaction<Tables>, { isClustered }: Features): Promise<void> {
  const ending = isClustered ? ' without rowid' : '';
  // Whoever is writing counts just now writes hours first: it is waited for, and nobody begins meanwhile.
  await sql`alter table stepwise_hours rename to stepwise_hours_before`.execute(query);
  await createTable(
    query,
    'stepwise_weeks',
    ['week integer not null', ...COUNT, `primary key (name, week, ${KEY})`],
    ending,
  );
  const hours = ['hour integer not null', 'name text not null', 'choice text not null', ...SUMS];
  await createTable(query, 'stepwise_hour_totals', [...hours, 'primary key (hour, name, choice)'], ending);
  const rows = await query
    .selectFrom('stepwise_totals')
    .select(['name', ({ fn }) => fn.min('day').as('first'), ({ fn }) => fn.max('day').as('last')])
    .groupBy('name')
    .execute();
  for (const span of rows) await fillWeeks(query, span);
  await sql`drop table stepwise_hours_before`.execute(query);
  await sql`create index stepwise_feedback_comments on stepwise_feedback (day, page) where comment <> ''`.execute(
    query,
  );
}

interface NameSpan {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** A week of one name at a time: a server that is asked for more may take longer than it may take to answer. */
async function fillWeeks(query: Transaction<Tables>, { name, first, last }: NameSpan): Promise<void> {
  for (let week = Math.floor(first / WEEK_DAYS); week <= Math.floor(last / WEEK_DAYS); week += 1) {
    const day = week * WEEK_DAYS;
    const [from, to] = [sql.lit(day), sql.lit(day + WEEK_DAYS)];
    await sql`insert into stepwise_weeks (name, week, page, part, choice, times, total)
      select name, ${sql.lit(week)}, page, part, choice, sum(times), sum(total) from stepwise_days
      where name = ${name} and day >= ${from} and day < ${to} group by name, page, part, choice`.execute(query);
    const [fromHour, toHour] = [sql.lit(day * 24), sql.lit((day + WEEK_DAYS) * 24)];
    await sql`insert into stepwise_hour_totals (hour, name, choice, times, total)
      select hour, name, choice, sum(times), sum(total) from stepwise_hours_before
      where name = ${name} and hour >= ${fromHour} and hour < ${toHour} group by hour, name, choice`.execute(query);
  }
}

/** Which end of a flow an answer is about. */
async function addOutcomes(query: Transaction<Tables>): Promise<void> {
  await sql`alter table stepwise_feedback add column outcome text not null default ''`.execute(query);
}

/**
 * What a report reads of counts, without all that the key tells apart: PostgreSQL looked through the whole table rather than
 * through that much of the key.
 */
async function indexSpans(query: Transaction<Tables>, { isClustered }: Features): Promise<void> {
  if (isClustered) return;
  await sql`create index stepwise_days_spans on stepwise_days (name, day)`.execute(query);
  await sql`create index stepwise_weeks_spans on stepwise_weeks (name, week)`.execute(query);
}

/** Some hundreds of words or questions are looked up among all of many weeks: PostgreSQL read each row of these weeks for it. */
async function indexParts(query: Transaction<Tables>, { isClustered }: Features): Promise<void> {
  if (isClustered) return;
  await sql`create index stepwise_weeks_parts on stepwise_weeks (part, name, week)`.execute(query);
}

/** Makes a table where there is none. @param ending what comes after the columns */
export async function createTable(
  query: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  ending = '',
): Promise<void> {
  await sql`create table if not exists ${sql.table(table)} (${sql.raw(columns.join(', '))})${sql.raw(ending)}`.execute(
    query,
  );
}
