import { contentHash, type Database, type Meta, pictureFolderOf } from '@/lib/catalog';
import { contentFilesOf } from '../content/content-files';
import { DEFAULT_SITE } from '../content/read-site';
import { staleBefore } from '../history/write-changes';
import { COMPILER_VERSION } from '../plan/base-catalog';
import { type CompileRun, readingHashOf } from '../plan/compile-run';

/** The pictures of articles are kept as those are compiled. */
function keepLogo({ read, options, folders }: CompileRun): void {
  if (!options.isScratch) contentFilesOf(folders, pictureFolderOf(options.outFile)).picture(read.logoPath);
}

/** Writes what is known of the catalog as a whole. `addressesHash`: of `addresses.json` as it is by what the draft gives out. */
export function writeMeta(database: Database, run: CompileRun, addressesHash: string): void {
  const { read, options } = run;
  const count = (sql: string) => Number(database.prepare(sql).first()?.[0]);
  const severe = (severity: string) => count(`SELECT count(*) FROM diagnostics WHERE severity = '${severity}'`);
  const now = new Date();
  const site = read.data.site ?? DEFAULT_SITE;
  keepLogo(run);
  const stale = staleBefore(now, site.staleAfterMonths);
  const meta: Meta = {
    version: versionOf(database, `${read.hash}\n${addressesHash}`, stale),
    articleCount: count('SELECT count(*) FROM articles'),
    diagnosticCounts: { error: severe('error'), warning: severe('warning'), info: severe('info') },
    compiledAt: now.toISOString(),
    contentDir: options.contentDir,
    contentName: run.folders.flatMap(({ name }) => name ?? []).join(', '),
    compiler: COMPILER_VERSION,
    readingHash: readingHashOf(read, run.folders),
    dataHash: read.hash,
    lockHash: run.isLockKept ? addressesHash : contentHash(read.lock.text),
    addressesHash,
    history: { id: run.history.id, head: run.history.head },
    staleBefore: stale,
    nextStale: nextStaleOf(database, stale),
    site,
    clouds: read.data.clouds,
    synonyms: read.data.synonyms,
    contact: read.data.contact ?? null,
    desk: read.data.desk ?? null,
    alerts: read.data.alerts ?? [],
  };
  database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('catalog', ?)").run(JSON.stringify(meta));
}

const LINE_PER_FILE = `
SELECT group_concat(line, char(10)) FROM (
  SELECT f.path || char(9) || f.hash || char(9) || coalesce(c.at, '') || char(9) || coalesce(c.at <= ?, '') AS line
  FROM files f LEFT JOIN changes c USING (path) ORDER BY f.path
)`;

/** Of everything that pages are made of: the same content, data and compiler give the same version. */
function versionOf(database: Database, dataHash: string, stale: number): string {
  // Joined by SQLite: to hand over a row for each file would take five times as long.
  const [content] = database.prepare(LINE_PER_FILE).first(stale) ?? [];
  return contentHash(`${COMPILER_VERSION}\n${dataHash}\n${content}`).slice(0, 16);
}

/** The next change to come of age; where nothing ages, none. */
function nextStaleOf(database: Database, stale: number): number | null {
  if (stale === 0) return null;
  const sql =
    'SELECT min(coalesce(c.at, a.declared)) FROM articles a LEFT JOIN changes c USING (path) WHERE coalesce(c.at, a.declared) > ?';
  const [next] = database.prepare(sql).first(stale) ?? [];
  return typeof next === 'number' ? next : null;
}
