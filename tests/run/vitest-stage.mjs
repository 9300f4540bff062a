import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { call } from './call.mjs';
import { withSecondTry } from './second-try.mjs';

/** Files that are named with their times. */
const MOST_TOLD = 8;

/** Lines that tests print to be read, such as what they measured. */
const TOLD = /^(?:measured|note): /;

/**
 * Runs one project of vitest.config.ts, or some files of any; in CI a few files that failed have a second try.
 * @param {{ readonly project?: string, readonly files?: readonly string[], readonly env?: Readonly<Record<string, string>>, readonly node?: string }} chosen `node`: the program to run them with
 * @returns {Promise<import('./stage.mjs').Outcome>} counted by test; what failed is told test by test
 */
export async function runVitest({ project, files = [], env = {}, node = process.execPath }) {
  const run = (chosen) => runOnce({ project, files: chosen, env, node });
  return process.env.CI === 'true' ? withSecondTry(run, files) : await run(files);
}

async function runOnce({ project, files, env, node }) {
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-vitest-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=json', `--outputFile.json=${file}`, '--reporter=default', '--silent=false'];
  const ofProject = project === undefined ? [] : ['--project', project];
  const command = ['node_modules/vitest/vitest.mjs', 'run', ...ofProject, ...files, ...reporters];
  const { code, output } = await call([node, ...command], { env });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const notes = [slowestOf(report), ...notesOf(output)];
    return { ...countOf(report, code), failedFiles: failedFilesOf(report), told: toldOf(report, output), notes };
  } catch {
    return { passed: 0, failed: 1, failedFiles: [], told: output, notes: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function failedFilesOf({ testResults }) {
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative('.', name));
}

/** A file that does not load has no tests, and a run can fail outside of any; each counts as one that failed. */
function countOf({ numPassedTests, numFailedTests, testResults }, code) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && (code !== 0 || numPassedTests === 0) ? 1 : failed };
}

/** A hook of a suite that fails fails no test, and the report says nothing of it: then the output says why. */
function toldOf(report, output) {
  const failures = failuresOf(report);
  const isSilent = report.testResults.some(
    ({ status, message, assertionResults }) =>
      status === 'failed' && message === '' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return failures === '' || isSilent ? `${failures}\n${output}` : failures;
}

function failuresOf({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => [
      // A hook of a file that fails fails no test: its file alone says why.
      `${name} ${message}`,
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `  ✗ ${fullName}\n${failureMessages.join('\n')}`),
    ])
    .join('\n');
}

/** Where the time went: files run side by side, so their times add up to more than the stage's. */
function slowestOf({ testResults }) {
  const timed = testResults.map(({ name, startTime, endTime }) => ({
    name: relative('.', name),
    seconds: (endTime - startTime) / 1000,
  }));
  const slowest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, MOST_TOLD);
  return `slowest: ${slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ')}`;
}

function notesOf(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => TOLD.test(line));
}
