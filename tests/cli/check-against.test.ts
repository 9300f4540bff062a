import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const STEPS = (count: number) =>
  `## **Recommended Steps**\n\n${Array.from({ length: count }, (_, at) => `${at + 1}. Step`).join('\n')}\n`;

const QUESTION = { id: 'q', order: 1, controlType: 'textbox', displayLabel: 'Which?' };
const FORM = `---\n${JSON.stringify({ title: 'Ask', formElements: [QUESTION] })}\n---\n`;

const OLD = {
  'keep.md': sample({ id: 'k-1', title: 'Keep a cat', topics: '100', body: STEPS(4) }),
  'old-name.md': sample({ id: 'o-1', title: 'Plant a tree', topics: '200', products: '7' }),
  'gone.md': sample({ id: 'g-1', title: 'Feed the dodo' }),
  'ask.md': sample({ id: 'f-1', title: 'Ask', kind: 'problemScopingQuestions', body: FORM }),
  'data/products.json': JSON.stringify({ 16222: { name: 'Cats' }, 7: { name: 'Trees' } }),
  'data/aliases.json': JSON.stringify({ ancient: { to: 'old-name' }, dropped: { to: null, reason: 'No more.' } }),
};

const NEW = {
  'keep.md': sample({ id: 'k-1', title: 'Keep a cat', topics: '100', body: STEPS(2) }),
  'ask.md': sample({ id: 'f-1', title: 'Ask', kind: 'problemScopingQuestions', body: 'No questions any more.' }),
  'new-name.md': sample({ id: 'n-1', title: 'Plant a tree', topics: '201', products: '8' }),
  'data/products.json': JSON.stringify({ 16222: { name: 'Cats' }, 8: { name: 'Woods' } }),
};

/** Compiles `before`, then checks `after` against it. */
async function against(before: Record<string, string>, after: Record<string, string>, ...args: readonly string[]) {
  const { folder, contentDir, outFile } = contentFolder(before);
  await compileCatalog({ contentDir, outFile });
  writeFiles(path.join(folder, 'now'), after);
  return runCommand('check', '--content', path.join(folder, 'now'), '--against', outFile, ...args);
}

describe('stepwise check --against', () => {
  test('is content where nothing would break', async () => {
    const { code, stdout } = await against(OLD, OLD);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ addresses checked, 0 would break\n$/);
  });

  test('lists slugs, ids, topics, products, aliases and steps that would break, each with a way to mend it', async () => {
    const { code, stdout } = await against(OLD, NEW, '--format', 'json');
    const { broken } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(broken.map((each: { address: string }) => each.address).toSorted()).toEqual([
      '/a/g-1',
      '/a/o-1',
      '/articles/ancient',
      '/articles/dropped',
      '/articles/gone',
      '/articles/keep#step-3',
      '/articles/keep#step-4',
      '/articles/old-name',
      '/flows/ask',
      '/p/7',
      '/products/product-7',
      '/products/trees',
      '/t/200',
    ]);
    const old = broken.find((each: { address: string }) => each.address === '/articles/old-name');
    expect(old).toEqual({
      address: '/articles/old-name',
      title: 'Plant a tree',
      path: 'old-name.md',
      nearest: '/articles/new-name',
    });
  });

  test('says in text what stood there and what to write where', async () => {
    const { code, stdout } = await against(OLD, NEW);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '/articles/old-name was “Plant a tree” (old-name.md)\n    Add "/articles/old-name": { "to": "/articles/new-name" } to data/aliases.json.\n',
    );
    expect(stdout).toMatch(/\n\d+ addresses checked, 13 would break\n$/);
  });

  test('counts an address that leads elsewhere', async () => {
    const taken = { ...OLD, 'a/keep.md': sample({ id: 'x-1', title: 'Keep a dog' }) };
    const { code, stdout } = await against(OLD, taken, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).broken).toEqual([
      {
        address: '/articles/keep',
        title: 'Keep a cat',
        path: 'keep.md',
        now: 'Keep a dog',
        nearest: '/articles/keep-2',
      },
    ]);
    const lock = { 'data/addresses.json': '{ "keep": { "id": "k-1", "path": "keep.md" } }' };
    expect(await against(OLD, { ...taken, ...lock })).toMatchObject({ code: 0 });
  });

  test('counts an old name that was turned to another article, while the one that it named is still there', async () => {
    const turned = {
      ...OLD,
      'data/aliases.json': JSON.stringify({ ancient: { to: 'keep' }, dropped: { to: null, reason: 'No more.' } }),
    };
    const { code, stdout } = await against(OLD, turned, '--format', 'json');
    expect([code, JSON.parse(stdout).broken]).toEqual([
      1,
      [
        {
          address: '/articles/ancient',
          title: '',
          path: 'old-name.md',
          now: 'Keep a cat',
          nearest: '/articles/old-name',
        },
      ],
    ]);
  });

  test('counts a product’s address and an old name that lead elsewhere', async () => {
    const after = {
      ...OLD,
      'ancient.md': sample({ id: 'z-1', title: 'Ancient' }),
      'data/products.json': JSON.stringify({
        16222: { name: 'Trees', slug: 'trees' },
        7: { name: 'Cats', slug: 'cats' },
      }),
    };
    const { stdout } = await against(OLD, after);
    expect(stdout).toContain('/articles/ancient was (old-name.md)\n    It leads to “Ancient” now');
    expect(stdout).toContain(
      '/products/trees was “Trees”\n    It leads to “Trees” now (the old one is at /products/cats)',
    );
  });

  test('takes what an alias or a header leads on, and what says that it is retired, for well', async () => {
    const mended = {
      ...NEW,
      'keep.md': OLD['keep.md'],
      'ask.md': OLD['ask.md'],
      'new-name.md': sample({
        id: 'n-1',
        title: 'Plant a tree',
        topics: '201',
        products: '8',
        extra: 'aliases="old-name, o-1, ancient"',
      }),
      'data/aliases.json': JSON.stringify({
        gone: { to: null, reason: 'They died out.' },
        'g-1': { to: null, reason: 'They died out.' },
        dropped: { to: null, reason: 'No more.' },
        '/products/trees': { to: '/products/woods' },
        '/products/product-7': { to: '/products/woods' },
        '/p/7': { to: '/products/woods' },
        '/t/200': { to: 'new-name' },
      }),
    };
    const { code, stdout } = await against(OLD, mended);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/ 0 would break\n$/)]);
  });

  test.each([
    ['no such file', 'nowhere.db', /there’s no catalog/],
    ['a file that is none', 'keep.md', /isn’t a readable catalog/],
  ])('ends with 2 for %s', async (_what, file, message) => {
    const { contentDir } = contentFolder(NEW);
    const ended = await runCommand('check', '--content', contentDir, '--against', path.join(contentDir, file));
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(message);
  });

  test('refuses SARIF, which is about places in files', async () => {
    const { contentDir } = contentFolder(NEW);
    const ended = await runCommand('check', '--content', contentDir, '--against', 'x.db', '--format', 'sarif');
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('must be text or json, not "sarif"')]);
  });
});
