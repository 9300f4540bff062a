import { describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample } from '../content-folder';

const LEARN = '---\ntitle: Open a box\nms.date: 5/6/2025\n---\n# Open a box\n';
const BARE = '# A box without a header\n\nText.\n';
const TITLED = '---\ntitle: A titled box\n---\n# A titled box\n';

async function dialectsOf(files: Readonly<Record<string, string>>) {
  const { contentDir, outFile } = contentFolder(files);
  const { folders } = await compileCatalog({ contentDir, outFile, workers: 1 });
  const catalog = openCatalog(outFile);
  const found = { folder: folders[0]?.dialect, dialects: catalog.dialects(), findings: [...catalog.diagnostics()] };
  catalog.close();
  return found;
}

describe('the dialect of a folder', () => {
  it('is that of most files, and decides about those that do not tell', async () => {
    const { folder, dialects, findings } = await dialectsOf({
      'a.md': LEARN,
      'b.md': LEARN,
      'c.md': BARE,
      'd.md': TITLED,
    });
    expect(folder).toEqual({ name: 'learn', isNamed: false });
    expect(dialects).toEqual([{ dialect: 'learn', count: 4 }]);
    expect(findings.map(({ code }) => code)).toEqual([]);
  });

  it('is self-help where its headers are, and tells the author of what is missing in the others', async () => {
    const { dialects, findings } = await dialectsOf({ 'a.md': sample(), 'c.md': BARE });
    expect(dialects).toEqual([{ dialect: 'azure-self-help', count: 2 }]);
    expect(findings.map(({ code }) => code)).toContain('no-header');
  });

  it('is plain where no file has a header', async () => {
    const { folder, findings } = await dialectsOf({ 'a.md': BARE, 'b/c.md': BARE, 'b/d.md': BARE });
    expect(folder).toEqual({ name: 'plain', isNamed: false });
    expect(findings.map(({ code }) => code)).not.toContain('no-header');
  });

  it('does not heed text for other files and READMEs', async () => {
    const { folder } = await dialectsOf({ 'a.md': LEARN, 'includes/b.md': BARE, 'README.md': TITLED });
    expect(folder).toEqual({ name: 'learn', isNamed: false });
  });

  it('is what stepwise.json names, for every file', async () => {
    const { folder, dialects } = await dialectsOf({
      'a.md': LEARN,
      'b.md': LEARN,
      'stepwise.json': '{ "dialect": "plain" }',
    });
    expect(folder).toEqual({ name: 'plain', isNamed: true });
    expect(dialects).toEqual([{ dialect: 'plain', count: 2 }]);
  });

  it.each([
    ['a dialect that there is not', '{ "dialect": "wiki" }', 'azure-self-help'],
    ['a setting that there is not', '{ "dialekt": "learn" }', 'no such setting'],
    ['no JSON', '{', 'isn’t used'],
  ])('tells of %s in stepwise.json, and reads on', async (_, text, message) => {
    const { findings, dialects } = await dialectsOf({ 'a.md': LEARN, 'stepwise.json': text });
    const [finding] = findings.filter(({ path }) => path === 'stepwise.json');
    expect(finding).toMatchObject({ code: 'broken-data-file', message: expect.stringContaining(message) });
    expect(dialects).toEqual([{ dialect: 'learn', count: 1 }]);
  });
});

describe('articles of another dialect in a catalog', () => {
  const FULL =
    '---\ntitle: Open a box\nms.date: 5/6/2025\nms.service: azure-sample-box\nms.custom: sap:Cannot open a box\\Box is stuck, csstroubleshoot\n---\n# Open a box\n\n_Original KB number:_ &nbsp; 7654321\n';

  it('have a product, a topic with its category, and a number that leads to them', async () => {
    const { contentDir, outFile } = contentFolder({ 'help/open.md': FULL, 'help/near/bare.md': LEARN });
    await compileCatalog({ contentDir, outFile, workers: 1 });
    const catalog = openCatalog(outFile);
    expect(catalog.products().map(({ id, name }) => [id, name])).toEqual([
      ['folder:help', 'Help'],
      ['service:sample-box', 'Sample box'],
    ]);
    const { topics } = catalog.article('open') ?? {};
    expect(topics).toMatchObject([{ name: 'Box is stuck' }]);
    expect(catalog.topic(topics?.[0]?.id ?? '')).toMatchObject({ name: 'Box is stuck' });
    expect(catalog.findArticleId('7654321')).toMatchObject({ kind: 'article', article: { slug: 'open' } });
    expect(catalog.article('open')?.changed?.on).toBe('2025-05-06');
    expect([...catalog.paths()].map(({ changedOn }) => changedOn)).toEqual(['2025-05-06', '2025-05-06']);
    expect(catalog.product('sample-box')?.problems.map(({ topic }) => topic.name)).toEqual(['Box is stuck']);
    catalog.close();
  });
});
