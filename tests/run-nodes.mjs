#!/usr/bin/env node
/**
 * `npm run test:nodes`: the unit tests and walks through every kind of flow against a running site, on each version of Node
 * that the site runs on. `--only 24.21.0` takes one of them, `--short` leaves the unit tests out.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup, ROOT } from '../cli/setup.mjs';

process.chdir(ROOT);
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
const { values } = parseArgs({ options: { only: { type: 'string' }, short: { type: 'boolean', default: false } } });

if (!ensureSetup()) process.exit(1);

const { call } = await import('./run/call.mjs');
const { NODE_VERSIONS, nodeOf } = await import('./run/other-node.mjs');
const { outcomeOf, runStage } = await import('./run/stage.mjs');
const { runVitest } = await import('./run/vitest-stage.mjs');

const JOURNEY = join('tests', 'e2e', 'flow-walks.test.ts');

const total = { passed: 0, failed: 0 };
const run = async (stage) => {
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
};

for (const version of values.only?.split(',') ?? NODE_VERSIONS) {
  const node = await nodeOf(version);
  // What a test starts by name is of this version too.
  const env = { PATH: `${dirname(node)}:${process.env.PATH}` };
  const build = async () => {
    // Else the pages that another version built would do.
    rmSync(join('.stepwise', 'site-build'), { force: true });
    return outcomeOf(await call([node, 'cli/stepwise.mjs', 'build'], { env }));
  };
  await run({ name: `${version} build`, run: build });
  await run({ name: `${version} walks`, run: () => runVitest({ files: [JOURNEY], env, node }) });
  if (!values.short) await run({ name: `${version} unit`, run: () => runVitest({ project: 'unit', env, node }) });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
