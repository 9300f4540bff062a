import { describe, expect, it } from 'vitest';
import { withSecondTry } from './second-try.mjs';

const passed = { passed: 7, failed: 0, told: '', notes: ['slowest: a'], failedFiles: [] };

function failed(...failedFiles: readonly string[]) {
  return { passed: 5, failed: 2, told: `${failedFiles} broke`, notes: ['slowest: a'], failedFiles };
}

/** Gives these outcomes in turn, and notes which files were asked for. */
function inTurn(...outcomes: readonly ReturnType<typeof failed>[]) {
  const asked: (readonly string[])[] = [];
  const run = async (files: readonly string[]) => {
    asked.push(files);
    return outcomes[asked.length - 1] ?? failed('more runs than expected');
  };
  return { asked, run };
}

describe('a second try', () => {
  it('is not needed where all passed', async () => {
    const { asked, run } = inTurn(passed);
    expect(await withSecondTry(run, [])).toEqual(passed);
    expect(asked).toEqual([[]]);
  });

  it('counts what passes then as passed, and tells its first failure', async () => {
    const { asked, run } = inTurn(failed('a.test.ts'), passed);
    expect(await withSecondTry(run, ['a.test.ts', 'b.test.ts'])).toMatchObject({
      passed: 7,
      failed: 0,
      notes: [
        'slowest: a',
        expect.stringMatching(/^flaky: a\.test\.ts failed, then passed when tried again:\na\.test\.ts broke/),
      ],
    });
    expect(asked).toEqual([['a.test.ts', 'b.test.ts'], ['a.test.ts']]);
  });

  it('leaves what fails twice as failed, with both failures', async () => {
    const { run } = inTurn(failed('a'), failed('a again'));
    expect(await withSecondTry(run, [])).toMatchObject({
      passed: 5,
      failed: 2,
      told: 'a broke\n\nTried again:\na again broke',
    });
  });

  it('is not had by many files, nor by a run that failed outside of any', async () => {
    for (const outcome of [failed('a', 'b', 'c', 'd'), failed()]) {
      const { asked, run } = inTurn(outcome, passed);
      expect(await withSecondTry(run, [])).toEqual(outcome);
      expect(asked).toHaveLength(1);
    }
  });
});
