#!/usr/bin/env node
/**
 * `npm run attack`: what an attacker found once, tried again against servers that it starts itself: one family a file, its
 * cases as rows. Prints one line a case and closes with how many passed.
 *
 *   npm run attack -- --only raw-http,log --content DIR
 *   npm run attack -- --short                             the part that `npm test` runs
 */
import { parseArgs } from 'node:util';
import { ensureSetup } from '../../cli/setup.mjs';
import { openTarget } from './target.mjs';

if (!ensureSetup()) process.exit(1);

/** Name of the file, whether `--short` runs it. */
const FAMILIES = [
  ['raw-http', true],
  ['spellings', true],
  ['rate-limit', true],
  ['posted-fields', false],
  ['failing-page', true],
  ['log', false],
  ['worst-input', false],
  ['hostile-files', false],
];

const { values } = parseArgs({
  options: { only: { type: 'string' }, content: { type: 'string' }, short: { type: 'boolean', default: false } },
});
const names = FAMILIES.filter(([name, isShort]) =>
  values.only === undefined ? isShort || !values.short : values.only.split(',').includes(name),
).map(([name]) => name);

const started = performance.now();
const target = await openTarget(values.content);
const total = { passed: 0, failed: 0 };
try {
  for (const name of names) await runFamily(name);
} finally {
  await target.close();
}
console.log(`measured: ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runFamily(name) {
  const { title, rowsFor } = await import(`./${name}.mjs`);
  console.log(`\n${title}`);
  for (const row of await rowsFor(target)) await runRow(row);
}

/** A row tries one thing and gives what it saw; `fault` is what must not be. */
async function runRow({ title, run }) {
  const { fault, told = '' } = await run().catch((error) => ({ fault: error.stack ?? String(error) }));
  total[fault === undefined ? 'passed' : 'failed'] += 1;
  console.log(`  ${fault === undefined ? 'ok  ' : 'FAIL'}  ${title.padEnd(64)} ${told}`);
  if (fault !== undefined) console.log(`        ${String(fault).replaceAll('\n', '\n        ')}`);
}
