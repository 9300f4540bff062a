import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { type Batch, rowsIn, splitBatch } from './batch';
import type { EventsDatabase } from './database';
import { DAY_MS } from './event';
import { errorCode, failureOf } from './failure';
import { ensureDays } from './remove-old';
import { takesRows, writeBatch } from './write-batch';

/** A row that a database refuses, whenever it is written. */
export interface RefusedRow {
  /** Of one row. */
  readonly batch: Batch;
  /** What the database said of it. */
  readonly message: string;
  readonly code: string;
}

/** Writes a batch but for the rows that are refused. @throws what the database throws that says nothing of these rows */
export type WriteApart = (batch: Batch) => Promise<readonly RefusedRow[]>;

/** How often a transaction is tried that gets in another one's way. */
const MOST_TRIES = 5;

/** Longest time between two of these, in milliseconds. */
const CONFLICT_MS = 40;

/**
 * Writes batches, each as one transaction. Where the database refuses one and takes other rows at the same time, it is halved until the
 * rows that are refused are found: for one of 2,000, that takes some twenty transactions.
 */
export function writesApart(database: EventsDatabase): WriteApart {
  const days = new Set<number>();
  const writeWhole = async (batch: Batch) => {
    await ensureDays(database, new Set(batch.events.map(({ at }) => Math.floor(at / DAY_MS))), days);
    await withPatience(() => writeBatch(database, batch));
    // SQLite answers within the same turn.
    await turn();
  };
  const writeParts = async (batch: Batch): Promise<readonly RefusedRow[]> => {
    const refused: RefusedRow[] = [];
    for (const part of splitBatch(batch, Math.ceil(rowsIn(batch) / 2)))
      for (const row of await writeOrSplit(part)) refused.push(row);
    return refused;
  };
  const writeOrSplit = async (batch: Batch): Promise<readonly RefusedRow[]> => {
    try {
      await writeWhole(batch);
      return [];
    } catch (error) {
      if (failureOf(error) !== 'refused') throw error;
      return rowsIn(batch) > 1 ? writeParts(batch) : [{ batch, message: messageOf(error), code: errorCode(error) }];
    }
  };
  return async (batch) => {
    try {
      await writeWhole(batch);
      return [];
    } catch (error) {
      if (failureOf(error) !== 'refused') throw error;
      // The partition of a day may have been deleted with what is old.
      days.clear();
      if (!(await takesRows(database))) throw error;
      return writeParts(batch);
    }
  };
}

/** Two processes may wait for each other's rows; one of them is told to try again. */
async function withPatience(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || failureOf(error) !== 'conflict') throw error;
      await sleep(Math.random() * CONFLICT_MS);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
