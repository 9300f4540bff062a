import { CREATE_INDEXES, CREATE_WORD_INDEXES, contentHash, type Database, type Row, storedJson } from '@/lib/catalog';
import { lockTextOf } from '../content/address-lock';
import type { CompiledFile, Facts } from '../content/compiled-file';
import { isInIncludes } from '../content/content-role';
import type { ContentFile } from '../content/walk-content';
import { derive } from '../derive/derive';
import type { DerivedAlias, KeyedFacts } from '../derive/derived';
import { diagnoseWorkflows } from '../derive/diagnose-workflows';
import { withNewerTopics } from '../derive/newer-topics';
import { NO_HISTORY, prepareChanges } from '../history/write-changes';
import { type IndexThread, startIndexThread } from '../index/index-thread';
import { type IndexChanges, namesIn, writeFreshIndex, writeSearchIndex } from '../index/write-search-index';
import type { BaseCatalog } from '../plan/base-catalog';
import { type Compiling, compileAhead, threadsOf } from '../plan/compile-ahead';
import { type CompileRun, vanished } from '../plan/compile-run';
import { FEW_FILES } from '../pool/compile-pool';
import { type ArticleWriter, openArticleWriter, type WriterOptions } from './article-writer';
import { writeDerived } from './derived-writer';
import { renameTopics, storedNames } from './rename-topics';
import { writeVariants } from './variants-writer';
import { writeMeta } from './write-meta';

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
  const indexing = isIndexedAside(run) ? startIndexThread() : undefined;
  try {
    return await writeTables(database, run, compile, indexing);
  } finally {
    await indexing?.end();
  }
}

/** Articles whose words a thread may hold: 4 KiB each. */
const MOST_HELD = 40_000;

/** Whether there's enough to compile for an index thread, and not so much that it would take all memory. */
function isIndexedAside({ base, plan, options }: CompileRun): boolean {
  const count = plan.compile.length;
  return base === undefined && count > FEW_FILES && count <= MOST_HELD && threadsOf(options) > 1;
}

async function writeTables(
  database: Database,
  run: CompileRun,
  compile: Compiling,
  indexing: IndexThread | undefined,
): Promise<string> {
  database.exec('BEGIN');
  const known = run.base?.history ?? NO_HISTORY;
  const changes = prepareChanges(database, run.folders, run.history, known);
  const articles = await writeArticles(database, run, compile, indexing?.add);
  indexing?.settle();
  const { isDerivationDue, written, replaced } = articles;
  const isFresh = run.base === undefined;
  if (isFresh) database.exec(CREATE_INDEXES);
  const kept = isDerivationDue ? undefined : baseOfSameData(run);
  const renamed = kept ? rename(database, run, articles) : undefined;
  const { stale, namesOf } = renamed ?? rederive(database, run, written);
  const isIndexed = indexing && namesOf && (await writeFreshIndex(database, indexing, namesOf));
  if (!isIndexed) writeSearchIndex(database, { stale, replaced, namesOf, isFresh });
  if (isFresh) database.exec(CREATE_WORD_INDEXES);
  (await changes)();
  const addressesHash = kept?.addressesHash ?? contentHash(lockTextOf(database));
  writeMeta(database, run, addressesHash);
  database.exec('COMMIT');
  return addressesHash;
}

/** The base where it was derived with the same data and addresses as now. */
function baseOfSameData({ base, read }: CompileRun): BaseCatalog | undefined {
  const isSame = base?.dataHash === read.hash && base.lockHash === contentHash(read.lock.text);
  return isSame ? base : undefined;
}

async function writeArticles(
  database: Database,
  run: CompileRun,
  compile: Compiling,
  onWords: WriterOptions['onWords'],
): Promise<ArticleWriter> {
  const { options, plan, folders } = run;
  const files = new Map(plan.compile.map((file) => [file.path, file]));
  const newKey = keyGiver(database, plan.compile);
  const writer = openArticleWriter(database, { newKey, isFresh: run.base === undefined, onWords });
  const gone: string[] = [];
  const now = Date.now();
  for (const path of plan.removed) writer.remove(path);
  for (const file of plan.touched) writer.touch(file.path, changedOf(file, now));
  let done = 0;
  await compile((compiled) => {
    const file = files.get(compiled.path);
    if (hasVanished(compiled)) gone.push(compiled.path);
    else if (file) writer.write(compiled, file, changedOf(file, now));
    options.onProgress?.({ done: ++done, total: files.size });
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
  const files = new Map(run.files.map((file) => [file.path, file]));
  const pathsOf = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .flatMap(([file]) => files.get(String(file)) ?? []);
  for (const file of pathsOf(INCLUDED_ARTICLES)) writer.demote(file.path);
  const free = pathsOf(UNUSED_INCLUDES).filter((file) => !isInIncludes(file.path));
  if (free.length === 0) return;
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
  const keys = new Map(files.map((file, index) => [file.path, Number(last) + 1 + index]));
  let next = Number(last) + 1 + files.length;
  return (path) => keys.get(path) ?? next++;
}

/** A row of `key, facts`. */
function readFacts([key, facts]: Row): KeyedFacts {
  return { ...storedJson<Facts>(facts), key: Number(key) };
}

/** Articles whose names may have changed, and the names of all, where those may have changed. */
type Renamed = Pick<IndexChanges, 'stale' | 'namesOf'>;

function rederive(database: Database, run: CompileRun, written: ReadonlySet<number>): Renamed {
  const rows = database.prepare('SELECT key, facts FROM facts').all();
  const { articles, renamed } = withNewerTopics(rows.map(readFacts).toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const others = database.prepare("SELECT path FROM files WHERE role <> 'article'").all();
  const otherPaths = others.map(([path]) => String(path));
  const fromFacts = derive(articles, otherPaths, run.read);
  const workflowFindings = diagnoseWorkflows(database, articles, run);
  const said = new Set(fromFacts.aliases.map(({ name }) => name));
  const aliases = [...fromFacts.aliases, ...topicAliases(renamed).filter(({ name }) => !said.has(name))];
  const derived = { ...fromFacts, aliases, diagnostics: [...fromFacts.diagnostics, ...workflowFindings] };
  const stale = writeDerived(database, articles, derived, written);
  const told = writeVariants(database, run.read.data.clouds);
  return { stale: new Set([...stale, ...told]), namesOf: namesIn(articles, derived) };
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
