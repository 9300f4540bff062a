import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './call.mjs';
import { judgeLaws } from './judge-laws.mjs';
import { realContent, sharedFile } from './real-content.mjs';
import { outcomeOf } from './stage.mjs';

/**
 * Holds the export of a whole real repository against an oracle that reads it in its own way. Both lie beside the project,
 * for their text is not ours to copy; where they are missing, that is said aloud and nothing is counted.
 * @returns {Promise<import('./stage.mjs').Outcome>}
 */
export async function runConformance() {
  const corpus = realContent();
  const compare = sharedFile('conformance', 'compare.py');
  if (corpus === undefined || compare === undefined) return skipped();
  return onExport(corpus, async (file) => judged(await call(['python3', compare, corpus, file, '--show', '100000'])));
}

/**
 * The same for articles in other dialects, by the laws for them: every one must reach its bar.
 * @returns {Promise<import('./stage.mjs').Outcome>}
 */
export async function runDialects() {
  const corpus = sharedFile('corpus-learn');
  const compare = sharedFile('conformance', 'learn.py');
  if (corpus === undefined || compare === undefined) return skipped();
  return onExport(corpus, async (file) => {
    const { code, output } = await call(['python3', compare, corpus, file, '--show', '5']);
    return outcomeOf({ code, output }, [output.trim().split('\n').at(-1) ?? '']);
  });
}

/** Exports a content folder for a judge. That the content has errors (exit code 1) is no fault of the export. */
async function onExport(corpus, judge) {
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-export-'));
  const file = join(folder, 'export.ndjson');
  try {
    const exported = await call([process.execPath, 'cli/stepwise.mjs', 'export', '--content', corpus], {
      toFile: file,
    });
    if (exported.code === null || exported.code > 1) return outcomeOf(exported);
    return await judge(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The oracle's verdict, but for the files it is known to misread (`tests/conformance/oracle-errors.json`). */
function judged({ output }) {
  const oracleErrors = JSON.parse(readFileSync('tests/conformance/oracle-errors.json', 'utf8'));
  const { faults, notes } = judgeLaws(output, oracleErrors);
  const verdict = output.trim().split('\n').at(-1) ?? '';
  return outcomeOf({ code: faults.length === 0 ? 0 : 1, output: faults.join('\n') }, [verdict, ...notes]);
}

function skipped() {
  const note = 'SKIPPED: there is no shared folder, so nothing was held against a real repository';
  return { passed: 0, failed: 0, told: '', notes: [note] };
}
