/** Serves one article by five servers in turn; README.md of this folder says how. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOADER, load } from '../rig/load.mjs';
import { describeMachine, median, memoryOf, printGoals, printTable, quantile } from '../rig/machine.mjs';
import { buildMinimalNext, startMinimalNext } from '../rig/minimal-next.mjs';
import { HAS_NGINX, startNginxCache, startNginxFile } from '../rig/nginx.mjs';
import { buildPages, compile, serveCatalog, someSlugs } from '../rig/own-site.mjs';
import { defaultContent, freePort, temporaryFolder } from '../rig/places.mjs';
import { startServer } from '../rig/programs.mjs';
import { coldTimes } from './cold-articles.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    catalog: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    articles: { type: 'string', default: '2000' },
  },
});

/** Bytes of HTML that the page should have about: what peers were measured with. */
const PAGE_BYTES = 21_000;

const folder = temporaryFolder();
console.log(`${describeMachine()}, load by ${LOADER}`);
buildPages();
const catalog = options.catalog ?? path.join(folder, 'catalog.db');
if (options.catalog === undefined) compile(options.content, catalog);

const own = await serveCatalog(catalog);
const site = new URL(own.url).origin;
const atStart = memoryOf(own.pid);
const slugs = someSlugs(catalog, Number(options.articles));
const cold = await coldTimes(site, slugs);
const page = await chooseArticle();
const servers = await startServers();
const rounds = measure(servers);
report();
await Promise.all(servers.map(({ server }) => server.stop()));
process.exit(0);

/** The article whose page is nearest to the size that peers were measured with. */
async function chooseArticle() {
  const pages = [];
  for (const slug of slugs.slice(0, 100)) {
    const address = `/articles/${encodeURIComponent(slug)}`;
    const bytes = Buffer.from(await (await fetch(site + address)).arrayBuffer());
    pages.push({ address, bytes });
  }
  const distance = ({ bytes }) => Math.abs(bytes.length - PAGE_BYTES);
  return pages.toSorted((a, b) => distance(a) - distance(b))[0];
}

async function startServers() {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, page.bytes);
  const port = String(await freePort());
  const bare = [fileURLToPath(new URL('bare-server.mjs', import.meta.url)), file, port];
  const minimal = buildMinimalNext(page.bytes.toString());
  const nginx = HAS_NGINX
    ? [
        { name: 'nginx, file from disk', server: await startNginxFile(folder, page.bytes) },
        { name: 'Stepwise behind nginx', server: await startNginxCache(folder, site, page.address) },
      ]
    : [];
  return [
    ...nginx,
    { name: 'bare node:http', server: await startServer(process.execPath, bare, `http://127.0.0.1:${port}/`) },
    { name: 'minimal Next.js page', server: await startMinimalNext(minimal) },
    { name: 'Stepwise', server: { ...own, url: site + page.address } },
  ];
}

/** Servers take turns, so that a busy machine slows all of them; the first round only warms them up. */
function measure(servers) {
  const measured = servers.map(() => []);
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const [at, { server }] of servers.entries()) {
      const result = load(server.url, round === 0 ? 2 : Number(options.seconds));
      if (round > 0) measured[at].push(result);
    }
  }
  return Object.fromEntries(servers.map(({ name }, at) => [name, measured[at]]));
}

function report() {
  console.log(
    `${page.address}: ${page.bytes.length} bytes, ${options.rounds} rounds of ${options.seconds} s, medians\n`,
  );
  printTable(
    ['server', 'requests/s', 'to node:http', 'p50 ms', 'p99 ms', 'MiB'],
    servers.map(({ name, server }) => [
      name,
      Math.round(median(rounds[name].map(({ perSecond }) => perSecond))),
      ratio(name, 'bare node:http').toFixed(2),
      median(rounds[name].map(({ p50 }) => p50)).toFixed(2),
      median(rounds[name].map(({ p99 }) => p99)).toFixed(2),
      Math.round(memoryOf(server.pid)),
    ]),
  );
  console.log('');
  printGoals(goals());
}

function goals() {
  const toNext = ratio('Stepwise', 'minimal Next.js page');
  const toFile = HAS_NGINX ? ratio('Stepwise behind nginx', 'nginx, file from disk') : 0;
  const wait = median(cold);
  const memory = memoryOf(own.pid);
  const lines = [
    { name: 'to the minimal Next.js page', figure: `${toNext.toFixed(1)} ×`, goal: '≥ 2 ×', isReached: toNext >= 2 },
    { name: 'behind nginx, to its file', figure: `${toFile.toFixed(2)} ×`, goal: '≥ 0.9 ×', isReached: toFile >= 0.9 },
    {
      name: `first byte of ${cold.length} cold articles`,
      figure: `${wait.toFixed(1)} ms`,
      goal: '≤ 15 ms',
      isReached: wait <= 15,
    },
    { name: '  99 of 100', figure: `${quantile(cold, 0.99).toFixed(1)} ms` },
    {
      name: 'memory after all of it',
      figure: `${Math.round(memory)} MiB`,
      goal: '≤ 350 MiB',
      isReached: memory <= 350,
    },
    { name: '  its peak', figure: `${Math.round(memoryOf(own.pid, 'VmHWM'))} MiB` },
    { name: '  at start', figure: `${Math.round(atStart)} MiB, after ${Math.round(own.startMs)} ms` },
  ];
  return HAS_NGINX ? lines : lines.filter(({ name }) => !name.includes('nginx'));
}

/** Median over the rounds of one server's requests per second to another's in the same round. */
function ratio(name, other) {
  return median(rounds[name].map(({ perSecond }, at) => perSecond / rounds[other][at].perSecond));
}
