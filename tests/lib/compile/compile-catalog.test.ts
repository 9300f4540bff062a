import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogContentError, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { search } from '@/lib/search';
import { catalogContent } from './catalog-content';
import { contentFolder, sample, writeFiles } from './content-folder';

const GARDEN = {
  'garden/trees.md': sample({ title: 'Plant a tree', id: 'tree', topics: '100' }),
  'garden/roses.md': sample({ title: 'Cut a rose', id: 'rose', topics: '100, 200' }),
  'kitchen/soup.md': sample({ title: 'Cook a soup', id: 'soup', products: '14749' }),
};

/** Lets the clock of the file system pass the time in which the compiler trusts no time of change. */
function age(contentDir: string): void {
  const past = new Date(Date.now() - 60_000);
  for (const name of readdirSync(contentDir, { recursive: true, encoding: 'utf8' })) {
    if (path.extname(name) !== '') utimesSync(path.join(contentDir, name), past, past);
  }
}

describe('a compiled article', () => {
  test('holds what its page shows', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    const article = openCatalog(outFile).article('trees');
    expect(article).toMatchObject({
      path: 'garden/trees.md',
      slug: 'trees',
      title: 'Plant a tree',
      name: 'Plant a tree',
      kind: 'generic',
      articleId: 'tree',
      description: 'About Plant a tree',
      clouds: ['public'],
      stepCount: 2,
      products: [{ id: '16222' }],
      topics: [{ id: '100', name: 'Plant a tree' }],
      form: null,
      noticeHtml: '',
      diagnostics: [],
    });
    expect(article?.properties.pageTitle).toBe('Plant a tree');
    expect(article?.pieces?.steps.map((step) => step.text)).toEqual(['Dig a hole.', 'Put a tree into it.']);
    expect(article?.source).toContain('## **Recommended Steps**');
    expect(article?.json).toBeUndefined();
  });

  test('holds a form whose HTML fields are safe', async () => {
    const form = {
      title: 'About your tree',
      formElements: [
        {
          id: 'kind',
          order: 1,
          controlType: 'textbox',
          displayLabel: 'Which <b>tree</b>?<script>alert(1)</script>',
          infoBalloonText: '<a href="javascript:alert(1)">help</a>',
          hints: [{ text: '<img src=x onerror=alert(1)>a hint' }],
          required: true,
        },
      ],
    };
    const body = `---\n${JSON.stringify(form)}\n---`;
    const { contentDir, outFile } = contentFolder({ 'form.md': sample({ kind: 'problemScopingQuestions', body }) });
    await compileCatalog({ contentDir, outFile });
    const article = openCatalog(outFile).article('form');
    const question = article?.form?.questions[0];
    expect(JSON.stringify(question)).not.toMatch(/script|onerror|alert/i);
    expect(question?.label).toContain('tree');
    expect(article?.pieces).toBeNull();
    expect(article?.json).toEqual(form);
  });
});

describe('what counts as an article', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
  const files = {
    ...GARDEN,
    'notes.txt': sample({ title: 'A note', id: 'note' }),
    'plain.txt': 'no header here',
    'bare.md': '# No header at all\n',
    'README.md': '# About this folder\n',
    'garden/readme.md': sample({ title: 'A readme with header', id: 'readme' }),
    '.hidden/draft.md': sample({ title: 'A draft', id: 'draft' }),
    '.git/HEAD.md': 'not content',
    'logo.png': png,
    'late.txt': `${' '.repeat(4001)}${sample()}`,
  };

  test('is every .md file but a bare README, and every file with a header near its start', async () => {
    const { contentDir, outFile } = contentFolder(files);
    await compileCatalog({ contentDir, outFile });
    const paths = [...openCatalog(outFile).paths()].map((each) => each.path);
    const expected = ['bare.md', ...Object.keys(GARDEN), 'garden/readme.md', 'notes.txt'];
    expect(paths).toEqual(expected.toSorted());
  });

  test('is also a file that is too large, as far as it is read', async () => {
    const long = sample({ title: 'A long tale', body: `<!--${'x'.repeat(1_999_999)}\n-->\n` });
    const { contentDir, outFile } = contentFolder({ 'tale.md': long });
    await compileCatalog({ contentDir, outFile });
    const article = openCatalog(outFile).article('tale');
    expect(article?.name).toBe('A long tale');
    expect(article?.diagnostics.map((each) => [each.code, each.severity])).toContainEqual(['file-too-large', 'error']);
  });
});

describe('compiling again', () => {
  test('leaves the file alone where nothing changed', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    age(contentDir);
    await compileCatalog({ contentDir, outFile });
    const before = statSync(outFile);
    const report = await compileCatalog({ contentDir, outFile });
    expect(report).toMatchObject({ outcome: 'unchanged', compiled: 0, carriedOver: 3 });
    expect(statSync(outFile)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('compiles nothing where only times changed', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    age(contentDir);
    expect(await compileCatalog({ contentDir, outFile })).toMatchObject({ outcome: 'unchanged', compiled: 0 });
  });

  test('compiles only the file whose bytes changed', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    writeFiles(contentDir, { 'garden/trees.md': sample({ title: 'Plant two trees', id: 'tree' }) });
    const report = await compileCatalog({ contentDir, outFile });
    expect(report).toMatchObject({ outcome: 'updated', compiled: 1, carriedOver: 2, removed: 0 });
    expect(openCatalog(outFile).article('trees')?.name).toBe('Plant two trees');
  });

  test.each([
    ['its H1', '# Plant a tree', '# Grow an oak', 'oak'],
    ['its description', 'description="About Plant a tree"', 'description="Acorns and all"', 'acorns'],
  ])('lets an article be found by what only %s says now', async (_what, before, after, word) => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    const trees = GARDEN['garden/trees.md'].replace(before, after);
    writeFiles(contentDir, { 'garden/trees.md': trees });
    await compileCatalog({ contentDir, outFile });
    const { results } = search(openCatalog(outFile), { q: word, limit: 3 });
    expect(results.map(({ article }) => article.slug)).toEqual(['trees']);
  });

  test('sees a change of the same length within the same tick of the clock', async () => {
    const { contentDir, outFile } = contentFolder({ 'a.md': sample({ title: 'Aaa' }) });
    await compileCatalog({ contentDir, outFile });
    const { mtime } = statSync(path.join(contentDir, 'a.md'));
    writeFiles(contentDir, { 'a.md': sample({ title: 'Bbb' }) });
    utimesSync(path.join(contentDir, 'a.md'), mtime, mtime);
    await compileCatalog({ contentDir, outFile });
    expect(openCatalog(outFile).article('a')?.name).toBe('Bbb');
  });

  test('compiles nothing where only names in the content data changed', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    writeFiles(contentDir, { 'data/products.json': '{ "16222": { "name": "The garden", "group": "Outside" } }' });
    const report = await compileCatalog({ contentDir, outFile });
    expect(report).toMatchObject({ outcome: 'updated', compiled: 0 });
    expect(openCatalog(outFile).article('trees')?.products).toMatchObject([{ name: 'The garden', group: 'Outside' }]);
  });

  test('names topics and tells namesakes apart anew where a title changed', async () => {
    const { contentDir, outFile, folder } = contentFolder(GARDEN);
    const lawn = { title: 'Mow the lawn' };
    writeFiles(contentDir, { 'lawn/public.md': sample({ ...lawn, id: 'l1' }) });
    writeFiles(contentDir, { 'lawn/other.md': sample({ ...lawn, id: 'l2', clouds: 'fairfax' }) });
    await compileCatalog({ contentDir, outFile });
    expect(openCatalog(outFile).topic('100')?.name).toBe('Plant a tree');
    expect(openCatalog(outFile).article('other')?.apart).not.toBe('');

    writeFiles(contentDir, { 'garden/trees.md': sample({ title: 'Move a hedge', id: 'tree', topics: '100' }) });
    writeFiles(contentDir, { 'lawn/public.md': sample({ ...lawn, id: 'l1', title: 'Water the lawn' }) });
    expect(await compileCatalog({ contentDir, outFile })).toMatchObject({ compiled: 2 });
    const catalog = openCatalog(outFile);
    expect(catalog.topic('100')?.name).toBe('Move a hedge');
    expect(search(catalog, { q: 'hedge', limit: 5 }).results.map(({ article }) => article.slug)).toEqual([
      'trees',
      'roses',
    ]);
    expect(catalog.article('other')?.apart).toBe('');

    const fresh = path.join(folder, 'fresh.db');
    await compileCatalog({ contentDir, outFile: fresh });
    expect(catalogContent(outFile)).toEqual(catalogContent(fresh));
  });

  test('compiles everything where section names changed, for bodies depend on them', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    const names = '{ "en": { "steps": ["what to do"], "documents": ["see also"] } }';
    writeFiles(contentDir, { 'data/section-names.json': names });
    expect(await compileCatalog({ contentDir, outFile })).toMatchObject({ compiled: 3, carriedOver: 0 });
    expect(openCatalog(outFile).article('trees')?.stepCount).toBe(0);
  });

  test('compiles everything anew over a file that is no catalog', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    writeFiles(path.dirname(outFile), { 'catalog.db': 'not a database at all, but long enough to look at' });
    expect(await compileCatalog({ contentDir, outFile })).toMatchObject({ outcome: 'created', compiled: 3 });
  });

  const edit = fc.record({
    file: fc.constantFrom('a/one.md', 'a/two.md', 'b/one.md', 'b/three.md', 'c.md', 'README.md'),
    action: fc.constantFrom('write', 'remove', 'other'),
    title: fc.constantFrom('Alpha beta', 'Gamma delta', 'Alpha'),
    topics: fc.constantFrom('', '100', '100, 200'),
    id: fc.constantFrom('x', 'y'),
    link: fc.constantFrom('', '[see](../b/one.md)', '[see](/articles/nowhere)'),
  });

  test('gives the same catalog as compiling from nothing, after any edits', async () => {
    const law = fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }), async (rounds) => {
      const { contentDir, outFile, folder } = contentFolder(GARDEN);
      for (const edits of [[], ...rounds]) {
        for (const { file, action, link, ...fields } of edits) {
          if (action === 'remove') rmSync(path.join(contentDir, file), { force: true });
          else if (action === 'other') writeFiles(contentDir, { [file.replace('.md', '.txt')]: 'other' });
          else writeFiles(contentDir, { [file]: sample({ ...fields, body: `Text. ${link}` }) });
        }
        await compileCatalog({ contentDir, outFile });
      }
      const fresh = path.join(folder, 'fresh.db');
      await compileCatalog({ contentDir, outFile: fresh });
      expect(catalogContent(outFile)).toEqual(catalogContent(fresh));
    });
    const twins = { title: 'Alpha', topics: '', id: 'x', link: '[see](/articles/nowhere)', action: 'write' };
    await fc.assert(law, {
      numRuns: 12,
      examples: [[[[{ file: 'c.md', ...twins }], [{ file: 'a/one.md', ...twins }]]]],
    });
  }, 120_000);
});

describe('the version', () => {
  test('is the same for the same content, wherever and whenever it is compiled', async () => {
    const [first, second] = [contentFolder(GARDEN), contentFolder(GARDEN)];
    const reports = [await compileCatalog(first), await compileCatalog(second)];
    expect(reports[0]?.info.version).toBe(reports[1]?.info.version);
  });

  test.each([
    ['a body', { 'garden/trees.md': sample({ title: 'Plant a tree', id: 'tree', body: 'Other.' }) }],
    ['a name of the content data', { 'data/products.json': '{ "16222": { "name": "Garden" } }' }],
    ['a file name', { 'garden/moved.md': sample({ id: 'new' }) }],
  ])('changes with %s', async (_what, files) => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    const before = await compileCatalog({ contentDir, outFile });
    writeFiles(contentDir, files);
    const after = await compileCatalog({ contentDir, outFile });
    expect(after.info.version).not.toBe(before.info.version);
  });
});

describe('a content folder that is not there', () => {
  async function compiled() {
    const place = contentFolder(GARDEN);
    await compileCatalog(place);
    return { ...place, before: readFileSync(place.outFile) };
  }

  test.each([
    ['missing', (folder: string) => rmSync(folder, { recursive: true })],
    ['empty', (folder: string) => rmSync(path.join(folder, 'garden'), { recursive: true })],
    ['a file', (folder: string) => renameSync(path.join(folder, 'kitchen/soup.md'), `${folder}.x`)],
  ])('is an error that keeps the old catalog: %s', async (what, spoil) => {
    const { contentDir, outFile, before } = await compiled();
    spoil(contentDir);
    if (what === 'empty') rmSync(path.join(contentDir, 'kitchen'), { recursive: true });
    if (what === 'a file') rmSync(contentDir, { recursive: true });
    if (what === 'a file') renameSync(`${contentDir}.x`, contentDir);
    await expect(compileCatalog({ contentDir, outFile })).rejects.toThrow(CatalogContentError);
    expect(readFileSync(outFile).equals(before)).toBe(true);
  });

  test('keeps the old catalog where it vanishes while it is compiled', async () => {
    const { contentDir, outFile, before } = await compiled();
    writeFiles(contentDir, { 'new/a.md': sample({ id: 'a' }), 'new/b.md': sample({ id: 'b' }) });
    const onProgress = () => rmSync(contentDir, { recursive: true, force: true });
    await expect(compileCatalog({ contentDir, outFile, onProgress })).rejects.toThrow(CatalogContentError);
    expect(readFileSync(outFile).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(outFile))).toEqual(['catalog.db']);
  });

  test.skipIf(process.getuid?.() === 0)('names the file that cannot be read', async () => {
    const { contentDir, outFile } = await compiled();
    writeFiles(contentDir, { 'new.md': sample() });
    chmodSync(path.join(contentDir, 'new.md'), 0);
    await compileCatalog({ contentDir, outFile });
    const [finding] = openCatalog(outFile).diagnostics();
    expect(finding).toMatchObject({ path: 'new.md', code: 'unreadable-file', severity: 'error' });
    expect(finding?.message).toContain('EACCES');
  });
});

describe('an abort', () => {
  test('keeps the old catalog and leaves no draft', async () => {
    const { contentDir, outFile } = contentFolder(GARDEN);
    await compileCatalog({ contentDir, outFile });
    writeFiles(contentDir, { 'new.md': sample({ id: 'new' }) });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(compileCatalog({ contentDir, outFile, signal })).rejects.toThrow('enough');
    expect(readdirSync(path.dirname(outFile))).toEqual(['catalog.db']);
    expect(openCatalog(outFile).info.articleCount).toBe(3);
  });
});
