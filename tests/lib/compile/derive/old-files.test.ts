import { describe, expect, it } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { resolveAddress } from '@/lib/routes';
import { contentFolder } from '../content-folder';

const LEARN = (title: string, body = 'Text.'): string =>
  `---\ntitle: ${title}\nms.date: 5/6/2025\nms.service: box\n---\n\n# ${title}\n\n${body}\n`;

const FILE = '.openpublishing.redirection.json';

async function look(redirections: readonly unknown[] | string, more: Readonly<Record<string, string>> = {}) {
  const text = typeof redirections === 'string' ? redirections : JSON.stringify({ redirections }, null, 1);
  const { contentDir, outFile } = contentFolder({
    'support/box/open-box.md': LEARN('Open a box'),
    'support/lid/overview.md': LEARN('Lids'),
    'support/box/overview.md': LEARN('Boxes'),
    [FILE]: text,
    ...more,
  });
  await compileCatalog({ contentDir, outFile, workers: 1 });
  const catalog = openCatalog(outFile);
  const found = {
    ways: (...slugs: readonly string[]) => slugs.map((slug) => resolveAddress(`/articles/${slug}`, catalog)),
    findings: [...catalog.diagnostics()].map(({ path, line, code, message }) => ({ path, line, code, message })),
    article: (slug: string) => catalog.article(slug),
    destination: (slug: string) => catalog.findOldSlug(slug),
  };
  return found;
}

const from = (source: string, url: string) => ({
  source_path: `support/${source}.md`,
  redirect_url: url,
  redirect_document_id: false,
});

describe('a file that went, by the redirections of Microsoft Learn', () => {
  it.each([
    ['an address of the site', '/troubleshoot/box/open-box'],
    [
      'a whole address, in a language, of a place',
      'https://learn.microsoft.com/en-us/troubleshoot/box/open-box?tabs=a#b',
    ],
    ['a file', 'support/box/open-box.md'],
  ])('leads to the article at %s', async (_, url) => {
    const { ways, findings } = await look([from('box/lift-lid', url)]);
    expect(ways('lift-lid')).toEqual([{ kind: 'redirect', to: '/articles/open-box', status: 301 }]);
    expect(findings.filter(({ code }) => code !== 'duplicate-slug')).toEqual([]);
  });

  it('leads on from one file that went to the next, and never in a circle', async () => {
    const { ways, destination } = await look([
      from('box/first', '/box/second'),
      {
        ...from('box/second', '/box/open-box'),
        source_path: undefined,
        source_path_from_root: '/support/box/second.md',
      },
      from('box/here', '/box/there'),
      from('box/there', '/box/here'),
    ]);
    expect(ways('first')).toEqual([{ kind: 'redirect', to: '/articles/open-box', status: 301 }]);
    expect(destination('here')).toMatchObject({ kind: 'gone' });
  });

  it('says where its text is now, where that is another site', async () => {
    const { destination, ways } = await look([
      from('box/sold', 'https://shop.example/box'),
      from('box/far', '/azure/other/far'),
    ]);
    expect(destination('sold')).toEqual({ kind: 'gone', reason: 'It moved to https://shop.example/box.' });
    expect(destination('far')).toEqual({
      kind: 'gone',
      reason: 'It moved to https://learn.microsoft.com/azure/other/far.',
    });
    expect(ways('sold')).toMatchObject([{ status: 410 }]);
  });

  it('takes no name of an article, and no name that several had', async () => {
    const { ways } = await look([
      from('old/overview', '/box/open-box'),
      from('a/start', '/lid/overview'),
      from('b/start', '/box/overview'),
    ]);
    expect(ways('overview', 'start')).toMatchObject([{ kind: 'page' }, { kind: 'instead', status: 404 }]);
  });

  it('is found by links that name it, with a finding', async () => {
    const { article, findings } = await look([from('box/lift-lid', '/troubleshoot/box/open-box')], {
      'support/lid/a.md': LEARN('A', 'See [this](../box/lift-lid.md).'),
    });
    expect(article('a')?.pieces?.introHtml).toContain('href="/articles/open-box"');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'link-slip', message: expect.stringContaining('support/box/open-box.md') }),
    );
  });

  it.each([
    [
      'an entry without a source',
      [{ redirect_url: '/x' }, from('box/lift-lid', '/box/open-box')],
      /expected "source_path"/,
    ],
    ['an entry without an address', [from('box/lift-lid', '/box/open-box'), { source_path: 'x.md' }], /redirect_url/],
    ['no list', '{ "redirections": 5 }', /neither an object nor a list at "redirections"/],
    ['no JSON', '{', /isn’t used/],
  ])('is told of in a file with %s, whose other entries count', async (_, entries, message) => {
    const { findings, ways } = await look(entries);
    expect(findings.filter(({ path }) => path === FILE)).toEqual([
      expect.objectContaining({ code: 'broken-data-file', message: expect.stringMatching(message) }),
    ]);
    if (typeof entries !== 'string') expect(ways('lift-lid')).toMatchObject([{ kind: 'redirect' }]);
  });
});
