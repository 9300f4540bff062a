#!/usr/bin/env node
/**
 * `npm run test:deep`: what `npm test` takes samples of, taken whole, on the largest content that there is. It walks every
 * form three times over plain HTTP and 60 with script, other flows by many seeds and every sample flow with script, opens a hundred articles in every kind of window, reads the page of every article, measures that of every product, and pastes
 * every id and address into search. That takes most of an hour; `--only flow-forms,every-id` runs some of the files.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSetup, ROOT } from '../cli/setup.mjs';

process.chdir(ROOT);
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
const { values } = parseArgs({ options: { only: { type: 'string' } } });

if (!ensureSetup()) process.exit(1);

const { runStage } = await import('./run/stage.mjs');
const { contentTests } = await import('./run/sample-stage.mjs');
const { runVitest } = await import('./run/vitest-stage.mjs');

const WHOLE = {
  STEPWISE_PAGES: '1000000',
  STEPWISE_DIRECT_PAGES: '1000000',
  STEPWISE_PRODUCT_PAGES: '1000000',
  STEPWISE_LINKED_PAGES: '2000',
  STEPWISE_LINKED_LANGUAGES: '17',
  STEPWISE_RANDOM_PATHS: '10000',
  STEPWISE_OUTLIVING_SHARE: '1',
  STEPWISE_AXE_APART: '1',
  STEPWISE_FLOW_WALKS: '1,2,3',
  STEPWISE_FLOW_FORMS: '1000000',
  STEPWISE_FLOW_SEEDS: '200',
  STEPWISE_STEP_FLOWS: '1000',
  STEPWISE_BROWSER_FORMS: '60',
  STEPWISE_BROWSER_FLOWS: '1000',
  STEPWISE_BROWSER_ARTICLES: '100',
  STEPWISE_SEARCH_OF_KIND: '1000000',
  STEPWISE_DIALECT_PAGES: '40',
  STEPWISE_DIALECT_CRAWL: '1000000',
  STEPWISE_LSP_EDITS: '20000',
  STEPWISE_FIX_EVERY: '1',
  STEPWISE_FORMAT_FILES: '1000000',
  STEPWISE_STUDIO_FILES: '1000000',
  STEPWISE_MAP_PARTS_EVERY: '1',
  STEPWISE_TWINS: '1000000',
};

const named = values.only?.split(',') ?? [''];
/** Those that depend on the content, those that take a sample of the sample content or of what can be asked, and one of other dialects. */
const DEEP = [
  ...contentTests(),
  ...['direct-pages', 'flow-browser', 'every-kind', 'hostile-requests', 'pages-outlive-catalogs', 'every-dialect'].map(
    (name) => join('tests', 'e2e', `${name}.test.ts`),
  ),
  join('tests', 'cli', 'fix', 'real-content.test.ts'),
  join('tests', 'cli', 'format.test.ts'),
  join('tests', 'cli', 'lsp', 'fuzz.test.ts'),
  join('tests', 'lib', 'studio', 'form', 'every-form.test.ts'),
  join('tests', 'lib', 'studio', 'map', 'every-troubleshooter.test.ts'),
  join('tests', 'lib', 'studio', 'round-trips.test.ts'),
];

const files = DEEP.filter((file) => named.some((name) => file.includes(name)));
if (files.length === 0) {
  console.error(`No test is called ${values.only}; there are ${DEEP.join(', ')}.`);
  process.exit(1);
}
const { passed, failed } = await runStage({ name: 'deep', run: () => runVitest({ files, env: WHOLE }) });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
