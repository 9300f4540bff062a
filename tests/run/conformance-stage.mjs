import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { call } from './call.mjs';
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
    const compared = await call(['python3', compare, corpus, file, '--show', '5']);
    return outcomeOf(compared, [compared.output.trim().split('\n').at(-1) ?? '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function skipped(missing) {
  const note = `SKIPPED: ${missing} is not here, so nothing was held against a real repository`;
  return { passed: 0, failed: 0, told: '', notes: [note] };
}
