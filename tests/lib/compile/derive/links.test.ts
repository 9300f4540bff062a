import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { contentFolder, sample, writeFiles } from '../content-folder';

const LONG = 'set-up-a-very-long-named-thing-that-nobody-would-ever-call-by-its-whole-name-in-one-breath-of-air';
const COMBINING = 'cafe\u0301-machine';

/** Compiles; gives where the links of `from.md` lead, in order, and what was found there. */
async function follow(files: Readonly<Record<string, string>>, hrefs: readonly string[]) {
  const body = hrefs.map((href) => `See [this](${href}).`).join('\n\n');
  const folder = contentFolder({ ...files, 'x/from.md': sample({ id: 'from', body }) });
  const look = async () => {
    await compileCatalog(folder);
    const catalog = openCatalog(folder.outFile);
    const html = catalog.article('from')?.pieces?.introHtml ?? '';
    const found = [...catalog.diagnostics()].filter((each) => each.path === 'x/from.md');
    catalog.close();
    return { leads: [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href), found };
  };
  return { ...folder, look, ...(await look()) };
}

describe('links to files', () => {
  const three = {
    'x/feed-roller.md': sample({ id: '1' }),
    'x/Feed-Roller.md': sample({ id: '2' }),
    'x/feed_roller.md': sample({ id: '3' }),
  };

  test('lead each to the file that they name, whatever slugs the files share', async () => {
    const hrefs = ['feed-roller.md', 'Feed-Roller.md', './feed_roller.md#step-2'];
    const { leads, found, outFile } = await follow(three, hrefs);
    const catalog = openCatalog(outFile);
    const ids = leads.map((href) => catalog.article(href?.replace(/^\/articles\/|#.*$/g, '') ?? '')?.articleId);
    expect(ids).toEqual(['1', '2', '3']);
    expect(found).toEqual([]);
  });

  test('find a file in other letters, and say so', async () => {
    const { leads, found } = await follow({ 'y/Feed Roller.md': three['x/feed-roller.md'] }, ['../Y/feed%20roller.md']);
    expect(leads).toEqual(['/articles/feed-roller']);
    expect(found).toMatchObject([
      { code: 'link-slip', severity: 'warning', column: 12, fix: 'Write "../y/Feed%20Roller.md".' },
    ]);
  });

  test('lead to the heading that they name, as GitHub, the page, or its author call it', async () => {
    const body =
      '## What\u2019s new?\n\nNothing.\n\n## Before you begin\n\nWait.\n\n## **Recommended Steps**\n\n1. Dig.\n2. Rake.';
    const files = { 'x/news.md': sample({ id: 'n', title: 'The news', body }) };
    const hrefs = ['#whats-new', '#what-s-new', '?view=all#Before-You-Begin', '#step-2', '#steps', '#the-news', '#'];
    const { leads, found } = await follow(
      files,
      hrefs.map((href) => `news.md${href}`),
    );
    expect(leads.map((href) => href?.replace('/articles/news', ''))).toEqual([
      '#what-s-new',
      '#what-s-new',
      '?view=all#before-you-begin',
      '#step-2',
      '#steps',
      '#main',
      '',
    ]);
    expect(found).toEqual([]);
  });

  test('that name a heading which is not there open the page at its top, and say so, also later', async () => {
    const news = (body: string) => ({ 'x/news.md': sample({ id: 'n', title: 'The news', body }) });
    const hrefs = ['news.md#nowhere', 'news.md#step-99', 'from.md#before-you-begn', 'news.md#before-you-begn'];
    const { leads, found, contentDir, look } = await follow(news('## Before you begin\n\nWait.'), hrefs);
    expect(leads).toEqual(['/articles/news', '/articles/news', '/articles/from', '/articles/news']);
    expect(found.map(({ code, line, fix }) => [code, line, fix])).toEqual([
      ['dead-link-fragment', 15, expect.stringContaining('lowercase')],
      ['dead-link-fragment', 17, expect.stringContaining('lowercase')],
      ['dead-link-fragment', 19, expect.stringContaining('lowercase')],
      ['dead-link-fragment', 21, 'Did you mean "#before-you-begin"?'],
    ]);
    writeFiles(contentDir, news('## Nowhere\n\nWait.'));
    const again = await look();
    expect(again.leads[0]).toBe('/articles/news#nowhere');
    expect(again.found).toHaveLength(3);
  });

  test('keep the fragment where nothing is known of the page', async () => {
    const form = sample({ id: 'f', kind: 'problemScopingQuestions', body: '---\n{"formElements": []}\n---' });
    const { leads } = await follow({ 'x/form.md': form }, ['form.md#a&b"c', '/products/none#x']);
    expect(leads).toEqual(['/articles/form#a%26b%22c', '/products/none#x']);
  });

  test('never end at a file whose name only sounds alike', async () => {
    const { leads, found } = await follow({ 'x/feed-roller.md': sample({ id: '1' }) }, ['feed_roller.md']);
    expect(leads).toEqual(['/articles/feed_roller']);
    expect(found).toMatchObject([{ code: 'dead-link', fix: 'Did you mean "/articles/feed-roller"?' }]);
  });

  test('are told of where they stand, though the text has their words before', async () => {
    const { found } = await follow({}, ['this', 'this']);
    expect(found).toMatchObject([
      { code: 'dead-link', column: 12 },
      { code: 'dead-link', column: 12 },
    ]);
    expect((found[1]?.line ?? 0) - (found[0]?.line ?? 0)).toBe(2);
  });

  test('name the file of that name in another folder where there is none here', async () => {
    const { found } = await follow({ 'y/z/roller.md': sample({ id: '1' }) }, ['roller.md']);
    expect(found).toMatchObject([{ code: 'dead-link', fix: 'Did you mean "../y/z/roller.md"?' }]);
  });

  test.each([
    ['a stem of more than 80 characters', LONG, LONG],
    ['combining marks', COMBINING, COMBINING],
    ['combining marks, written as one letter', COMBINING, COMBINING.normalize('NFC')],
    ['blanks and brackets', 'a (b) c', 'a%20(b)%20c'],
    ['a percent sign', '100%25 done', '100%2525%20done'],
  ])('reach a file with %s', async (_, stem, written) => {
    const { leads, found, outFile } = await follow({ [`y/${stem}.md`]: sample({ id: '1' }) }, [`../y/${written}.md`]);
    const slug = decodeURIComponent(leads[0]?.replace('/articles/', '') ?? '');
    expect(openCatalog(outFile).article(slug)?.articleId).toBe('1');
    expect(found).toEqual([]);
  });

  test('say where the file went that an alias speaks of', async () => {
    const files = { 'data/aliases.json': '{ "old": { "to": "new" } }', 'x/new.md': sample({ id: '1' }) };
    const { leads, found } = await follow(files, ['old.md']);
    expect(leads).toEqual(['/articles/old']);
    expect(found).toMatchObject([{ code: 'link-slip', fix: 'Write "new.md".' }]);
  });

  test('are reported where the file has no page', async () => {
    const { found } = await follow({ 'x/plan.txt': 'a plan' }, ['./plan.txt']);
    expect(found).toMatchObject([{ code: 'link-without-page', severity: 'warning' }]);
  });

  test('follow files that appear, move and go, though the page itself stays as it is', async () => {
    const { look, contentDir, ...first } = await follow({}, ['../y/roller.md', './notes.txt']);
    expect(first.found.map(({ code }) => code)).toEqual(['dead-link', 'dead-link']);
    writeFiles(contentDir, { 'y/roller.md': sample({ id: '1', extra: 'slug="press"' }), 'x/notes.txt': 'notes' });
    const second = await look();
    expect(second.leads[0]).toBe('/articles/press');
    expect(second.found.map(({ code }) => code)).toEqual(['link-without-page']);
    rmSync(path.join(contentDir, 'y/roller.md'));
    writeFiles(contentDir, { 'z/roller.md': sample({ id: '1', extra: 'slug="press"' }) });
    const third = await look();
    expect(third.leads[0]).toBe('/articles/roller');
    expect(third.found).toMatchObject([{ code: 'dead-link', fix: 'Did you mean "../z/roller.md"?' }, {}]);
  });

  test('in documents and steps lead there too, and no token is left in what pages show', async () => {
    const list = '[one](../y/one.md "A title")';
    const body = `Hi\uE00E0\uE00F &#xE00E;0&#xE00F;\n\n## **Recommended Steps**\n\n1. ${list}\n\n## **Recommended Documents**\n\n* ${list}\n`;
    const { contentDir, outFile } = contentFolder({
      'y/one.md': sample({ id: '1', extra: 'slug="the-one"' }),
      'x/from.md': sample({ id: 'from', body }),
    });
    await compileCatalog({ contentDir, outFile });
    const pieces = openCatalog(outFile).article('from')?.pieces;
    expect(pieces?.steps[0]?.html).toContain('href="/articles/the-one" title="A title"');
    expect(pieces?.documents.map(({ href }) => href)).toEqual(['/articles/the-one']);
    expect(JSON.stringify(pieces)).not.toMatch(/[\uE000-\uE00F]/);
    expect(pieces?.introHtml).toBe('<p>Hi0 </p>');
  });

  test('cannot break out of the page, whatever a path holds', async () => {
    const { leads, found } = await follow({}, ['<./a"b\\c&d\'<e>.md>', "./%22onclick='x'.md"]);
    for (const href of leads) expect(href).toMatch(/^\/articles\/[\w%.='-]+$/);
    expect(found.map(({ code }) => code)).toContain('dead-link');
  });
});
