import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalsOf, synonymsPatch } from '@/lib/desk';

const count = (name: string, part: string, times: number) => ({ name, page: '', part, choice: '', times, total: 0 });

describe('a proposal', () => {
  it('takes words that found nothing for the ones like them that did, most often first', () => {
    const counts = [
      count('search', 'restore backup', 40),
      count('search', 'point in time', 20),
      // A search that finds nothing counts as a search, too.
      count('search', 'restor backup', 9),
      count('searchEmpty', 'restor backup', 9),
      count('searchEmpty', 'pont in time', 12),
      count('searchEmpty', 'kubernetes ingress', 30),
      count('searchEmpty', 'rest', 3),
    ];
    expect(proposalsOf(counts)).toEqual([
      { words: 'pont in time', times: 12, like: 'point in time' },
      { words: 'restor backup', times: 9, like: 'restore backup' },
    ]);
  });
});

describe('a patch', () => {
  const PROPOSALS = [
    { words: 'restor "it"', times: 9, like: 'restore' },
    { words: 'pont', times: 2, like: 'point' },
  ];
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stepwise-patch-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['the file of this project', readFileSync('content/data/synonyms.json', 'utf8')],
    ['a file in one line', '[["a", "b"]]\n'],
    ['an empty list', '[\n]\n'],
    ['no file', undefined],
  ])('applies to %s, and leaves what is there as it was', (name, text) => {
    const root = path.join(folder, name.replaceAll(' ', '-'));
    const file = path.join(root, 'data', 'synonyms.json');
    mkdirSync(path.dirname(file), { recursive: true });
    execFileSync('git', ['init', '-q'], { cwd: root });
    if (text !== undefined) writeFileSync(file, text);
    writeFileSync(path.join(root, 'synonyms.patch'), synonymsPatch(text, PROPOSALS));
    execFileSync('git', ['apply', 'synonyms.patch'], { cwd: root });
    const after: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(after).toEqual([...JSON.parse(text ?? '[]'), ['restore', 'restor "it"'], ['point', 'pont']]);
    const kept = (text ?? '').split('\n').filter((line) => line.endsWith(','));
    for (const line of kept) expect(readFileSync(file, 'utf8')).toContain(line);
  });

  it('of nothing changes nothing', () => {
    expect(synonymsPatch('[]\n', [])).not.toMatch(/^[+-][^+-]/m);
  });
});
