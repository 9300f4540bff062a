import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { articleProposalsOf, proposalsOf, proposalsPatch } from '@/lib/desk';
import { search } from '@/lib/search';
import { writeFiles } from '../compile/content-folder';
import { GARDEN } from '../search/made-up-catalog';

const count = (name: string, part: string, times: number, page = '') => {
  return { name, page, part, choice: '', times, total: 0 };
};

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
  const ALIKE = [
    { words: 'restor "it"', times: 9, like: 'restore' },
    { words: 'pont', times: 2, like: 'point' },
  ];
  const ARTICLES = [
    { words: 'rewind', times: 9, page: '/articles/a', adds: { kind: 'synonym', like: 'restore a server' } },
    { words: 'old-guide', times: 8, page: '/articles/a', adds: { kind: 'alias', to: 'a' } },
    { words: 'nothing helps', times: 7, page: '/articles/a', adds: { kind: 'none' } },
  ] as const;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stepwise-patch-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['the files of this project', own('synonyms'), own('aliases')],
    ['files in one line', '[["a", "b"]]\n', '{ "b": { "to": "c" } }\n'],
    ['an empty list and object', '[\n]\n', '{}\n'],
    ['files without a last line break', '[["a"]]', '{"b": {"to": "c"}}'],
    ['no files', undefined, undefined],
  ])('applies to %s, and leaves what is there as it was', (name, synonyms, aliases) => {
    const root = path.join(folder, name.replaceAll(' ', '-'));
    const texts = { synonyms, aliases };
    mkdirSync(path.join(root, 'data'), { recursive: true });
    execFileSync('git', ['init', '-q'], { cwd: root });
    for (const [file, text] of Object.entries(texts))
      if (text !== undefined) writeFileSync(path.join(root, 'data', `${file}.json`), text);
    applyPatch(
      root,
      proposalsPatch((file) => texts[file], ALIKE, ARTICLES),
    );
    const patched = (file: string) => readFileSync(path.join(root, 'data', `${file}.json`), 'utf8');
    expect(JSON.parse(patched('synonyms'))).toEqual([
      ...JSON.parse(synonyms ?? '[]'),
      ['restore', 'restor "it"'],
      ['point', 'pont'],
      ['restore a server', 'rewind'],
    ]);
    expect(JSON.parse(patched('aliases'))).toEqual({
      ...JSON.parse(aliases ?? '{}'),
      'old-guide': { to: 'a', reason: 'Readers search for this name.' },
    });
    for (const [file, text = ''] of Object.entries(texts))
      for (const line of text.split('\n').filter((each) => each.endsWith(','))) expect(patched(file)).toContain(line);
  });

  it('of synonyms alone leaves the other file alone, and of nothing is empty', () => {
    expect(proposalsPatch(() => '[]\n', ALIKE, [])).not.toContain('aliases.json');
    expect(proposalsPatch(() => '[]\n', [], ARTICLES.slice(2))).toBe('');
  });
});

describe('what readers found another way', () => {
  const COUNTS = [
    count('foundLater', 'secateurs blunt', 5, '/articles/unabletoprunerosebush'),
    count('foundLater', 'secateurs blunt', 1, '/articles/watering'),
    count('foundLater', 'old-rose-guide', 4, '/articles/unabletoprunerosebush'),
    count('foundLater', 'too few', 2, '/articles/watering'),
    count('foundLater', 'anything', 3, '/articles/watering'),
    count('foundLater', 'anything', 3, '/articles/greenhouse'),
    count('foundLater', 'anything', 3, '/articles/cutting-tulips'),
    count('foundLater', 'far too many words for a synonym', 3, '/articles/watering'),
    count('foundLater', 'gone', 3, '/articles/no-longer-there'),
    count('foundLater', 'greenhouse', 6, '/articles/watering'),
  ];

  it('is found by the same search once the patch is applied in a repository and the content compiled', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-found-'));
    const contentDir = path.join(folder, 'content');
    mkdirSync(contentDir);
    writeFiles(contentDir, GARDEN);
    execFileSync('git', ['init', '-q'], { cwd: contentDir });
    const before = await compiled(contentDir, path.join(folder, 'before.db'));
    const found = articleProposalsOf(COUNTS, before);
    expect(found.map(({ words, times, adds }) => [words, times, adds.kind])).toEqual([
      ['greenhouse', 6, 'synonym'],
      ['secateurs blunt', 5, 'synonym'],
      ['old-rose-guide', 4, 'alias'],
      ['far too many words for a synonym', 3, 'none'],
      ['gone', 3, 'none'],
    ]);
    const asked = { limit: 5 };
    expect(search(before, { q: 'secateurs blunt', ...asked }).results).toEqual([]);
    expect(search(before, { q: 'old-rose-guide', ...asked }).answers).toEqual([]);
    const textOf = (file: string) =>
      file === 'synonyms' ? readFileSync(path.join(contentDir, 'data', 'synonyms.json'), 'utf8') : undefined;
    applyPatch(contentDir, proposalsPatch(textOf, [], found));
    const after = await compiled(contentDir, path.join(folder, 'after.db'));
    const [first] = search(after, { q: 'secateurs blunt', ...asked }).results;
    expect(first?.article.slug).toBe('unabletoprunerosebush');
    expect(search(after, { q: 'old-rose-guide', ...asked }).answers[0]).toMatchObject({
      destination: { kind: 'moved', slug: 'unabletoprunerosebush' },
    });
    // Neither is proposed again.
    const again = articleProposalsOf(COUNTS, after).filter(({ adds }) => adds.kind !== 'none');
    expect(again).toEqual([]);
    for (const catalog of [before, after]) catalog.close();
    rmSync(folder, { recursive: true });
  });
});

function own(file: string): string {
  return readFileSync(`content/data/${file}.json`, 'utf8');
}

function applyPatch(root: string, patch: string): void {
  writeFileSync(path.join(root, 'proposals.patch'), patch);
  execFileSync('git', ['apply', 'proposals.patch'], { cwd: root });
  rmSync(path.join(root, 'proposals.patch'));
}

async function compiled(contentDir: string, outFile: string) {
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile);
}
