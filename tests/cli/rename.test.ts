import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const CARD = { id: 'c', articleId: 'tree-id', next: 'end' };
const WORKFLOW = {
  title: 'Which tree?',
  questions: [{ id: 'q', displayLabel: 'Which?', dropdownOptions: [{ value: 'a', text: 'A' }], next: 'c' }],
  cards: [CARD],
  outcomes: [{ id: 'end', title: 'Done', articleIds: ['Tree-ID', 'rose'] }],
};

const FILES = {
  'garden/tree.md': sample({
    id: 'tree-id',
    title: 'Plant a tree',
    body: 'See [above](tree.md#top) or [it](#x).',
  }).replaceAll('\n', '\r\n'),
  'garden/rose.md': sample({
    id: 'rose',
    title: 'Rose',
    body: 'Then [plant](tree.md#step-1) or [plant](./tree).\n\n[1]: tree.md',
  }),
  'wood/oak.md': sample({
    id: 'oak',
    title: 'Oak',
    body: 'A [tree](../garden/tree.md "t"), <a href="/articles/tree#step-2">one</a>, [two](/a/tree-id), [not](/articles/tree-house).',
  }),
  'wood/tree-house.md': sample({ id: 'tree-house', title: 'Tree house', body: 'The word tree.md stays.' }),
  'wood/which.md': sample({
    id: 'w',
    title: 'Which tree?',
    kind: 'TSG_Workflow',
    body: `---\n${JSON.stringify(WORKFLOW, null, 2)}\n---`,
  }),
  'data/aliases.json': '{\n  // Years ago.\n  "ancient": { "to": "tree", "reason": "Renamed." }\n}\n',
};

/** The content compiled once, so that its addresses are kept; `rename` and `check` run over it. */
async function garden(files: Readonly<Record<string, string>> = FILES) {
  const { contentDir, outFile } = contentFolder(files);
  await compileCatalog({ contentDir, outFile, keepAddresses: true });
  const run = (...args: readonly string[]) => runCommand(...args, '--content', contentDir);
  return { contentDir, outFile, run, read: (file: string) => readFileSync(path.join(contentDir, file), 'utf8') };
}

async function findings(run: (...args: readonly string[]) => Promise<{ readonly stdout: string }>) {
  const { diagnostics } = JSON.parse((await run('check', '--format', 'json')).stdout);
  return diagnostics.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`).toSorted();
}

describe('stepwise rename', () => {
  test('gives an article another address: its file, an alias, and every link, and nothing else', async () => {
    const { contentDir, outFile, run, read } = await garden();
    const before = await findings(run);
    const { code, stdout, stderr } = await run('rename', 'tree', 'plant-a-tree');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('garden/plant-a-tree.md now\n');
    expect(stdout).toContain('oak.md: 2 places name it by the new name\n');
    expect(existsSync(path.join(contentDir, 'garden/tree.md'))).toBe(false);
    expect(read('garden/plant-a-tree.md')).toBe(FILES['garden/tree.md'].replace('(tree.md#', '(plant-a-tree.md#'));
    expect(read('garden/rose.md')).toBe(FILES['garden/rose.md'].replace(/(?<=[(/ ])tree(?=[.)])/g, 'plant-a-tree'));
    expect(read('wood/oak.md')).toBe(
      FILES['wood/oak.md']
        .replace('../garden/tree.md', '../garden/plant-a-tree.md')
        .replace('/articles/tree#', '/articles/plant-a-tree#'),
    );
    expect(read('wood/tree-house.md')).toBe(FILES['wood/tree-house.md']);
    expect(read('data/aliases.json')).toContain('// Years ago.\n  "ancient": { "to": "plant-a-tree"');
    expect(await findings(run)).toEqual(before);
    expect(await run('check', '--against', outFile)).toMatchObject({ code: 0 });
    await compileCatalog({ contentDir, outFile, keepAddresses: true });
    expect(JSON.parse(read('data/addresses.json'))).toMatchObject({
      'plant-a-tree': { path: 'garden/plant-a-tree.md' },
    });
    expect(readdirSync(contentDir, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });

  test('gives an article another id, in its header and wherever JSON and links name it', async () => {
    const { outFile, run, read } = await garden();
    const before = await findings(run);
    expect(await run('rename', 'tree-id', 'tree-2')).toMatchObject({ code: 0, stderr: '' });
    expect(read('garden/tree.md')).toBe(FILES['garden/tree.md'].replace('articleId="tree-id"', 'articleId="tree-2"'));
    expect(read('wood/which.md')).toBe(FILES['wood/which.md'].replace(/"tree-id"/gi, '"tree-2"'));
    expect(read('wood/oak.md')).toBe(FILES['wood/oak.md'].replace('/a/tree-id', '/a/tree-2'));
    expect(JSON.parse(read('data/aliases.json').replace(/\/\/.*/, ''))).toMatchObject({ 'tree-id': { to: 'tree' } });
    expect(await findings(run)).toEqual(before);
    expect(await run('check', '--against', outFile)).toMatchObject({ code: 0 });
  });

  test('makes the data folder that a folder of articles alone doesn’t have yet', async () => {
    const { contentDir } = contentFolder({ 'articles/tree.md': sample({ id: 'tree-id', title: 'Tree' }) });
    const ended = await runCommand('rename', 'tree', 'oak', '--content', contentDir);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(path.join(contentDir, 'articles'))).toEqual(['oak.md']);
    const aliases = JSON.parse(readFileSync(path.join(contentDir, 'data', 'aliases.json'), 'utf8'));
    expect(aliases).toMatchObject({ tree: { to: 'oak' } });
  });

  test('writes a slug where the name of the file says more than the address', async () => {
    const { run, read } = await garden();
    expect(await run('rename', 'which', 'which-tree')).toMatchObject({ code: 0, stderr: '' });
    expect(read('wood/which.md')).toContain('\n    slug="which-tree"\n/>\n');
    expect(await run('rename', 'which-tree', 'what-tree')).toMatchObject({ code: 0, stderr: '' });
    expect(read('wood/which.md')).toContain('\n    slug="what-tree"\n/>\n');
  });

  test('refuses what is taken or unknown, and writes nothing', async () => {
    const { run, read } = await garden();
    const refusals: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [['tree', 'rose'], /"rose" is taken by garden\/rose.md/],
      [['tree-id', 'oak'], /the ID "oak" is taken by another article/],
      [['tree', 'ancient'], /"ancient" is already an old name/],
      [['tree', 'A Tree'], /"A Tree" can’t be an address; write it "a-tree"/],
      [['treee', 'x'], /no article has the address or the ID "treee"; the nearest is "tree"/],
      [['tree'], /name the old slug or article ID, and the new one/],
    ];
    const ended = await Promise.all(refusals.map(([args]) => run('rename', ...args)));
    for (const [at, [, message]] of refusals.entries()) {
      expect(ended[at]).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    }
    expect(read('garden/tree.md')).toBe(FILES['garden/tree.md']);
    expect(read('data/aliases.json')).toBe(FILES['data/aliases.json']);
  });

  test('shows with --dry-run what it would do', async () => {
    const { run, read } = await garden();
    const { stdout } = await run('rename', 'tree', 'plant-a-tree', '--dry-run');
    expect(stdout).toMatch(/garden\/plant-a-tree.md now\n[\s\S]*\nNothing was written.\n$/);
    expect(read('garden/rose.md')).toBe(FILES['garden/rose.md']);
  });
});
