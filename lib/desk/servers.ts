import type { Kysely } from 'kysely';
import type { CatalogInfo } from '@/lib/catalog';
import type { Tables } from '@/lib/events';

/** A process that serves the site. */
export interface Server {
  /** The same while it runs. */
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** Milliseconds after which a process that has not been seen is gone. */
const GONE_MS = 3 * 60_000;

/** Milliseconds for which one that is gone is remembered. */
const REMEMBERED_MS = 24 * 60 * 60_000;

/** Catalogs and processes that are listed. */
const MOST_ROWS = 50;

/** Writes down that a process runs, and which catalog it serves: all processes that share the database are seen together. */
export async function noteServer(
  query: Kysely<Tables>,
  { id, host, pid, started }: Server,
  catalog: CatalogInfo | undefined,
  now: number,
): Promise<void> {
  const changing = { seen: now, catalog: catalog?.version ?? '' };
  await query
    .insertInto('stepwise_servers')
    .values({ id, host, pid, started, ...changing })
    .onConflict((row) => row.column('id').doUpdateSet(changing))
    .execute();
  await query
    .deleteFrom('stepwise_servers')
    .where('seen', '<', now - REMEMBERED_MS)
    .execute();
  if (catalog === undefined) return;
  const { version, compiledAt, articleCount, diagnosticCounts } = catalog;
  await query
    .insertInto('stepwise_catalogs')
    .values({
      version,
      compiled: Date.parse(compiledAt),
      articles: articleCount,
      errors: diagnosticCounts.error,
      warnings: diagnosticCounts.warning,
    })
    .onConflict((row) => row.column('version').doNothing())
    .execute();
}

/** The processes of the last day, those that run first. */
export async function serverRows(query: Kysely<Tables>, now: number) {
  const rows = await query
    .selectFrom('stepwise_servers')
    .selectAll()
    .orderBy('seen', 'desc')
    .limit(MOST_ROWS)
    .execute();
  return rows.map(({ host, pid, started, seen, catalog }) => {
    const state = now - Number(seen) > GONE_MS ? 'gone' : 'running';
    return [host, pid, state, Number(started), Number(seen), catalog];
  });
}

/** The catalogs that were served, the newest first. */
export async function catalogRows(query: Kysely<Tables>) {
  const rows = await query
    .selectFrom('stepwise_catalogs')
    .selectAll()
    .orderBy('compiled', 'desc')
    .limit(MOST_ROWS)
    .execute();
  return rows.map(({ version, compiled, articles, errors, warnings }) => {
    return [version, Number(compiled), articles, errors, warnings];
  });
}
