/** Lets a scripted assistant look for articles by MCP; README.md of this folder says how. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { sharedFile } from '../../tests/run/real-content.mjs';
import { describeMachine, median, printGoals } from '../rig/machine.mjs';
import { COMMAND } from '../rig/own-site.mjs';
import { defaultContent, ROOT, temporaryFolder } from '../rig/places.mjs';
import { bundleSources } from '../search/bundle.mjs';

/** What an assistant may do before it has to answer. */
const MOST_CALLS = 3;

const GOAL = 0.85;

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    queries: { type: 'string', default: sharedFile('search', 'queries.json') ?? '' },
    questions: { type: 'string', default: '60' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!existsSync(options.queries)) {
  console.error(options.queries === '' ? 'bench:mcp needs --queries FILE' : `There is no file ${options.queries}`);
  process.exit(2);
}

const { queries } = JSON.parse(readFileSync(options.queries, 'utf8'));
const asked = chosen(Number(options.questions));
const sources = await bundleSources(ROOT);
const catalogFile = path.join(temporaryFolder(), 'without-forms.db');
// The titles of these forms are the questions: an assistant that finds the form has found nothing.
const exclude = new Set(queries.map(({ form }) => form));
await sources.compileCatalog({ contentDir: options.content, outFile: catalogFile, exclude });
const catalog = sources.openCatalog(catalogFile);
const slugOf = new Map([...catalog.paths()].map(({ path: file, slug }) => [file, slug]));

const client = new Client({ name: 'bench', version: '1' });
const args = [COMMAND, 'mcp', '--catalog', catalogFile];
await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
const outcomes = [];
for (const question of asked) outcomes.push(await look(question));
await client.close();
report();
process.exit(0);

/** Spread over all of them by the hash of the form's path, so that nobody chose. */
function chosen(count) {
  const hashed = queries.map((each) => ({ ...each, hash: createHash('sha256').update(each.form).digest('hex') }));
  return hashed.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, count);
}

async function call(name, given) {
  const started = performance.now();
  const { structuredContent, isError } = await client.callTool({ name, arguments: given });
  if (isError) throw new Error(`${name} refused ${JSON.stringify(given)}`);
  return { ...structuredContent, ms: performance.now() - started };
}

/**
 * Searches, then reads what looks best, in the order of the results: it knows nothing of the right answer. Where an article is the start
 * of a flow, its first screen names nothing that reading doesn't, so the calls go into reading.
 */
async function look({ query, relevant }) {
  const wanted = new Set(relevant.map((file) => slugOf.get(file)).filter(Boolean));
  const found = await call('search', { query });
  const times = [found.ms];
  const read = [];
  for (const { slug } of found.results.slice(0, MOST_CALLS - 1)) {
    const article = await call('get_article', { id: slug });
    times.push(article.ms);
    read.push(article.slug);
    if (wanted.has(article.slug)) break;
  }
  const isListed = found.results.some(({ slug }) => wanted.has(slug));
  return { query, times, isReached: read.some((slug) => wanted.has(slug)), isListed, calls: times.length };
}

function report() {
  const share = (test) => outcomes.filter(test).length / Math.max(1, outcomes.length);
  const reached = share(({ isReached }) => isReached);
  const calls = outcomes.filter(({ isReached }) => isReached).map((each) => each.calls);
  console.log(`${describeMachine()}\n${outcomes.length} questions, at most ${MOST_CALLS} calls each\n`);
  if (options.verbose)
    for (const { query, isReached, isListed } of outcomes)
      if (!isReached) console.log(`  not reached${isListed ? ', but listed' : ''}: ${query}`);
  printGoals([
    { name: 'relevant article read', figure: percent(reached), goal: `≥ ${percent(GOAL)}`, isReached: reached >= GOAL },
    { name: '  in two calls', figure: percent(share((each) => each.isReached && each.calls === 2)) },
    { name: '  in the results of the search', figure: percent(share(({ isListed }) => isListed)) },
    {
      name: '  calls where it was',
      figure: (calls.reduce((sum, each) => sum + each, 0) / Math.max(1, calls.length)).toFixed(2),
    },
    { name: '  median of a call', figure: `${median(outcomes.flatMap(({ times }) => times)).toFixed(1)} ms` },
  ]);
}

function percent(value) {
  return `${(100 * value).toFixed(1)} %`;
}
