/** Measures `stepwise compile` beside the bare pipeline; README.md of this folder says how. */
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleCommand } from '../../cli/bundle.mjs';
import { defaultContent } from '../rig/places.mjs';
import { changeTitle, chooseArticle, readBodies, warm } from './content.mjs';
import { measure } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** After a change the compiler reads a file again while its time is this young; that is not what is measured. */
const SETTLED_MS = 2300;

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    runs: { type: 'string', default: '3' },
    workers: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
await main();

async function main() {
  const content = path.join(folder, 'content');
  cpSync(options.content, content, { recursive: true });
  const command = path.join(await bundleCommand(ROOT.replace(/\/$/, '')), 'main.js');
  const bodies = path.join(folder, 'bodies.json');
  const counts = await readBodies(command, content, bodies);
  describeMachine(counts);
  const rows = [];
  for (let run = 1; run <= Number(options.runs); run++) {
    const row = await measureRound(command, content, bodies);
    rows.push(row);
    print(`run ${run}`, row);
  }
  printMedian(rows, counts);
}

async function measureRound(command, content, bodies) {
  const out = path.join(folder, `catalog-${Date.now()}.db`);
  const compile = () => {
    warm(content);
    return measure([command, 'compile', '--content', content, '--out', out, '--workers', options.workers]);
  };
  warm(content);
  const floor = await measure([fileURLToPath(new URL('floor.mjs', import.meta.url)), bodies, options.workers]);
  const cold = await compile();
  await settle();
  const article = chooseArticle(content);
  await compile();
  const unchanged = await compile();
  appendFileSync(article, '\nOne more paragraph for the benchmark.\n');
  const body = await compile();
  await settle();
  await compile();
  writeFileSync(article, changeTitle(article));
  const title = await compile();
  rmSync(out);
  return { floor, cold, unchanged, body, title };
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
}

function describeMachine({ files, articles, markdown }) {
  const [cpu] = cpus();
  console.log(`${cpu?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`);
  console.log(`${files} files, ${articles} articles, ${markdown} Markdown bodies, ${options.workers} workers\n`);
}

function print(name, { floor, cold, unchanged, body, title }) {
  const ratio = (cold.seconds / floor.seconds).toFixed(2);
  const cpuRatio = (cold.cpu / floor.cpu).toFixed(2);
  console.log(
    `${name}: floor ${floor.seconds.toFixed(1)} s (${floor.mebibytes} MiB), cold ${cold.seconds.toFixed(1)} s = ${ratio} × floor, in CPU time ${cpuRatio} × ` +
      `(${cold.mebibytes} MiB), unchanged ${ms(unchanged)} (${unchanged.mebibytes} MiB), ` +
      `paragraph changed +${onTop(body, unchanged)} (${body.mebibytes} MiB), title changed +${onTop(title, unchanged)}`,
  );
}

function printMedian(rows, { files }) {
  const of = (pick) => rows.map(pick).toSorted((a, b) => a - b)[Math.floor(rows.length / 2)];
  const cold = of((row) => row.cold.seconds);
  const peak = Math.max(
    ...rows
      .flatMap((row) => Object.entries(row))
      .filter(([name]) => name !== 'floor')
      .map(([, m]) => m.mebibytes),
  );
  const table = [
    ['cold', `${cold.toFixed(1)} s, ${Math.round(files / cold)} files/s`, ''],
    ['cold / floor', of((row) => row.cold.seconds / row.floor.seconds).toFixed(2), '≤ 1.0'],
    ['cold / floor, CPU time', of((row) => row.cold.cpu / row.floor.cpu).toFixed(2), ''],
    ['nothing changed', `${of((row) => row.unchanged.seconds).toFixed(2)} s`, '≤ 2 s'],
    [
      'paragraph changed, on top',
      `${Math.round(of((row) => row.body.seconds - row.unchanged.seconds) * 1000)} ms`,
      '≤ 200 ms',
    ],
    ['title changed, on top', `${Math.round(of((row) => row.title.seconds - row.unchanged.seconds) * 1000)} ms`, ''],
    ['peak memory', `${peak} MiB`, '≤ 400 MiB'],
  ];
  console.log('\nmedian');
  for (const [name, value, goal] of table) console.log(`  ${name.padEnd(28)}${value.padEnd(24)}${goal}`);
}

function ms(measured) {
  return `${Math.round(measured.seconds * 1000)} ms`;
}

function onTop(measured, base) {
  return `${Math.round((measured.seconds - base.seconds) * 1000)} ms`;
}
