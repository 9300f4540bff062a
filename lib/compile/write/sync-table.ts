import type { Cell, Database, Row } from '@/lib/catalog';
import { contentHash } from '@/lib/catalog';
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
 * @returns the rows that were put or removed
 */
export function syncTable(database: Database, table: DerivedTable, wanted: readonly Cells[]): readonly Row[] {
  const { name, columns, keyWidth } = table;
  const hash = contentHash(wanted.map((row) => row.join('\t')).join('\n'));
  const known = database.prepare('SELECT value FROM meta WHERE name = ?').first(name)?.[0];
  if (known === hash) return [];
  database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, hash);
  if (known === undefined) return putAll(database, table, wanted);
  const rows = database.prepare(`SELECT ${columns.join(', ')} FROM ${name}`).all();
  const old = new Map(rows.map((row) => [keyOf(row, keyWidth), row]));
  const changed = wanted.filter((row) => isChanged(row, old.get(keyOf(row, keyWidth))));
  for (const row of wanted) old.delete(keyOf(row, keyWidth));
  const condition = columns.slice(0, keyWidth).map((column) => `${column} = ?`);
  const remove = database.prepare(`DELETE FROM ${name} WHERE ${condition.join(' AND ')}`);
  for (const row of old.values()) remove.run(...row.slice(0, keyWidth).map(asCell));
  return [...old.values(), ...putAll(database, table, changed)];
}

function putAll(database: Database, { name, columns }: DerivedTable, rows: readonly Cells[]): readonly Cells[] {
  putRows(database, `INSERT OR REPLACE INTO ${name} (${columns.join(', ')})`, columns.length, rows);
  return rows;
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
