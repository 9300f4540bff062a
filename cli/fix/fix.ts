import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import type { Diagnostic } from '@/lib/format';
import { plural } from '@/lib/text';
import { countByCode } from '../count-findings';
import { counted, write } from '../output';
import { openProgressBar } from '../progress-bar';
import { type ChangedFile, type FixPlan, planFixes, writeFix } from './fix-content';

/** What `check --fix` was told. */
export interface FixCommand {
  readonly contentDir: string;
  readonly dataDir: string | undefined;
  readonly isAll: boolean;
  /** Whether nobody has to be asked. */
  readonly isConfirmed: boolean;
}

/**
 * Fixes content files in place, each in one step, and says what was fixed. Fixes that change what readers see are shown as a
 * difference first; gives `false` where they were not wanted, and nothing is written then.
 */
export async function fix({ contentDir, dataDir, isAll, isConfirmed }: FixCommand): Promise<boolean> {
  const plan = await planned({ contentDir, dataDir, isAll });
  if (isAll && plan.changed.length > 0) {
    for (const file of plan.changed) await write(differenceOf(file));
    if (!isConfirmed && !(await isWanted(plan))) return false;
  }
  let written = 0;
  for (const file of plan.changed) {
    if (await writeFix(file)) written += 1;
    else process.stderr.write(`stepwise check: ${file.file} changed in the meantime, so it was left alone\n`);
  }
  await write(`${summaryOf(plan, written)}\n`);
  return true;
}

async function planned(options: Omit<FixCommand, 'isConfirmed'>): Promise<FixPlan> {
  const bar = openProgressBar(process.stderr, 'Fixing');
  try {
    return await planFixes({ ...options, onProgress: bar.show });
  } finally {
    bar.clear();
  }
}

function differenceOf({ file, before, after }: ChangedFile): string {
  const [old, now] = [before, after].map((bytes) => Buffer.from(bytes).toString('utf8'));
  return createTwoFilesPatch(file, file, old ?? '', now ?? '', '', '', { context: 1 });
}

async function isWanted({ changed }: FixPlan): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    process.stderr.write('stepwise check: nothing was written. Add --yes to write these changes\n');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Write these changes to ${counted(changed.length, 'file')}? [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function summaryOf({ fixed, left }: FixPlan, files: number): string {
  const rest =
    left.length === 0
      ? ''
      : `; ${plural(left.length, { one: '{n} more fix', other: '{n} more fixes' })} would change what readers see (--fix=all)`;
  return [...codes(fixed), `${counted(fixed.length, 'finding')} fixed in ${counted(files, 'file')}${rest}`].join('\n');
}

function codes(findings: readonly Diagnostic[]): readonly string[] {
  return countByCode(findings).map(({ code, count }) => `${count}  fixed    ${code}`);
}
