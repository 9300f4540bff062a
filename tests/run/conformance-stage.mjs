import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { call } from './call.mjs';
import { judgeLaws } from './judge-laws.mjs';
import { outcomeOf } from './stage.mjs';

const SHARED = resolve('..', 'shared');

/**
 * Holds the export of a whole real repository against an oracle that reads it in its own way. Both lie beside the project,
 * for their text is not ours to copy; where they are missing, that is said aloud and nothing is counted.
 * @returns {Promise<import('./stage.mjs').Outcome>}
 */
export async function runConformance() {
  const corpus = process.env.STEPWISE_CORPUS ?? join(SHARED, 'corpus', 'articles');
  const compare = join(SHARED, 'conformance', 'compare.py');
  const missing = [corpus, compare].find((path) => !existsSync(path));
  if (missing !== undefined) return skipped(missing);
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-export-'));
  const file = join(folder, 'export.ndjson');
  try {
    const exported = await call([process.execPath, 'cli/stepwise.mjs', 'export', '--content', corpus], {
      toFile: file,
    });
    if (exported.code !== 0) return outcomeOf(exported);
    return judged(await call(['python3', compare, corpus, file, '--show', '100000']));
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

function skipped(missing) {
  const note = `SKIPPED: ${missing} is not here, so nothing was held against a real repository`;
  return { passed: 0, failed: 0, told: '', notes: [note] };
}
