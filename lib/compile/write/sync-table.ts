import type { Cell, Database, Row } from '@/lib/catalog';
import { LongHash } from '@/lib/catalog';
import { type Cells, putRows } from './put-rows';

/** A derived table. */
export interface DerivedTable {
  readonly name: string;
  /** Those of the primary key first. */
  readonly columns: readonly string[];
  /** How many columns are the key. */
  readonly keyWidth: number;
}

/**
 * Makes a derived table hold exactly the wanted rows and touches only those that differ, for after a small edit nearly
 * all stay as they are. A hash of the rows is kept in `meta`; where it is the same, the table is not even read.
 * @param wanted gone through as often as needed; of what goes into a new table, no more than a few rows are held
 * @returns the rows that were put or removed where the table was written before; of a new one, none
 */
export function syncTable(database: Database, table: DerivedTable, wanted: Iterable<Cells>): readonly Row[] {
  const { name, columns, keyWidth } = table;
  const known = database.prepare('SELECT value FROM meta WHERE name = ?').first(name)?.[0];
  const setHash = database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)');
  const lines = new LongHash('\n');
  if (known === undefined) {
    putAll(database, table, hashed(wanted, lines));
    setHash.run(name, lines.digest());
    return [];
  }
  for (const row of wanted) lines.add(row.join('\t'));
  const hash = lines.digest();
  if (known === hash) return [];
  setHash.run(name, hash);
  const rows = database.prepare(`SELECT ${columns.join(', ')} FROM ${name}`).all();
  const old = new Map(rows.map((row) => [keyOf(row, keyWidth), row]));
  const changed: Cells[] = [];
  for (const row of wanted) {
    const key = keyOf(row, keyWidth);
    if (isChanged(row, old.get(key))) changed.push(row);
    old.delete(key);
  }
  const condition = columns.slice(0, keyWidth).map((column) => `${column} = ?`);
  const remove = database.prepare(`DELETE FROM ${name} WHERE ${condition.join(' AND ')}`);
  for (const row of old.values()) remove.run(...row.slice(0, keyWidth).map(asCell));
  putAll(database, table, changed);
  return [...old.values(), ...changed];
}

function putAll(database: Database, { name, columns }: DerivedTable, rows: Iterable<Cells>): void {
  putRows(database, `INSERT OR REPLACE INTO ${name} (${columns.join(', ')})`, columns.length, rows);
}

/** The rows, each added to a hash on its way. */
function* hashed(rows: Iterable<Cells>, lines: LongHash): IterableIterator<Cells> {
  for (const row of rows) {
    lines.add(row.join('\t'));
    yield row;
  }
}

function isChanged(row: Cells, known: Row | undefined): boolean {
  return known === undefined || row.some((cell, column) => cell !== known[column]);
}

function keyOf(row: Row, keyWidth: number): string {
  return keyWidth === 1 ? String(row[0]) : row.slice(0, keyWidth).join('\t');
}

function asCell(value: unknown): Cell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
