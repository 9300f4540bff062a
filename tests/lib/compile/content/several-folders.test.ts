import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalog, contentDirsOf, openCatalog } from '@/lib/catalog';
import { catalogPathOf, compileCatalog, diskPathOf, exportContent, readFolders } from '@/lib/compile';
import { sample, temporaryFolder, writeFiles } from '../content-folder';

const LEARN = (title: string, body = 'Text.'): string =>
  `---\ntitle: ${title}\nms.date: 5/6/2025\nms.service: box\n---\n\n# ${title}\n\n${body}\n`;
const SVG = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="32"></svg>`;

type Files = Readonly<Record<string, string>>;

/** Two content folders, `one` and `two`, named together. */
function twoFolders(one: Files, two: Files) {
  const root = temporaryFolder();
  const dirs = ['one', 'two'].map((name) => path.join(root, name));
  for (const [at, files] of [one, two].entries()) {
    mkdirSync(dirs[at] ?? '');
    writeFiles(dirs[at] ?? '', files);
  }
  const contentDir = dirs.join(path.delimiter);
  const outFile = path.join(root, 'out', 'catalog.db');
  const compile = () => compileCatalog({ contentDir, outFile, workers: 1 });
  const look = async <Seen>(see: (catalog: Catalog) => Seen): Promise<Seen> => {
    await compile();
    const catalog = openCatalog(outFile);
    const seen = see(catalog);
    catalog.close();
    return seen;
  };
  return { root, contentDir, compile, look };
}

const pathsIn = (catalog: Catalog) => [...catalog.paths()].map((each) => each.path);
const codesIn = (catalog: Catalog) => [...catalog.diagnostics()].map(({ path, code }) => `${path} ${code}`);

const MOUNT = '{ "mount": "sql", "dialect": "learn" }';

describe('several content folders', () => {
  it('are one site, each in its own dialect and under its own path', async () => {
    const { look } = twoFolders(
      { 'a.md': sample({ id: 'a' }) },
      { 'b.md': '# Bare\n\nText.\n', 'stepwise.json': MOUNT },
    );
    expect(await look((catalog) => [pathsIn(catalog), catalog.dialects(), codesIn(catalog)])).toEqual([
      ['a.md', 'sql/b.md'],
      [
        { dialect: 'azure-self-help', count: 1 },
        { dialect: 'learn', count: 1 },
      ],
      [],
    ]);
  });

  it('take includes and pictures each from its own files, and link to one another', async () => {
    const body = '[!INCLUDE [tip](includes/tip.md)]\n\n![A lid](media/lid.svg)\n\n[Other](../a.md)';
    const { look } = twoFolders(
      { 'a.md': LEARN('A', '[B](sql/b.md)'), 'includes/tip.md': 'Of one.', 'media/lid.svg': SVG(11) },
      { 'b.md': LEARN('B', body), 'includes/tip.md': 'Of two.', 'media/lid.svg': SVG(22), 'stepwise.json': MOUNT },
    );
    const [a = '', b = '', codes] = await look((catalog) => [
      catalog.article('a')?.pieces?.introHtml,
      catalog.article('b')?.pieces?.introHtml,
      codesIn(catalog),
    ]);
    expect(a).toContain('href="/articles/b"');
    expect(b).toContain('Of two.');
    expect(b).toContain('width="22"');
    expect(b).toContain('href="/articles/a"');
    expect(codes).toEqual([]);
  });

  it('that have an article of one path publish that of the first, and say so', async () => {
    const { look, root } = twoFolders(
      { 'a.md': LEARN('First'), 'README.md': '# One' },
      { 'a.md': LEARN('Second'), 'README.md': '# Two' },
    );
    const [title, findings] = await look((catalog) => [catalog.article('a')?.title, [...catalog.diagnostics()]]);
    expect(title).toBe('First');
    expect(findings).toMatchObject([
      { path: 'a.md', code: 'file-in-two-folders', severity: 'error', message: expect.stringContaining(`${root}/two`) },
    ]);
    rmSync(path.join(root, 'one', 'a.md'));
    expect(await look((catalog) => [catalog.article('a')?.title, codesIn(catalog)])).toEqual(['Second', []]);
  });

  it('compile again what changed in either, and only that', async () => {
    const { compile, root } = twoFolders({ 'a.md': LEARN('A') }, { 'b.md': LEARN('B'), 'stepwise.json': MOUNT });
    await compile();
    writeFiles(root, { 'two/b.md': LEARN('B', 'Other text.') });
    expect(await compile()).toMatchObject({ outcome: 'updated', removed: 0 });
    expect(await compile()).toMatchObject({ removed: 0 });
    renameSync(path.join(root, 'two', 'b.md'), path.join(root, 'two', 'c.md'));
    expect(await compile()).toMatchObject({ removed: 1 });
  });

  it('name products, aliases, and words together; the first counts', async () => {
    const { look } = twoFolders(
      {
        'a.md': sample({ id: 'a', products: '1' }),
        'data/products.json': '{ "1": { "name": "Rakes" } }',
        'data/synonyms.json': '[["rake", "fork"]]',
      },
      {
        'b.md': sample({ id: 'b', products: '2' }),
        'data/products.json': '{ "1": { "name": "No" }, "2": { "name": "Spades" } }',
        'data/synonyms.json': '[["spade", "shovel"]]',
        'data/aliases.json': '{ "old": { "to": "b" },\n "older": { "to": "nowhere" } }',
        'stepwise.json': '{ "mount": "spades" }',
      },
    );
    const seen = await look((catalog) => ({
      names: catalog.products().map(({ name }) => name),
      synonyms: catalog.synonyms,
      old: catalog.findOldSlug('old'),
      findings: [...catalog.diagnostics()].map(({ path: file, line, code }) => [file, line, code]),
    }));
    expect(seen).toEqual({
      names: ['Rakes', 'Spades'],
      synonyms: [
        ['rake', 'fork'],
        ['spade', 'shovel'],
      ],
      old: { kind: 'moved', slug: 'b' },
      findings: [['spades/data/aliases.json', 2, 'alias-dead']],
    });
  });

  it('have each its own history', async () => {
    const { look, root } = twoFolders(
      { 'a.md': sample({ id: 'a' }) },
      { 'b.md': sample({ id: 'b' }), 'stepwise.json': MOUNT },
    );
    commit(path.join(root, 'two'), '2024-05-06T12:00:00Z');
    const daysIn = (catalog: Catalog) => ['a', 'b'].map((slug) => catalog.article(slug)?.changed?.on);
    expect(await look(daysIn)).toEqual([undefined, '2024-05-06']);
    commit(path.join(root, 'one'), '2024-07-08T12:00:00Z');
    expect(await look(daysIn)).toEqual(['2024-07-08', '2024-05-06']);
    writeFiles(root, { 'two/c.md': sample({ id: 'c' }) });
    commit(path.join(root, 'two'), '2024-09-10T12:00:00Z');
    expect(await look((catalog) => [...daysIn(catalog), catalog.article('c')?.changed?.on])).toEqual([
      '2024-07-08',
      '2024-05-06',
      '2024-09-10',
    ]);
  });

  it('are exported together', async () => {
    const { contentDir } = twoFolders({ 'a.md': LEARN('A') }, { 'b.md': '# B\n\nText.\n', 'stepwise.json': MOUNT });
    const files: string[] = [];
    for await (const { path: file, title } of exportContent(contentDir)) files.push(`${file} ${title}`);
    expect(files).toEqual(['a.md A', 'sql/b.md B']);
  });
});

function commit(folder: string, at: string): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'x'],
  ])
    execFileSync('git', ['-C', folder, ...who, ...args], { env, stdio: 'pipe' });
}

describe('a mount', () => {
  it.each([
    ['sql', 'sql/a.md'],
    ['help/sql/', 'help/sql/a.md'],
  ])('"%s" begins the path of every file', async (mount, expected) => {
    const { contentDir, root } = twoFolders({ 'b.md': '# B' }, { 'stepwise.json': JSON.stringify({ mount }) });
    const { folders } = readFolders(contentDir);
    expect(catalogPathOf(folders, path.join(root, 'two', 'a.md'))).toBe(expected);
    expect(diskPathOf(folders, expected)).toBe(path.join(root, 'two', 'a.md'));
  });

  it.each(['', '/sql', '../sql', 'a/../b', '.git', 'a//b'])('cannot be "%s"', (mount) => {
    const { contentDir } = twoFolders({}, { 'stepwise.json': JSON.stringify({ mount }) });
    expect(readFolders(contentDir)).toMatchObject({
      folders: [{ mount: '' }, { mount: '' }],
      diagnostics: [{ path: 'stepwise.json', code: 'broken-data-file' }],
    });
  });
});

it.each([
  ['one', ['one']],
  [`one${path.delimiter}two`, ['one', 'two']],
  [`${path.delimiter}one${path.delimiter}`, ['one']],
  ['', ['']],
])('"%s" names the folders %j', (text, dirs) => {
  expect(contentDirsOf(text)).toEqual(dirs);
});
