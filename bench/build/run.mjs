/** From content to a served site, beside Starlight; README.md of this folder says how. */
import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { warm } from '../compile/content.mjs';
import { describeMachine, median, printGoals } from '../rig/machine.mjs';
import { buildPages, COMMAND } from '../rig/own-site.mjs';
import { defaultContent, ROOT, temporaryFolder } from '../rig/places.mjs';
import { run } from '../rig/programs.mjs';
import { chooseArticles, writeForStarlight, writeOwn } from './content.mjs';
import { changeBesideServer, changeInDevelopment, coldSeconds } from './ours.mjs';
import { buildStarlight, forgetBuilds, openStarlight } from './starlight.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    articles: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
    'with-pages': { type: 'boolean' },
  },
});

const RUNS = Number(options.runs);

const folder = temporaryFolder();
const own = path.join(folder, 'content');
const catalog = path.join(folder, 'catalog.db');
console.log(describeMachine());
buildPages();
const articles = chooseArticles(options.content, Number(options.articles));
writeOwn(articles, options.content, own);
const starlight = prepareStarlight();
console.log(`${articles.length} Markdown articles, ${RUNS} runs, medians\n`);
const times = { cold: [], peerCold: [], peerChanged: [] };
for (let round = 0; round < RUNS; round++) await measureRound(round);
const file = articles[Math.floor(articles.length / 2)].file;
const published = await changeBesideServer(own, catalog, file, RUNS * 3);
const saved = await changeInDevelopment(own, catalog, file, RUNS * 3);
const pages = options['with-pages'] ? measurePages() : undefined;
report();
process.exit(0);

/** Starlight as it can be had, or why not. */
function prepareStarlight() {
  try {
    const project = openStarlight();
    writeForStarlight(articles, options.content, project.docs);
    return project;
  } catch (error) {
    console.log(`Starlight can’t be installed here, so there’s nothing to compare our figures with: ${error.message}`);
    return undefined;
  }
}

/** Both take turns, and both find their files in the page cache. Starlight is slow: its first round counts alone. */
async function measureRound(round) {
  warm(own);
  times.cold.push(await coldSeconds(own, catalog));
  if (starlight === undefined || round > 0) return;
  warm(starlight.docs);
  forgetBuilds(starlight);
  times.peerCold.push(buildStarlight(starlight, articles.length));
  appendFileSync(path.join(starlight.docs, 'article-7.md'), '\nOne more paragraph.\n');
  times.peerChanged.push(buildStarlight(starlight, articles.length));
}

/** Seconds to build the pages' code anew, which knows nothing of the content. */
function measurePages() {
  rmSync(path.join(ROOT, '.stepwise', 'site-build'), { force: true });
  const started = performance.now();
  run(process.execPath, [COMMAND, 'build']);
  return (performance.now() - started) / 1000;
}

function report() {
  const cold = median(times.cold);
  const lines = [
    { name: 'Stepwise: content to served site', figure: `${cold.toFixed(1)} s` },
    { name: 'Stepwise: changed, compiled, served', figure: `${median(published).toFixed(2)} s` },
    { name: 'Stepwise: saved, shown by dev', figure: `${Math.round(median(saved) * 1000)} ms` },
  ];
  if (pages !== undefined)
    lines.push({ name: 'Stepwise: pages built anew', figure: `${pages.toFixed(1)} s, whatever the articles` });
  printGoals(starlight === undefined ? lines : [...lines, ...besideStarlight(cold)]);
}

function besideStarlight(cold) {
  const peer = median(times.peerCold);
  const changed = median(times.peerChanged);
  const ratio = peer / cold;
  const changedRatio = changed / median(saved);
  return [
    { name: 'Starlight: content to site', figure: `${peer.toFixed(1)} s` },
    { name: 'Starlight: one file changed', figure: `${changed.toFixed(1)} s` },
    { name: 'cold', figure: `${ratio.toFixed(1)} × faster`, goal: '≥ 5 ×', isReached: ratio >= 5 },
    {
      name: 'after one changed file',
      figure: `${changedRatio.toFixed(0)} × faster`,
      goal: '≥ 100 ×',
      isReached: changedRatio >= 100,
    },
    { name: '  compiled beside a server', figure: `${(changed / median(published)).toFixed(0)} × faster` },
  ];
}
