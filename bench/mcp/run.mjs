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

/** Articles that it reads in one call: as many as `get_articles` gives. */
const TOGETHER = 3;

/** Characters of an article that must be read at least, where it isn't given whole. */
const LEAST_READ = 800;

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
 * Searches, then reads what the search found, in its order, some articles at once: it knows nothing of the right answer. Where an article
 * is the start of a flow, its first screen names nothing that reading doesn't, so the calls go into reading.
 */
async function look({ query, relevant }) {
  const wanted = new Set(relevant.map((file) => slugOf.get(file)).filter(Boolean));
  const found = await call('search', { query });
  const times = [found.ms];
  const slugs = found.results.map(({ slug }) => slug);
  const isWanted = (slug) => wanted.has(slug);
  let isReached = false;
  for (let at = 0; !isReached && at < slugs.length && times.length < MOST_CALLS; at += TOGETHER) {
    const { articles, ms } = await call('get_articles', { ids: slugs.slice(at, at + TOGETHER) });
    times.push(ms);
    const read = articles.filter(({ markdown, next }) => next === null || markdown.length >= LEAST_READ);
    isReached = read.some(({ slug }) => isWanted(slug));
  }
  const isEarly = slugs.slice(0, MOST_CALLS - 1).some(isWanted);
  return { query, times, isReached, isEarly, isListed: slugs.some(isWanted), calls: times.length };
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
    { name: '  reading one article a call', figure: percent(share(({ isEarly }) => isEarly)) },
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
