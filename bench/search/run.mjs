/** Compares search with other engines and shows how it grows; README.md of this folder says how. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Libsql from 'libsql';
import { sharedFile } from '../../tests/run/real-content.mjs';
import { defaultContent, ROOT } from '../rig/places.mjs';
import { bundleSources } from './bundle.mjs';
import { documentsOf, ENGINES } from './engines.mjs';
import { multiply } from './growth.mjs';
import { judge } from './judge.mjs';
import { judgeQuestions, questionRow, readQuestions } from './questions.mjs';

const OWN = 'Stepwise search';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    queries: { type: 'string', default: sharedFile('search', 'queries.json') ?? '' },
    growth: { type: 'string', default: '1000,10000,50000,200000' },
    only: { type: 'string' },
    catalog: { type: 'string' },
    engine: { type: 'string' },
    asked: { type: 'boolean', default: false },
  },
});
if (!existsSync(options.queries)) {
  console.error(options.queries === '' ? 'bench:search needs --queries FILE' : `There is no file ${options.queries}`);
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const sources = await bundleSources(ROOT);
const { queries } = JSON.parse(readFileSync(options.queries, 'utf8'));
const shows = (part) => options.only === undefined || options.only === part;
if (options.engine !== undefined) await judgeEngine(options.engine);
else {
  const catalogFile = shows('engines') || shows('growth') ? await compileWithoutForms() : '';
  if (shows('engines')) compareEngines(catalogFile);
  if (shows('questions')) await compareOnQuestions();
  if (shows('growth')) showGrowth(catalogFile);
}

async function compileWithoutForms() {
  const outFile = path.join(folder, 'without-forms.db');
  const exclude = new Set(queries.map(({ form }) => form));
  await sources.compileCatalog({ contentDir: options.content, outFile, exclude });
  return outFile;
}

/** Each engine in a process of its own, so that its memory is its own. */
function inOwnProcess(catalogFile, more = []) {
  for (const name of [OWN, ...Object.keys(ENGINES)]) {
    const args = ['--queries', options.queries, '--catalog', catalogFile, '--engine', name, ...more];
    spawnSync(process.execPath, [process.argv[1], ...args], { stdio: 'inherit' });
  }
}

function compareEngines(catalogFile) {
  console.log(`${queries.length} queries`);
  console.log(
    'engine                             plain: tune  held   all    p50    p99 | typo: tune  held   all    p50    p99 | built    peak',
  );
  inOwnProcess(catalogFile);
}

/** The whole content, forms too: what a reader of the site searches. */
async function compareOnQuestions() {
  const outFile = path.join(folder, 'whole.db');
  await sources.compileCatalog({ contentDir: options.content, outFile });
  console.log(`\n${readQuestions().length} questions; answered in the first three`);
  console.log('engine                                    tune   held   all    with a code  asked since');
  inOwnProcess(outFile, ['--asked']);
}

async function judgeEngine(name) {
  const catalog = sources.openCatalog(options.catalog);
  const ask = (q) => sources.search(catalog, { q, limit: 10 }).results.map((result) => pathsOf(catalog, result));
  const own = (q) => ask(q).flat();
  const documents = name === OWN ? [] : documentsOf(catalog);
  const started = performance.now();
  const engine = name === OWN ? own : await ENGINES[name](documents);
  const seconds = (performance.now() - started) / 1000;
  if (options.asked) {
    console.log(questionRow(name, await judgeQuestions(name === OWN ? ask : engine, readQuestions())));
    return catalog.close();
  }
  const plain = await judge(engine, queries, sources);
  const typo = await judge(engine, queries, sources, '1');
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(34)} ${row(plain)} | ${row(typo)} | ${seconds.toFixed(1).padStart(4)} s ${peak.toFixed(0).padStart(4)} MiB`,
  );
  catalog.close();
}

function row({ tune, held, all, p50, p99 }) {
  return `      ${[tune, held, all].map((each) => each.toFixed(3)).join('  ')} ${p50.toFixed(2).padStart(6)} ${p99.toFixed(1).padStart(6)}`;
}

/** A result's article and the variants under it. */
function pathsOf(catalog, { article, variants }) {
  return [article, ...variants].map(({ key }) => catalog.searchIndex.pathOf(key));
}

function showGrowth(catalogFile) {
  console.log('\narticles    words  spellings  postings    file  built |   p50    p95    p99 | first   typo p50');
  // The connection that compiled the catalog may hold its lock until the end; nothing writes any more.
  const source = new Libsql(`${pathToFileURL(catalogFile).href}?mode=ro&immutable=1`);
  for (const count of options.growth.split(',').map(Number)) {
    const made = multiply(source, count, folder, sources);
    const catalog = sources.openCatalog(made.file);
    const ask = (q) => sources.search(catalog, { q, limit: 10 });
    const first = timed(ask, queries[0].query);
    for (const { query } of queries.slice(0, 20)) ask(query);
    const times = queries.map(({ query }) => timed(ask, query)).toSorted((a, b) => a - b);
    const typos = queries.map(({ query }) => timed(ask, sources.withTypo(query, '1'))).toSorted((a, b) => a - b);
    catalog.close();
    rmSync(made.file);
    const at = (share, list = times) => list[Math.floor(share * list.length)].toFixed(2).padStart(6);
    const sizes = `${made.postingsMiB.toFixed(1).padStart(5)} MiB ${made.fileMiB.toFixed(0).padStart(4)} MiB ${(made.built / 1000).toFixed(1).padStart(5)} s`;
    console.log(
      `${String(count).padStart(8)} ${String(made.words).padStart(8)} ${String(made.spellings).padStart(10)} ${sizes} | ${at(0.5)} ${at(0.95)} ${at(0.99)} | ${first.toFixed(1).padStart(5)} ${at(0.5, typos)}`,
    );
  }
  source.close();
}

function timed(ask, q) {
  const started = performance.now();
  ask(q);
  return performance.now() - started;
}
