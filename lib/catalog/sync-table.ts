import type { Cell, Database, Row } from './database';

/**
 * Makes a derived table hold exactly the wanted rows and touches only those that differ: after a small edit nearly all
 * stay as they are, and reading them is far cheaper than writing them.
 * @param columns the table's columns, those of the primary key first
 * @param keyWidth how many of them are the key
 */
export function syncTable(
  database: Database,
  table: string,
  columns: readonly string[],
  keyWidth: number,
  wanted: Iterable<readonly Cell[]>,
): void {
  const old = new Map<string, Row>();
  for (const row of database.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).each())
    old.set(keyOf(row, keyWidth), row);
  const places = columns.map(() => '?').join(', ');
  const put = database.prepare(`INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
  for (const row of wanted) {
    const key = keyOf(row, keyWidth);
    const known = old.get(key);
    old.delete(key);
    if (known === undefined || row.some((cell, column) => cell !== known[column])) put.run(...row);
  }
  const condition = columns.slice(0, keyWidth).map((column) => `${column} = ?`);
  const remove = database.prepare(`DELETE FROM ${table} WHERE ${condition.join(' AND ')}`);
  for (const row of old.values()) remove.run(...row.slice(0, keyWidth).map(asCell));
}

function keyOf(row: Row, keyWidth: number): string {
  return row.slice(0, keyWidth).join('\0');
}

function asCell(value: unknown): Cell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
