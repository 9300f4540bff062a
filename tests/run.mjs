#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, then runs every check there is, one line each, and closes with how many passed.
 * `npm test -- --only unit,lint` runs some of them; `--quick` runs types, lint and the quick units.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup, ROOT } from '../cli/setup.mjs';

process.chdir(ROOT);
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const only = values.quick ? 'types,lint,unit' : values.only;
if (values.quick) process.env.STEPWISE_TESTS = 'quick';

if (!ensureSetup()) process.exit(1);

const { call } = await import('./run/call.mjs');
const { realContent, SAMPLE_CONTENT } = await import('./run/real-content.mjs');
const { runConformance, runDialects } = await import('./run/conformance-stage.mjs');
const { ensureChromium } = await import('./run/install-chromium.mjs');
const { inLanes } = await import('./run/lanes.mjs');
const { outcomeOf } = await import('./run/stage.mjs');
const { runOnSample } = await import('./run/sample-stage.mjs');
const { runScript } = await import('./run/script-stage.mjs');
const { runVitest } = await import('./run/vitest-stage.mjs');

/** Where it is there, what depends on content runs on it, and on the sample content alone in a stage of its own. */
const REAL_CONTENT = realContent();

const NODE = process.execPath;
const NEXT = 'node_modules/next/dist/bin/next';

/** A program that must end well. */
const holds =
  (...command) =>
  async () =>
    outcomeOf(await call(command));

const BUNDLE = { name: 'bundle', run: holds(NODE, 'cli/stepwise.mjs', '--help') };
const UNIT = { name: 'unit', run: () => runVitest({ project: 'unit' }) };
const SAMPLE = { name: 'sample', run: runOnSample };
const FUZZ = ['tests/fuzz/run.mjs', '--count'];
const FUZZ_SAMPLE = { name: 'fuzz-sample', run: () => runScript(...FUZZ, '250', '--content', SAMPLE_CONTENT) };

/** Most of these use one processor each, so two lanes of them take half the time; the units use what they leave. */
const BESIDE = [
  [
    { name: 'types', run: checkTypes },
    { name: 'lint', run: holds(NODE, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
    { name: 'content', run: holds(NODE, 'cli/stepwise.mjs', 'check', '--content', 'content') },
    { name: 'conformance', run: runConformance },
    { name: 'dialects', run: runDialects },
    { name: 'fuzz', run: () => runScript(...FUZZ, '600') },
    { name: 'build', run: holds(NODE, 'cli/stepwise.mjs', 'build') },
    { name: 'kill', run: () => runScript('tests/endurance/kill.mjs', '--times', '5') },
    ...(REAL_CONTENT === undefined ? [] : [FUZZ_SAMPLE]),
  ],
  [UNIT],
];

/** Lanes run side by side, their stages one after the other; what measures, or uses the browser, has the machine to itself. */
const ALL = [
  [[BUNDLE]],
  BESIDE,
  [
    [
      { name: 'soak', run: () => runScript('tests/endurance/soak.mjs', '--minutes', '0.5', '--every', '5') },
      { name: 'attack', run: () => runScript('tests/attack/run.mjs', '--short') },
      { name: 'browser', run: findBrowser },
      { name: 'e2e', run: () => runVitest({ project: 'e2e' }) },
      ...(REAL_CONTENT === undefined ? [] : [SAMPLE]),
    ],
  ],
];
const STAGES = ALL.flat(2);

/** The types of the routes are written by Next and are no part of the repository. */
async function checkTypes() {
  const typegen = existsSync('.next/types/routes.d.ts') ? { code: 0 } : await call([NODE, NEXT, 'typegen']);
  if (typegen.code !== 0) return outcomeOf(typegen);
  return outcomeOf(await call([NODE, 'node_modules/typescript/lib/tsc.js', '--noEmit']));
}

async function findBrowser() {
  const browser = ensureChromium();
  if (browser === undefined)
    return outcomeOf({ code: 1, output: 'There is no Chromium here, and none could be installed.' });
  return outcomeOf({ code: 0, output: '' }, [browser]);
}

/** Names of the stages that are asked for. */
function chosenStages() {
  const all = STAGES.map(({ name }) => name);
  if (only === undefined) return all;
  const names = only.split(',');
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length === 0) return names;
  console.error(`There is no stage ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(1);
}

console.log(
  REAL_CONTENT === undefined
    ? 'Content: the sample content (content/); there is no shared folder.'
    : `Content: ${relative('.', REAL_CONTENT)}; the stages "sample" and "fuzz-sample" use the sample content (content/) alone.`,
);
const { passed, failed } = await inLanes(ALL, chosenStages());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
