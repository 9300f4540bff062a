import { CompiledQuery, type Transaction } from 'kysely';
import type { EventsDatabase, Tables } from './database';

/**
 * Rows of one statement. It takes half a millisecond of this thread for SQLite, and less than three of a server: a thread that waits for their processor
 * waits no longer. More rows would save a twentieth of SQLite's time, and a tenth of a server's.
 */
const ROWS_AT_ONCE: Readonly<Record<EventsDatabase['kind'], number>> = { sqlite: 50, postgres: 300 };

/** Where rows go, and what becomes of those that are there already. */
export interface Insertion {
  /** Names from the code alone: they are written into the statement as they are. */
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  /** What follows the values, such as `on conflict …`. */
  readonly ending: string;
}

/** A row, in the order of the columns. */
export type Values = readonly (string | number)[];

/**
 * Inserts rows of any number, and gives what the statements return. The statements are written here: as a tree of Kysely's,
 * of a node for each value, they took more of the processor than SQLite takes to carry them out.
 * @throws what the database throws
 */
export async function insertRows<Returned>(
  inside: Transaction<Tables>,
  kind: EventsDatabase['kind'],
  { table, columns, ending }: Insertion,
  rows: readonly Values[],
): Promise<readonly Returned[]> {
  const returned: Returned[] = [];
  const source = kind === 'sqlite' ? json : arrays;
  const most = ROWS_AT_ONCE[kind];
  for (let at = 0; at < rows.length; at += most) {
    const { text, values } = source(rows.slice(at, at + most));
    const statement = CompiledQuery.raw(`insert into ${table} (${columns.join(', ')}) ${text} ${ending}`, values);
    const result = await inside.executeQuery<Returned>(statement);
    for (const row of result.rows) returned.push(row);
  }
  return returned;
}

/** What an insertion takes its rows from, and the values of that. */
interface Source {
  readonly text: string;
  readonly values: unknown[];
}

/** All rows as one text: reading it takes SQLite less time than this thread needs to bind each value. */
function json(rows: readonly Values[]): Source {
  const values = rows[0]?.map((_, at) => `value ->> ${at}`) ?? [];
  // Without `where`, SQLite takes `on conflict` for the condition of a join.
  return { text: `select ${values.join(', ')} from json_each(?) where true`, values: [jsonOf(rows)] };
}

/** How JSON writes a half of a character, which SQLite would store as what is no text. */
const HALF = /\\ud[89a-f]/;

function jsonOf(rows: readonly Values[]): string {
  const text = JSON.stringify(rows);
  const whole = (_name: string, value: unknown) => (typeof value === 'string' ? Buffer.from(value).toString() : value);
  return HALF.test(text) ? JSON.stringify(rows, whole) : text;
}

/**
 * An array for each column. A server reads nine of them in a third less time than a value at a time; PostgreSQL, Citus (8.1 and later),
 * CockroachDB, and YugabyteDB have them.
 */
function arrays(rows: readonly Values[]): Source {
  const [first = []] = rows;
  const places = first.map((value, at) => `$${at + 1}::${typeof value === 'number' ? 'bigint' : 'text'}[]`);
  const values = first.map((_, at) => arrayOf(rows.map((row) => row[at] ?? '')));
  return { text: `select * from unnest(${places.join(', ')})`, values };
}

/** As the database writes it, which takes `pg` ten times as long; where anything is to be escaped, that is left to it. */
function arrayOf(column: Values): string | Values {
  return /["\\]/.test(column.join('')) ? column : `{"${column.join('","')}"}`;
}
