import { describe, expect, it } from 'vitest';
import { judgeLaws } from './judge-laws.mjs';

const OK = 'ok    kind                                 1000 of   1000  100.000 %  (bar 99.5 %)';
const SHORT = 'SHORT documents: every link                 990 of   1000   99.000 %  (bar 99.5 %)';
const PATHS = Array.from({ length: 10 }, (_, at) => `a/${at}.md`);
const LISTED = PATHS.map((path) => `         ${path}`).join('\n');
const EXCUSES = Object.fromEntries(PATHS.map((path) => [path, 'stops at a bracket']));

describe('a verdict of the oracle', () => {
  it('holds where every law reaches its bar', () => {
    expect(judgeLaws(`${OK}\n1 of 1 laws reach their bar over 1000 files`, {})).toEqual({ faults: [], notes: [] });
  });

  it('is a fault where a law falls short and nothing explains it', () => {
    expect(judgeLaws(`${SHORT}\n${LISTED}`, {}).faults[0]).toContain('unexplained: a/0.md');
  });

  it('is noted where the oracle misreads enough of the files that fall short', () => {
    const { faults, notes } = judgeLaws(`${SHORT}\n${LISTED}`, { 'documents: every link': EXCUSES });
    expect([faults, notes]).toEqual([
      [],
      ['documents: every link: 990 of 1000 by the oracle, which misreads 10 of them'],
    ]);
  });

  it('is a fault where a file on the list keeps the law again', () => {
    const excuses = { 'documents: every link': { ...EXCUSES, 'b/old.md': 'stale' } };
    expect(judgeLaws(`${SHORT}\n${LISTED}`, excuses).faults).toEqual([
      'documents: every link: b/old.md keeps the law; take it off oracle-errors.json',
    ]);
  });

  it('is a fault where nothing was judged', () => {
    expect(judgeLaws('', {}).faults).toEqual(['compare.py judged nothing']);
  });
});
