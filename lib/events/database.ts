import { type Generated, Kysely, PostgresDialect } from 'kysely';
import type { PoolConfig } from 'pg';
import type { EventName } from './event';
import { sqlite } from './sqlite';

/** One number for one thing on one day, or in one hour. Days and hours are counted in UTC since 1970. */
export interface Count {
  readonly name: string;
  readonly page: string;
  readonly part: string;
  readonly choice: string;
  /** How often it happened. */
  readonly times: number;
  /** The sum of the events' own numbers. */
  readonly total: number;
}

/** The tables, by name, as queries see them. */
export interface Tables {
  readonly stepwise_lock: { readonly name: string; readonly turns: number };
  readonly stepwise_schema: { readonly version: number };
  readonly stepwise_events: {
    readonly day: number;
    readonly id: string;
    readonly at: number;
    readonly visit: string;
    readonly name: EventName;
    readonly page: string;
    readonly part: string;
    readonly choice: string;
    readonly number: number;
  };
  readonly stepwise_days: Count & { readonly day: number };
  /** Sums of `stepwise_days` over seven days; weeks are counted since 1970. */
  readonly stepwise_weeks: Count & { readonly week: number };
  /** Sums of `stepwise_days` over all pages and what is on them, for reports about the whole site. */
  readonly stepwise_totals: Omit<Count, 'page' | 'part'> & { readonly day: number };
  /** The same for hours. */
  readonly stepwise_hour_totals: Omit<Count, 'page' | 'part'> & { readonly hour: number };
  readonly stepwise_feedback: {
    readonly id: string;
    readonly at: number;
    readonly day: number;
    readonly page: string;
    /** The ID of a flow's end; empty for an article. */
    readonly outcome: Generated<string>;
    readonly solved: number;
    readonly reason: string;
    readonly comment: string;
    /** `new`, `seen`, or `done`. */
    readonly state: Generated<string>;
  };
  readonly stepwise_desk_links: { readonly hash: string; readonly expires: number };
  readonly stepwise_desk_sessions: {
    readonly hash: string;
    readonly token: string;
    readonly role: string;
    readonly who: string;
    readonly started: number;
    readonly seen: number;
    /** `link`, `oidc`, or `proxy`. */
    readonly way: Generated<string>;
  };
  readonly stepwise_servers: {
    readonly id: string;
    readonly host: string;
    readonly pid: number;
    readonly started: number;
    readonly seen: number;
    /** Version of the catalog that it serves; empty for none. */
    readonly catalog: string;
  };
  readonly stepwise_catalogs: {
    readonly version: string;
    readonly compiled: number;
    readonly articles: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly stepwise_desk_sign_ins: {
    readonly hash: string;
    readonly expires: number;
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly back_to: string;
  };
  readonly stepwise_desk_log: {
    readonly id: string;
    readonly at: number;
    readonly who: string;
    readonly action: string;
  };
}

/** An open database. */
export interface EventsDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Tables>;
  close(): Promise<void>;
}

/** Milliseconds. */
const PATIENCE_MS = 5000;

/** Whether a database is named by an address rather than by a file. */
export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/**
 * Opens the database; nothing is asked of it yet.
 * @param place path of an SQLite file, made where it is missing; or `postgres://…`, for whatever speaks PostgreSQL's protocol
 * @param patienceMs how long to wait for another process that writes, or for a server that does not answer
 * @param breathe called between two statements that write, where this thread carries them out
 */
export function openDatabase(
  place: string,
  patienceMs: number = PATIENCE_MS,
  breathe: () => void = () => undefined,
): EventsDatabase {
  const kind = isPostgres(place) ? 'postgres' : 'sqlite';
  const dialect = kind === 'postgres' ? postgres(place, patienceMs) : sqlite(place, patienceMs, breathe);
  const query = new Kysely<Tables>({ dialect });
  return { kind, query, close: () => query.destroy() };
}

function postgres(connectionString: string, patienceMs: number): PostgresDialect {
  return new PostgresDialect({
    pool: async () => {
      const { default: pg } = await import('pg');
      const pool = new pg.Pool({
        connectionString,
        ...POOL,
        connectionTimeoutMillis: patienceMs,
        query_timeout: patienceMs * 2,
        types: numbersAsNumbers(pg.types),
      });
      // A server that goes away ends connections that nobody uses just now; the next query tells.
      pool.on('error', () => undefined);
      // Between two queries of a transaction too, where an error that nobody hears would end the process.
      pool.on('connect', (client) => client.on('error', () => undefined));
      return pool;
    },
  });
}

const POOL: PoolConfig = {
  max: 4,
  keepAlive: true,
  application_name: 'stepwise',
};

/** PostgreSQL's ids of types that are whole numbers here, but texts to `pg`: bigint, and what a sum of them is. */
const NUMBER_TYPES: ReadonlySet<number> = new Set([20, 1700]);

type PgTypes = typeof import('pg')['types'];

function numbersAsNumbers(types: PgTypes): NonNullable<PoolConfig['types']> {
  return {
    getTypeParser: (id: number, format?: 'text' | 'binary') =>
      NUMBER_TYPES.has(id) ? Number : types.getTypeParser(id, format === 'binary' ? 'text' : format),
  };
}
