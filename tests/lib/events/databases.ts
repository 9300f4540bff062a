import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { type EventsDatabase, openDatabase, type StoredEvent } from '@/lib/events';
import { postgresPrograms, startPostgres } from '../../run/postgres';

/** Programs of PostgreSQL, where the machine has them. */
export const POSTGRES = postgresPrograms();

console.log(POSTGRES === undefined ? 'PostgreSQL is not installed: SQLite alone is tested' : `PostgreSQL: ${POSTGRES}`);

/** A database of a test file's own. */
export interface TestPlace {
  /** As STEPWISE_DATABASE has it. */
  readonly place: string;
  readonly folder: string;
  open(): EventsDatabase;
  remove(): Promise<void>;
}

/** Every kind of database that this machine can run. */
export const PLACES: readonly (readonly [name: string, make: () => Promise<TestPlace>])[] = [
  ['SQLite', sqlitePlace],
  ...(POSTGRES === undefined ? [] : [['PostgreSQL', () => postgresPlace(POSTGRES ?? '')] as const]),
];

async function sqlitePlace(): Promise<TestPlace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-events-'));
  const place = path.join(folder, 'events.db');
  const remove = async () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  // Connections of one thread cannot wait for each other: whoever comes second is told so at once.
  return { place, folder, open: () => openDatabase(place, 1), remove };
}

async function postgresPlace(bin: string): Promise<TestPlace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-events-'));
  const server = await startPostgres(bin);
  const remove = async () => {
    await server.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { place: server.address, folder, open: () => openDatabase(server.address), remove };
}

/** Some time in 2026; tests count from here. */
export const NOW = Date.UTC(2026, 10, 28, 12, 30);

/** An event that differs from all others by its id. */
export function event(id: string, given: Partial<StoredEvent> = {}): StoredEvent {
  const usual = { visit: 'visit-12345', name: 'view', page: '/articles/a', part: '', choice: '', number: 0 } as const;
  return { id, at: NOW, ...usual, ...given };
}

/** How many rows a table has, and the sum of its `times` where it has any. */
export async function rowCount({ query }: EventsDatabase, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(query);
  return Number(rows[0]?.n);
}

/** Does something that another connection may keep from happening just now, as a writer does it. */
export async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries > 3000) throw error;
      await sleep(1);
    }
  }
}
