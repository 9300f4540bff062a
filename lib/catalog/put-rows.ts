import type { Database } from './database';

/** A row without blobs. */
export type Cells = readonly (string | number | null)[];

/** Rows a statement: its text is a JSON list that SQLite takes apart. */
const ROWS_AT_ONCE = 500;

/**
 * Puts many rows at once: the way into SQLite and back costs ten times what it does with a small row, so hundreds of rows
 * share one.
 * @param insert the statement up to its values, such as `INSERT INTO topics (id, name)`
 */
export function putRows(database: Database, insert: string, width: number, rows: readonly Cells[]): void {
  if (rows.length === 0) return;
  const cells = Array.from({ length: width }, (_, column) => `value ->> ${column}`);
  const statement = database.prepare(`${insert} SELECT ${cells.join(', ')} FROM json_each(?)`);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    statement.run(JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE)));
  }
}
