import {
  CREATE_INDEXES,
  CREATE_WORD_INDEXES,
  contentHash,
  type Database,
  LongHash,
  type Meta,
  pictureFolderOf,
} from '@/lib/catalog';
import { lockHashOf } from '../content/address-lock';
import type { CompiledFile } from '../content/compiled-file';
import { contentFilesOf } from '../content/content-files';
import { isInIncludes } from '../content/content-role';
import { DEFAULT_SITE } from '../content/read-site';
import { type ContentFile, placeOfPath } from '../content/walk-content';
import { derive } from '../derive/derive';
import type { DerivedAlias } from '../derive/derived';
import { diagnoseWorkflows } from '../derive/diagnose-workflows';
import { withNewerTopics } from '../derive/newer-topics';
import { NO_HISTORY, prepareChanges, staleBefore } from '../history/write-changes';
import { type IndexChanges, namesIn, writeSearchIndex } from '../index/write-search-index';
import { type BaseCatalog, COMPILER_VERSION } from '../plan/base-catalog';
import { type Compiling, compileAhead } from '../plan/compile-ahead';
import { type CompileRun, readingHashOf, vanished } from '../plan/compile-run';
import { type ArticleWriter, openArticleWriter } from './article-writer';
import { writeDerived } from './derived-writer';
import { renameTopics, storedNames } from './rename-topics';
import { storedArticles } from './stored-articles';
import { writeTranslations } from './translations-writer';
import { writeVariants } from './variants-writer';

/**
 * A file that changed less than this before the walk may change once more without the disk showing another time (the
 * clock of a file system ticks every 4 ms, or 2 s on some); its time is not trusted, so that the next run reads it.
 */
const TRUSTED_AFTER_MS = 2100;

/**
 * Brings a draft up to date with the content folder, in one transaction.
 * @returns the hash of `addresses.json` as it would be by what the draft gives out
 */
export async function writeCatalog(database: Database, run: CompileRun, compile: Compiling): Promise<string> {
  database.exec('BEGIN');
  const known = run.base?.history ?? NO_HISTORY;
  const changes = prepareChanges(database, run.folders, run.history, known);
  const articles = await writeArticles(database, run, compile);
  const { isDerivationDue, written, replaced } = articles;
  const isFresh = run.base === undefined;
  if (isFresh) database.exec(CREATE_INDEXES);
  const kept = isDerivationDue ? undefined : baseOfSameData(run);
  const renamed = kept ? rename(database, run, articles) : undefined;
  const { stale, namesOf } = renamed ?? rederive(database, run, written);
  writeTranslations(database);
  writeSearchIndex(database, { stale, replaced, namesOf, isFresh });
  if (isFresh) database.exec(CREATE_WORD_INDEXES);
  (await changes)();
  const addressesHash = kept?.addressesHash ?? lockHashOf(database);
  writeMeta(database, run, addressesHash);
  database.exec('COMMIT');
  return addressesHash;
}

/** The base where it was derived with the same data and addresses as now. */
function baseOfSameData({ base, read }: CompileRun): BaseCatalog | undefined {
  const isSame = base?.dataHash === read.hash && base.lockHash === contentHash(read.lock.text);
  return isSame ? base : undefined;
}

async function writeArticles(database: Database, run: CompileRun, compile: Compiling): Promise<ArticleWriter> {
  const { options, plan, folders } = run;
  const writer = openArticleWriter(database, keyGiver(database, plan.compile), run.base === undefined);
  const gone: string[] = [];
  const now = Date.now();
  for (const path of plan.removed) writer.remove(path);
  for (const file of plan.touched) writer.touch(file.path, changedOf(file, now));
  let done = 0;
  await compile((compiled) => {
    const file = plan.compile[placeOfPath(plan.compile, compiled.path)];
    if (hasVanished(compiled)) gone.push(compiled.path);
    else if (file) writer.write(compiled, file, changedOf(file, now));
    options.onProgress?.({ done: ++done, total: plan.compile.length });
  });
  if (gone.length > 0) throw vanished(folders, gone);
  for (const file of plan.compile)
    if (file.trouble) writer.write({ role: 'unread', path: file.path, trouble: file.trouble }, file, file.changed);
  await settleIncludes(database, run, writer, now);
  return writer;
}

/**
 * What a file without a header is depends on the others: where one of them takes it in, it is text for other files, else an
 * article.
 */
async function settleIncludes(database: Database, run: CompileRun, writer: ArticleWriter, now: number): Promise<void> {
  const filesOf = (sql: string): readonly ContentFile[] => {
    const rows = database.prepare(sql).all();
    const paths = new Set(rows.map(([file]) => String(file)));
    return paths.size === 0 ? [] : run.files.filter(({ path }) => paths.has(path));
  };
  for (const file of filesOf(INCLUDED_ARTICLES)) writer.demote(file.path);
  const free = filesOf(UNUSED_INCLUDES).filter((file) => !isInIncludes(file.path));
  if (free.length === 0) return;
  const files = new Map(free.map((file) => [file.path, file]));
  await compileAhead({ ...run, plan: { ...run.plan, compile: free } })((compiled) => {
    const file = files.get(compiled.path);
    if (file) writer.write(compiled, file, changedOf(file, now));
  });
}

const INCLUDED_ARTICLES = `SELECT a.path FROM articles a JOIN facts f ON f.key = a.key
WHERE f.facts ->> 'isBare' = 1 AND a.path IN (SELECT used FROM uses WHERE picture = '') ORDER BY a.path`;

const UNUSED_INCLUDES = `SELECT path FROM files
WHERE role = 'include' AND path NOT IN (SELECT used FROM uses) ORDER BY path`;

/** Gone since the walk: then more may go, and a catalog of half the content would be worse than an old one. */
function hasVanished(file: CompiledFile): boolean {
  return file.role === 'unread' && file.trouble.kind === 'unreadable' && file.trouble.reason === 'ENOENT';
}

function changedOf(file: ContentFile, now: number): string {
  return now - file.changedAt > TRUSTED_AFTER_MS ? file.changed : '';
}

/** Keys in path order, behind those that are taken, whatever the order in which workers finish. */
function keyGiver(database: Database, files: readonly ContentFile[]): (path: string) => number {
  const [last] = database.prepare('SELECT coalesce(max(key), 0) FROM articles').first() ?? [];
  const first = Number(last) + 1;
  let next = first + files.length;
  return (path) => {
    const place = placeOfPath(files, path);
    return place === -1 ? next++ : first + place;
  };
}

/** Articles whose names may have changed, and the names of all, where those may have changed. */
type Renamed = Pick<IndexChanges, 'stale' | 'namesOf'>;

function rederive(database: Database, run: CompileRun, written: ReadonlySet<number>): Renamed {
  // What is derived of many articles is let go before they're compared.
  const { stale, namesOf } = deriveAll(database, run, written);
  const told = writeVariants(database, run.read.data.clouds);
  for (const key of told) stale.add(key);
  return { stale, namesOf };
}

/** Derives and writes everything but which articles are variants. */
function deriveAll(database: Database, run: CompileRun, written: ReadonlySet<number>) {
  const { articles, renamed } = withNewerTopics(storedArticles(database, run.files));
  const others = database.prepare("SELECT path FROM files WHERE role <> 'article'").all();
  const otherPaths = others.map(([path]) => String(path));
  const fromFacts = derive(articles, otherPaths, run.read);
  const workflowFindings = diagnoseWorkflows(database, articles, run);
  const said = new Set(fromFacts.aliases.map(({ name }) => name));
  const aliases = [...fromFacts.aliases, ...topicAliases(renamed).filter(({ name }) => !said.has(name))];
  const derived = { ...fromFacts, aliases, diagnostics: [...fromFacts.diagnostics, ...workflowFindings] };
  const stale = writeDerived(database, articles, derived, written);
  return { stale, namesOf: articles.isHeld ? namesIn(articles, derived) : storedNames(database) };
}

/** Follows what changed of the articles that were written, where nothing else depends on it but names; `undefined` where all has to be derived. */
function rename(database: Database, run: CompileRun, { written, titles }: ArticleWriter): Renamed | undefined {
  const { retitled, formerNames } = titles;
  const retopiced = renameTopics(database, retitled);
  if (retopiced === undefined) return undefined;
  const concerned = new Set([...written, ...retopiced]);
  const told = writeVariants(database, run.read.data.clouds, { keys: concerned, formerNames });
  return {
    stale: new Set([...concerned, ...told]),
    namesOf: retopiced.length === 0 ? undefined : storedNames(database),
  };
}

/** `/t/dns` leads where its topic is now. */
function topicAliases(renamed: ReadonlyMap<string, string>): readonly DerivedAlias[] {
  return [...renamed].map(([id, to]) => ({ name: `/t/${id}`, to: `/t/${to}`, reason: '' }));
}

/** The pictures of articles are kept as those are compiled. */
function keepLogo({ read, options, folders }: CompileRun): void {
  if (!options.isScratch) contentFilesOf(folders, pictureFolderOf(options.outFile)).picture(read.logoPath);
}

function writeMeta(database: Database, run: CompileRun, addressesHash: string): void {
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
SELECT group_concat(line, char(10)), max(path) FROM (
  SELECT f.path, f.path || char(9) || f.hash || char(9) || coalesce(c.at, '') || char(9) || coalesce(c.at <= ?, '') AS line
  FROM files f LEFT JOIN changes c USING (path) WHERE f.path > ? ORDER BY f.path LIMIT 2000
)`;

/** Of everything that pages are made of: the same content, data and compiler give the same version. */
function versionOf(database: Database, dataHash: string, stale: number): string {
  const lines = new LongHash('\n');
  lines.add(`${COMPILER_VERSION}\n${dataHash}`);
  // Joined by SQLite: to hand over a row for each file would take five times as long.
  const some = database.prepare(LINE_PER_FILE);
  for (let row = some.first(stale, ''); typeof row?.[0] === 'string'; row = some.first(stale, String(row[1])))
    lines.add(row[0]);
  return lines.digest().slice(0, 16);
}

/** The next change to come of age; where nothing ages, none. */
function nextStaleOf(database: Database, stale: number): number | null {
  if (stale === 0) return null;
  const sql =
    'SELECT min(coalesce(c.at, a.declared)) FROM articles a LEFT JOIN changes c USING (path) WHERE coalesce(c.at, a.declared) > ?';
  const [next] = database.prepare(sql).first(stale) ?? [];
  return typeof next === 'number' ? next : null;
}
