import { CompiledQuery, type Transaction } from 'kysely';
import type { EventsDatabase, Tables } from './database';

/**
 * Rows of one statement. SQLite carries it out in this thread, in half a millisecond, and more rows would save next to nothing; for a server, each
 * statement is a way there and back. It takes 65,535 values in one.
 */
const ROWS_AT_ONCE: Readonly<Record<EventsDatabase['kind'], number>> = { sqlite: 50, postgres: 500 };

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
  const beginning = `insert into ${table} (${columns.join(', ')}) values`;
  const most = ROWS_AT_ONCE[kind];
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most);
    const text = `${beginning} ${placesOf(kind, some.length, columns.length)} ${ending}`;
    const result = await inside.executeQuery<Returned>(CompiledQuery.raw(text, valuesOf(some)));
    for (const row of result.rows) returned.push(row);
  }
  return returned;
}

/** Four times as quick as `flat`. */
function valuesOf(rows: readonly Values[]): (string | number)[] {
  const values: (string | number)[] = [];
  for (const row of rows) for (const value of row) values.push(value);
  return values;
}

/** `(?, ?), (?, ?)` for SQLite, `($1, $2), ($3, $4)` for PostgreSQL. */
function placesOf(kind: EventsDatabase['kind'], rows: number, columns: number): string {
  if (kind === 'sqlite') return listOf(rows, `(${listOf(columns, '?')})`);
  return Array.from({ length: rows }, (_, row) => numberedRow(row * columns + 1, columns)).join(', ');
}

function listOf(times: number, text: string): string {
  return text + `, ${text}`.repeat(times - 1);
}

function numberedRow(first: number, columns: number): string {
  let places = `$${first}`;
  for (let at = 1; at < columns; at += 1) places += `, $${first + at}`;
  return `(${places})`;
}
