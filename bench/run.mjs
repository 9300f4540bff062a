#!/usr/bin/env node
/**
 * `npm run bench`: every measurement, one after the other, for two at once would measure each other. What each prints goes
 * to the screen as it comes; `npm run bench -- --only serve,page` runs some. An hour in all.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const NAMES = [
  'compile',
  'serve',
  'page',
  'build',
  'flow',
  'search',
  'mcp',
  'api',
  'lsp',
  'studio',
  'growth',
  'sqlite',
];

const { values } = parseArgs({ options: { only: { type: 'string', default: NAMES.join(',') } } });
const chosen = values.only.split(',');
const unknown = chosen.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}; there are ${NAMES.join(', ')}.`);
  process.exit(1);
}

const failed = chosen.filter((name) => {
  console.log(`\n== ${name}`);
  const script = fileURLToPath(new URL(`${name}/run.mjs`, import.meta.url));
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nNot measured to the end: ${failed.join(', ')}`);
process.exitCode = failed.length;
