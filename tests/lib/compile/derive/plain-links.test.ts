import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, writeFiles } from '../content-folder';

const page = (title: string, body = 'Text.', more = '') => `---\ntitle: ${title}\n${more}---\n\n${body}\n`;

/** A repository of plain Markdown, compiled; gives the links of `from.md` with their texts, and what was found there. */
async function linksOf(body: string, files: Readonly<Record<string, string>>) {
  const folder = contentFolder({ ...files, 'content/admin/from.md': page('From', body) });
  const look = async () => {
    await compileCatalog({ ...folder, workers: 1 });
    const catalog = openCatalog(folder.outFile);
    const pieces = catalog.article('from')?.pieces;
    const links = Array.from((pieces?.introHtml ?? '').matchAll(/<a href="([^"]*)">(.*?)<\/a>/g), ([, href, text]) => [
      href,
      text,
    ]);
    const found = [...catalog.diagnostics()].map(({ code, line }) => [code, line]);
    catalog.close();
    return { links, found, text: pieces?.text };
  };
  return { ...folder, look, ...(await look()) };
}

const FILES = {
  'content/admin/box.md': page('The <box> & "lid"', 'Text.\n\n## Lid\n\nOff.\n\n## X\n\nText.'),
  'content/admin/index.md': page('Admin', 'Text.', 'redirect_from:\n  - /old/way/in\n'),
  'content/other/_index.md': page('Other'),
};

describe('links of plain Markdown', () => {
  test('from the root of the author’s site lead to the file whose path ends so', async () => {
    const body = [
      '/admin/box',
      '/en/admin/box#lid',
      '/admin/box.html',
      '/content/admin/box.md',
      '/content/admin',
      '/content/other/',
      '/old/way/in',
    ]
      .map((href) => `[x](${href})`)
      .join(' ');
    const { links, found } = await linksOf(body, FILES);
    expect(links.map(([href]) => href)).toEqual([
      '/articles/box',
      '/articles/box#lid',
      '/articles/box',
      '/articles/box',
      '/articles/admin',
      '/articles/other',
      '/articles/admin',
    ]);
    expect(found).toEqual([]);
  });

  test('beside a page are named as a file or as a browser sees them', async () => {
    const { links, found } = await linksOf('[x](box.md) [x](../box/) [x](../../other/)', FILES);
    expect(links.map(([href]) => href)).toEqual(['/articles/box', '/articles/box', '/articles/other']);
    expect(found).toEqual([]);
  });

  test('that no file answers are told, but for the pages of this site', async () => {
    const { links, found } = await linksOf('[x](/admin/none) [x](/search?q=a) [x](/)', FILES);
    expect(links.map(([href]) => href)).toEqual(['/admin/none', '/search?q=a', '/']);
    expect(found).toEqual([['dead-link', 5]]);
  });

  test('show the title of what they lead to where they say so, and the new one once it changes', async () => {
    const body =
      '[AUTOTITLE](/admin/box) [AUTOTITLE](box.md#x) [AUTOTITLE](/x/about-lids) [AUTOTITLE](https://a.example/b-c)';
    const { links, text, contentDir, look } = await linksOf(body, FILES);
    expect(links.map(([, shown]) => shown)).toEqual([
      'The &lt;box> & "lid"',
      'The &lt;box> & "lid"',
      'About lids',
      'B c',
    ]);
    expect(text).not.toMatch(/AUTOTITLE|[\uE000-\uE00F]/);
    writeFiles(contentDir, { 'content/admin/box.md': page('A new name') });
    expect((await look()).links[0]).toEqual(['/articles/box', 'A new name']);
  });
});

describe('the intro of a page', () => {
  test('is its first paragraph and its description, without the tags of templates', async () => {
    const folder = contentFolder({
      'a.md': page(
        'A',
        '## Part\n\nText.',
        "intro: 'Open the *box* of {% data x.y %}, with [care](https://a.example).'\n",
      ),
    });
    await compileCatalog({ ...folder, workers: 1 });
    const catalog = openCatalog(folder.outFile);
    const article = catalog.article('a');
    catalog.close();
    expect(article?.description).toBe('Open the box of , with care.');
    expect(article?.pieces?.introHtml.trim()).toBe(
      '<p>Open the <em>box</em> of , with <a href="https://a.example">care</a>.</p>',
    );
    expect(article?.pieces?.text).toBe('Open the box of , with care.\nPart\nText.');
  });
});
