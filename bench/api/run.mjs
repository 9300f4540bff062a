/** Asks the API beside the pages; README.md of this folder says how. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOADER, load } from '../rig/load.mjs';
import { describeMachine, median, printGoals, printTable } from '../rig/machine.mjs';
import { buildPages, compile, serveCatalog, someSlugs } from '../rig/own-site.mjs';
import { defaultContent, temporaryFolder } from '../rig/places.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    catalog: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
});

/** Requests a second to those of a kept page of the same article. */
const GOAL = 0.9;

console.log(`${describeMachine()}, load by ${LOADER}`);
buildPages();
const catalog = options.catalog ?? path.join(temporaryFolder(), 'catalog.db');
if (options.catalog === undefined) compile(options.content, catalog);
const own = await serveCatalog(catalog, { RATE_LIMIT: '0' });
const site = new URL(own.url).origin;
const slug = encodeURIComponent(someSlugs(catalog, 3, 'generic')[1]);
const PAGE = 'page of an article';
const asked = [
  { name: PAGE, address: `/articles/${slug}` },
  { name: 'API: the same article', address: `/api/v1/articles/${slug}` },
  { name: 'API: articles', address: '/api/v1/articles?limit=20' },
  { name: 'API: search', address: '/api/v1/search?q=restore' },
  { name: 'API: health', address: '/api/v1/health' },
];
const bytes = await Promise.all(
  asked.map(async ({ address }) => (await (await fetch(site + address)).arrayBuffer()).byteLength),
);
const measured = asked.map(() => []);
// They take turns, so that a busy machine slows all of them; the first round only warms them up.
for (let round = 0; round <= Number(options.rounds); round++) {
  for (const [at, { address }] of asked.entries()) {
    const result = load(site + address, round === 0 ? 1 : Number(options.seconds));
    if (round > 0) measured[at].push(result);
  }
}
await own.stop();
report();
process.exit(0);

function report() {
  const of = (at, figure) => median(measured[at].map((each) => each[figure]));
  const ratio = (at) => median(measured[at].map(({ perSecond }, round) => perSecond / measured[0][round].perSecond));
  printTable(
    ['kept answer', 'bytes', 'requests/s', 'to the page', 'p50 ms', 'p99 ms'],
    asked.map(({ name }, at) => [
      name,
      bytes[at],
      Math.round(of(at, 'perSecond')),
      ratio(at).toFixed(2),
      of(at, 'p50').toFixed(2),
      of(at, 'p99').toFixed(2),
    ]),
  );
  console.log('');
  printGoals([
    {
      name: 'article by the API, to its page',
      figure: `${ratio(1).toFixed(2)} ×`,
      goal: `≥ ${GOAL} ×`,
      isReached: ratio(1) >= GOAL,
    },
    { name: '  99 of 100', figure: `${of(1, 'p99').toFixed(1)} ms` },
  ]);
}
