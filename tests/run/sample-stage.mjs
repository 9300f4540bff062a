import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVitest } from './vitest-stage.mjs';

/** What a test names that reads the real repository where there is one, else the sample content. */
const READS_LARGEST = /\bLARGEST_C|\blargeCatalog\b|\blargestContent\b/;

/** Smaller samples than those of the largest content: that every kind of page is sound in a browser, other tests hold on this content. */
const SAMPLES = { STEPWISE_BROWSER_ARTICLES: '12', STEPWISE_BROWSER_FORMS: '3' };

/**
 * Runs the tests that depend on which content there is once more, as on a machine that has the project alone.
 * @returns {Promise<import('./stage.mjs').Outcome>}
 */
export function runOnSample() {
  return runVitest({ files: contentTests(), env: { STEPWISE_SHARED: 'none', STEPWISE_CORPUS: '', ...SAMPLES } });
}

/** Paths of the tests whose outcome depends on the content. */
export function contentTests() {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests', name))
    .filter((file) => READS_LARGEST.test(readFileSync(file, 'utf8')));
}
