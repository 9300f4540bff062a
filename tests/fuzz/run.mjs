#!/usr/bin/env node
/**
 * `npm run fuzz`: makes files with mistakes out of real ones, and files that are wide, deep, many or long (`shapes/`), by
 * number and seed, and takes each all the way from its bytes to its page. Nothing may throw, hang, act, come out unbalanced,
 * lose a word or take longer than 2 s of a processor.
 *
 *   npm run fuzz -- --count 1000000 --seed 7 --workers 4 --content DIR --shapes
 *   npm run fuzz -- --first 277 --count 1     one number
 *   npm run fuzz -- --every-shape --limit 1   each shape once, at its greatest length; what takes longer than 1 s
 *
 * With `--shapes` every file has a shape, else one of four. What failed lies in `.stepwise/fuzz/<seed>-<number>.md`, a
 * shape as short as it is still wrong.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureSetup, ROOT } from '../../cli/setup.mjs';
import { largestContent, SAMPLE_CONTENT } from '../run/real-content.mjs';

/** A thread that tries one file for so long is ended, and the file is a finding: on a busy machine 1 s of work takes longer. */
const HANG_MS = 120_000;

/** After so many findings a run ends: they are mostly one defect, many times. */
const MOST_FINDINGS = 50;

/** A long run says how far it is. */
const PROGRESS_MS = 60_000;

if (!ensureSetup()) process.exit(1);
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    shapes: { type: 'boolean', default: false },
    'every-shape': { type: 'boolean', default: false },
    limit: { type: 'string', default: '2' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(cpus().length) },
    content: { type: 'string', default: largestContent() },
  },
});
const contentDir = resolve(values.content);
const seed = Number(values.seed);
const first = Number(values.first);
const end = first + Number(values.count);
const home = join(ROOT, '.stepwise', 'fuzz');
const files = readdirSync(contentDir, { recursive: true })
  .filter((name) => /\.(?:md|markdown)$/i.test(name) && statSync(join(contentDir, name)).isFile())
  .sort();

const bundle = await bundleWorker();
const next = new Int32Array(new SharedArrayBuffer(4));
next[0] = first;
const started = Date.now();
const job = {
  contentDir,
  files,
  onlyShapes: values.shapes,
  isEveryShape: values['every-shape'],
  longestMs: Number(values.limit) * 1000,
  seed,
  end,
  next,
  started,
};
const findings = [];
let last = end;
let slowest = { item: -1, ms: 0 };

if (contentDir === SAMPLE_CONTENT) console.log(`note: made from the ${files.length} files of the sample content`);
const progress = setInterval(reportProgress, PROGRESS_MS);
await Promise.all(Array.from({ length: Number(values.workers) }, runThread));
clearInterval(progress);
report();

async function bundleWorker() {
  const { build, stop } = await import('esbuild');
  mkdirSync(home, { recursive: true });
  const outfile = join(home, `worker-${process.pid}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/fuzz/fuzz-worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    mainFields: ['module', 'main'],
    external: ['libsql', 'next', 'satteri'],
    define: { __STEPWISE_BUILD__: '"fuzz"', 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  await stop();
  return outfile;
}

/** A thread, and another one in its place where it hangs or dies, until all numbers are taken. */
async function runThread() {
  while (next[0] < end && findings.length < MOST_FINDINGS) await runWorker();
}

function runWorker() {
  const state = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
  const worker = new Worker(bundle, { workerData: { ...job, state } });
  let name = '?';
  const watch = setInterval(() => {
    const item = Atomics.load(state, 0);
    if (findings.length >= MOST_FINDINGS) void worker.terminate();
    if (item < 0 || Date.now() - started - Atomics.load(state, 1) < HANG_MS) return;
    clearInterval(watch);
    addFinding({ item, path: name, faults: [`it hangs for more than ${HANG_MS} ms`] });
    void worker.terminate();
  }, 1000);
  return new Promise((done) => {
    worker.on('message', (message) => {
      if (message.kind === 'try') name = message.name;
      if (message.kind === 'fault') addFinding(message);
      if (message.kind !== 'done') return;
      last = message.end;
      if (message.slowest.ms > slowest.ms) slowest = message.slowest;
      void worker.terminate();
    });
    worker.on('error', (error) =>
      addFinding({ item: state[0], path: name, faults: [`the thread dies: ${error.stack}`] }),
    );
    worker.once('exit', () => {
      clearInterval(watch);
      done();
    });
  });
}

function addFinding({ item, path, faults, bytes }) {
  findings.push(item);
  if (bytes !== undefined) writeFileSync(join(home, `${seed}-${item}.md`), bytes);
  if (findings.length <= 20)
    console.log(`✗ ${seed}-${item} (${path})\n  ${faults.slice(0, 3).join('\n  ').slice(0, 1500)}`);
}

/** A run that was ended goes on with `--first` at the number that was told last. */
function reportProgress() {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`number ${next[0]} after ${seconds} s, ${findings.length} findings`);
}

function report() {
  const seconds = (Date.now() - started) / 1000;
  const count = Math.min(next[0], last) - first;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${values.workers} threads`;
  console.log(
    `measured: ${count} files of seed ${seed} from number ${first} in ${seconds.toFixed(0)} s (${Math.round(count / seconds)} a second; ${machine}), ${findings.length} findings, slowest ${Math.round(slowest.ms)} ms (number ${slowest.item})`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
