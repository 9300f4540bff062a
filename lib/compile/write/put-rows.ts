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
export function putRows(database: Database, insert: string, width: number, rows: Iterable<Cells>): void {
  const cells = Array.from({ length: width }, (_, column) => `value ->> ${column}`);
  const statement = database.prepare(`${insert} SELECT ${cells.join(', ')} FROM json_each(?)`);
  for (const some of inBatches(rows)) statement.run(JSON.stringify(some));
}

/** Rows as many at a time as one statement takes. */
export function* inBatches<Item>(rows: Iterable<Item>): IterableIterator<readonly Item[]> {
  let held: Item[] = [];
  for (const row of rows) {
    held.push(row);
    if (held.length < ROWS_AT_ONCE) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
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
