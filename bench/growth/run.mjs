/** How everything grows with the number of articles; README.md of this folder says how. */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { warm } from '../compile/content.mjs';
import { measure } from '../compile/measure.mjs';
import { describeMachine, median, memoryOf, printGoals, printTable, quantile } from '../rig/machine.mjs';
import { buildPages, COMMAND, serveCatalog, someSlugs } from '../rig/own-site.mjs';
import { defaultContent, temporaryFolder } from '../rig/places.mjs';
import { coldTimes, firstBytes } from '../serve/cold-articles.mjs';
import { multiplyFiles } from './multiply-files.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    counts: { type: 'string', default: '1000,10000,100000,300000' },
    articles: { type: 'string', default: '440' },
  },
});

/** What "flat" and "linear" may deviate by: a busy machine, and the logarithm of every index. */
const SLACK = 1.5;

const QUERIES = [
  'virtual machine does not start',
  'backup fails',
  'cannot connect by remote desktop',
  'restore a database to a point in time',
  'storage account firewall',
  'certificate expired',
  'deploy application gateway',
  'quota increase',
  'web app is slow',
  'azure ad sync error',
];

const folder = temporaryFolder();
const content = path.join(folder, 'content');
console.log(describeMachine());
buildPages();
const rows = [];
let have = 0;
for (const count of options.counts.split(',').map(Number)) {
  multiplyFiles(options.content, content, have, count);
  have = count;
  const row = { count, ...(await measureCompile(count)), ...(await measureSite(count)) };
  rows.push(row);
  console.log(
    `  ${count} articles: compiled in ${row.compile.toFixed(1)} s, first page after ${Math.round(row.start)} ms`,
  );
}
report();
process.exit(0);

function catalogOf(count) {
  return path.join(folder, `${count}.db`);
}

async function measureCompile(count) {
  warm(content);
  const command = [COMMAND, 'compile', '--content', content, '--out', catalogOf(count)];
  const cold = await measure(command);
  const unchanged = await measure(command);
  const bytes = statSync(catalogOf(count)).size;
  return { compile: cold.seconds, cpu: cold.cpu, peak: cold.mebibytes, unchanged: unchanged.seconds, bytes };
}

async function measureSite(count) {
  const site = await serveCatalog(catalogOf(count));
  const atStart = memoryOf(site.pid);
  const origin = new URL(site.url).origin;
  const pages = await coldTimes(origin, someSlugs(catalogOf(count), Number(options.articles)));
  const searches = await firstBytes(QUERIES.map((query) => `${origin}/search?q=${encodeURIComponent(query)}`));
  const home = await firstBytes([`${origin}/products`]);
  const memory = memoryOf(site.pid);
  await site.stop();
  rmSync(catalogOf(count));
  return {
    start: site.startMs,
    atStart,
    page: median(pages),
    slowPage: quantile(pages, 0.99),
    search: median(searches),
    products: home[0],
    memory,
  };
}

function report() {
  console.log('');
  printTable(
    [
      'articles',
      'compile s',
      'CPU ms each',
      'peak MiB',
      'unchanged s',
      'catalog MiB',
      'bytes each',
      'start ms',
      'MiB',
      'page ms',
      '99 %',
      'search ms',
      'products ms',
      'MiB after',
    ],
    rows.map((row) => [
      row.count,
      row.compile.toFixed(1),
      perArticle(row).toFixed(2),
      Math.round(row.peak),
      row.unchanged.toFixed(1),
      Math.round(row.bytes / 2 ** 20),
      Math.round(row.bytes / row.count),
      Math.round(row.start),
      Math.round(row.atStart),
      row.page.toFixed(1),
      row.slowPage.toFixed(1),
      row.search.toFixed(1),
      row.products.toFixed(1),
      Math.round(row.memory),
    ]),
  );
  console.log('');
  printGoals([
    goal('compile, CPU time an article', 'linear', perArticle),
    goal('start', 'flat', ({ start }) => start),
    goal('page', 'flat', ({ page }) => page),
    goal('memory', 'flat', ({ memory }) => memory),
  ]);
}

/** The compiler's own start is no part of it. */
function perArticle({ cpu, count }) {
  return ((cpu - rows[0].cpu) / Math.max(1, count - rows[0].count)) * 1000 || (cpu / count) * 1000;
}

/** The largest beside the one before it; the smallest is too small to tell. */
function goal(name, wanted, figureOf) {
  const [base, last] = rows.slice(-2).map(figureOf);
  const ratio = last / base;
  return {
    name,
    figure: `${ratio.toFixed(2)} × from ${rows.at(-2)?.count ?? 0} to ${have}`,
    goal: `${wanted} (≤ ${SLACK} ×)`,
    isReached: ratio <= SLACK,
  };
}
