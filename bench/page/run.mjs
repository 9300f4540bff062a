/** Weighs a page of every kind and has Lighthouse mark it; README.md of this folder says how. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/run/find-chromium.mjs';
import { describeMachine, printGoals, printTable } from '../rig/machine.mjs';
import { buildMinimalNext, startMinimalNext } from '../rig/minimal-next.mjs';
import { buildPages, compile, serveCatalog } from '../rig/own-site.mjs';
import { ROOT, temporaryFolder } from '../rig/places.mjs';
import { openLighthouse } from './lighthouse.mjs';
import { PAGE_KINDS } from './page-kinds.mjs';
import { wantedScript } from './wanted-script.mjs';
import { weighPage } from './weigh-page.mjs';

/** A page that is missing is not to be found by search engines, and flows past their start neither. */
const NOT_INDEXED = /^(?:search|question|map|guided step|summary|missing page|choice)/;

/** What our pages stand beside: the framework's least. */
const MINIMAL = 'minimal Next.js page';

const LARGEST_SCRIPT = 12_000;
const LARGEST_WANTED_SCRIPT = 30_000;
const LARGEST_STYLE = 15_000;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '1' },
    'without-lighthouse': { type: 'boolean' },
  },
});

const folder = temporaryFolder();
console.log(describeMachine());
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium here; `npm test` installs one');
buildPages();
const catalog = path.join(folder, 'catalog.db');
compile(path.join(ROOT, 'content'), catalog);
const own = await serveCatalog(catalog);
const site = new URL(own.url).origin;
const kinds = Object.entries(PAGE_KINDS).filter(
  ([name]) => options.only === undefined || options.only.split(',').includes(name),
);
const minimal = await startMinimalNext(buildMinimalNext(await (await fetch(site + PAGE_KINDS.article)).text()));
const weights = await weighAll();
const marks = options['without-lighthouse'] ? undefined : markAll();
report();
await minimal.stop();
await own.stop();
process.exit(0);

async function weighAll() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const found = { [MINIMAL]: await weighPage(browser, minimal.url) };
  for (const [name, address] of kinds) found[name] = await weighPage(browser, site + address);
  await browser.close();
  const elsewhere = new Set(Object.values(found).flatMap((weight) => weight.scripts));
  for (const [name] of kinds) found[name].wanted = await wantedScript(found[name].scripts, elsewhere, textOf);
  return found;
}

async function textOf(url) {
  return (await fetch(url)).text();
}

/** Of several runs the best counts: a busy machine can only make a page look slower. */
function markAll() {
  const lighthouse = openLighthouse(executablePath, folder);
  const times = Array.from({ length: Number(options.runs) });
  const best = (many) =>
    Object.fromEntries(
      Object.keys(many[0]).map((key) => {
        const found = many.map((one) => one[key]);
        return [key, key === 'lcp' || key === 'tbt' ? Math.min(...found) : Math.max(...found)];
      }),
    );
  // A page with status 404 is not marked.
  const marked = kinds.filter(([name]) => name !== 'missing page');
  const addresses = [[MINIMAL, minimal.url], ...marked.map(([name, address]) => [name, site + address])];
  return Object.fromEntries(addresses.map(([name, url]) => [name, best(times.map(() => lighthouse(url)))]));
}

function report() {
  console.log('bytes after gzip\n');
  printTable(
    [
      'page',
      'requests',
      'HTML',
      'script',
      'wanted',
      'style',
      'font',
      'other',
      'foreign',
      'shift',
      'perf',
      'a11y',
      'practices',
      'SEO',
      'LCP ms',
      'TBT ms',
    ],
    Object.entries(weights).map(([name, weight]) => [
      name,
      ...['requests', 'html', 'script', 'wanted', 'style', 'font', 'other'].map((key) => weight[key] ?? '–'),
      weight.foreign.length,
      weight.shift.toFixed(3),
      ...['performance', 'accessibility', 'best-practices', 'seo', 'lcp', 'tbt'].map(
        (key) => marks?.[name]?.[key] ?? '–',
      ),
    ]),
  );
  console.log('');
  printGoals(goals());
}

function goals() {
  const { [MINIMAL]: framework, ...ours } = weights;
  const all = Object.values(ours);
  const script = Math.max(...all.map((weight) => weight.script));
  const wanted = Math.max(...all.map((weight) => weight.wanted));
  const style = Math.max(...all.map((weight) => weight.style));
  const foreign = all.reduce((sum, weight) => sum + weight.font + weight.foreign.length, 0);
  const shift = Math.max(...all.map((weight) => weight.shift));
  const lines = [
    { name: "script of the framework's least page", figure: `${framework.script} bytes` },
    { name: 'script, most', figure: `${script} bytes`, goal: '≤ 12,000', isReached: script <= LARGEST_SCRIPT },
    {
      name: 'script that can be wanted, most',
      figure: `${wanted} bytes`,
      goal: '≤ 30,000',
      isReached: wanted <= LARGEST_WANTED_SCRIPT,
    },
    { name: 'style, most', figure: `${style} bytes`, goal: '≤ 15,000', isReached: style <= LARGEST_STYLE },
    { name: 'fonts and requests to others', figure: String(foreign), goal: '0', isReached: foreign === 0 },
    { name: 'layout shift, most', figure: shift.toFixed(3), goal: '0', isReached: shift < 0.0005 },
  ];
  return marks === undefined ? lines : [...lines, ...markGoals()];
}

function markGoals() {
  const least = (key, names) => Math.min(...names.map((name) => marks[name][key]));
  const names = Object.keys(marks).filter((name) => name !== MINIMAL);
  const indexed = names.filter((name) => !NOT_INDEXED.test(name));
  const rows = [
    ['performance', 99, names],
    ['accessibility', 100, names],
    ['best-practices', 100, names],
    ['seo', 100, indexed],
  ];
  const framework = {
    name: 'Lighthouse performance, minimal Next.js page',
    figure: String(marks[MINIMAL].performance),
  };
  const lines = rows
    .filter(([, , of]) => of.length > 0)
    .map(([key, goal, of]) => {
      const found = least(key, of);
      return { name: `Lighthouse ${key}, least`, figure: String(found), goal: `≥ ${goal}`, isReached: found >= goal };
    });
  return [framework, ...lines];
}
