#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, then runs every check there is, one line each, and closes with how many passed.
 * `npm test -- --only unit,lint` runs some of them.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup, ROOT } from '../cli/setup.mjs';

process.chdir(ROOT);
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
const { values } = parseArgs({ options: { only: { type: 'string' } } });

if (!ensureSetup()) process.exit(1);

const { call } = await import('./run/call.mjs');
const { realContent } = await import('./run/real-content.mjs');
const { runConformance, runDialects } = await import('./run/conformance-stage.mjs');
const { ensureChromium } = await import('./run/install-chromium.mjs');
const { outcomeOf, runStage } = await import('./run/stage.mjs');
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

const STAGES = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: holds(NODE, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'bundle', run: holds(NODE, 'cli/stepwise.mjs', '--help') },
  { name: 'content', run: holds(NODE, 'cli/stepwise.mjs', 'check', '--content', 'content') },
  { name: 'unit', run: () => runVitest({ project: 'unit' }) },
  { name: 'conformance', run: runConformance },
  { name: 'dialects', run: runDialects },
  { name: 'fuzz', run: () => runScript('tests/fuzz/run.mjs', '--count', '1500') },
  { name: 'build', run: holds(NODE, 'cli/stepwise.mjs', 'build') },
  { name: 'kill', run: () => runScript('tests/endurance/kill.mjs', '--times', '10') },
  { name: 'soak', run: () => runScript('tests/endurance/soak.mjs', '--minutes', '0.5', '--every', '5') },
  { name: 'attack', run: () => runScript('tests/attack/run.mjs', '--short') },
  { name: 'browser', run: findBrowser },
  { name: 'e2e', run: () => runVitest({ project: 'e2e' }) },
  ...(REAL_CONTENT === undefined ? [] : [{ name: 'sample', run: runOnSample }]),
];

/** The types of the routes are written by Next and are no part of the repository. */
async function checkTypes() {
  const typegen = existsSync('.next/types/routes.d.ts') ? { code: 0 } : await call([NODE, NEXT, 'typegen']);
  if (typegen.code !== 0) return outcomeOf(typegen);
  return outcomeOf(await call([NODE, 'node_modules/typescript/bin/tsc', '--noEmit']));
}

async function findBrowser() {
  const browser = ensureChromium();
  if (browser === undefined)
    return outcomeOf({ code: 1, output: 'There is no Chromium here, and none could be installed.' });
  return outcomeOf({ code: 0, output: '' }, [browser]);
}

function chosenStages() {
  if (values.only === undefined) return STAGES;
  const names = values.only.split(',');
  const unknown = names.filter((name) => STAGES.every((stage) => stage.name !== name));
  if (unknown.length === 0) return STAGES.filter(({ name }) => names.includes(name));
  console.error(`There is no stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

console.log(
  REAL_CONTENT === undefined
    ? 'Content: the sample content (content/); there is no shared folder.'
    : `Content: ${relative('.', REAL_CONTENT)}; the stage "sample" uses the sample content (content/) alone.`,
);
const total = { passed: 0, failed: 0 };
for (const stage of chosenStages()) {
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
