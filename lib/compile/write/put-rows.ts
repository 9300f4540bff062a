import type { Cell, Database } from '@/lib/catalog';

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
  putJson(database, insert, width, jsonOf(rows));
}

/** Rows as `putJson` takes them: on another thread this part can be done ahead. */
export function jsonOf(rows: readonly Cells[]): readonly string[] {
  const count = Math.ceil(rows.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify(rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE)),
  );
}

/** `putRows` for rows that are JSON lists already. */
export function putJson(database: Database, insert: string, width: number, lists: readonly string[]): void {
  if (lists.length === 0) return;
  const cells = Array.from({ length: width }, (_, column) => `value ->> ${column}`);
  const statement = database.prepare(`${insert} SELECT ${cells.join(', ')} FROM json_each(?)`);
  for (const list of lists) statement.run(list);
}

/** Takes rows, blobs in them, and writes them a few at once. */
export interface RowWriter {
  put(...cells: readonly Cell[]): void;
  /** Writes what is still held. */
  flush(): void;
}

/** Rows a statement with a parameter for each cell; more at once gain nothing. */
const WRITTEN_AT_ONCE = 8;

/**
 * Opens a writer of rows with blobs, which `putRows` cannot hand over.
 * @param insert the statement up to its values, such as `INSERT INTO bodies (key, body)`
 * @param conflict what the statement ends with, such as `ON CONFLICT (key) DO NOTHING`
 */
export function openRowWriter(database: Database, insert: string, width: number, conflict = ''): RowWriter {
  const row = `(${Array(width).fill('?').join(', ')})`;
  const prepare = (rows: number) =>
    database.prepare(`${insert} VALUES ${Array(rows).fill(row).join(', ')} ${conflict}`);
  const [one, several] = [prepare(1), prepare(WRITTEN_AT_ONCE)];
  let held: Cell[] = [];
  return {
    put: (...cells) => {
      for (const cell of cells) held.push(cell);
      if (held.length < WRITTEN_AT_ONCE * width) return;
      several.run(...held);
      held = [];
    },
    flush: () => {
      for (let at = 0; at < held.length; at += width) one.run(...held.slice(at, at + width));
      held = [];
    },
  };
}
