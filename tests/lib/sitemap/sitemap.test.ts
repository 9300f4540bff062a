import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { robotsText, sitemapIndex, sitemapPart } from '@/lib/sitemap';
import { article, catalogOf } from '../../components/drawing';

const QUESTION = { id: 'q', order: 1, controlType: 'textbox', displayLabel: 'Which?' };

let catalog: Catalog;
beforeAll(async () => {
  const form = `---\n${JSON.stringify({ title: 'Ask', formElements: [QUESTION] })}\n---\n`;
  catalog = await catalogOf({
    ...Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [
        `a-${at}.md`,
        article({ articleId: `${at}`, productPesIds: '1' }, '# A\n\nText.\n'),
      ]),
    ),
    'ask.md': article({ articleId: 'f', selfHelpType: 'problemScopingQuestions', productPesIds: '1' }, form),
    'broken.md': article({ articleId: 'b', selfHelpType: 'problemScopingQuestions', productPesIds: '1' }, 'No form.\n'),
    'data/products.json': '{ "1": { "name": "One & Only" } }',
  });
});

beforeEach(() => void vi.stubEnv('STEPWISE_ORIGIN', 'https://help.example/'));
afterEach(() => void vi.unstubAllEnvs());

const locations = (xml = ''): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

describe('the sitemap', () => {
  it('holds every page once, in parts of at most so many', async () => {
    const parts = locations(await sitemapIndex(catalog, 5));
    expect(parts).toEqual([1, 2, 3].map((number) => `https://help.example/sitemaps/${number}.xml`));
    const pages = (await Promise.all(parts.map((_, at) => sitemapPart(catalog, at + 1, 5)))).map(locations);
    expect(pages.map((each) => each.length)).toEqual([5, 5, 4]);
    expect(pages.flat()).toEqual([
      'https://help.example/',
      'https://help.example/products',
      'https://help.example/products/one-only',
      'https://help.example/flows/finder',
      'https://help.example/flows/ask',
      ...[0, 1, 2, 3, 4, 5, 6].map((number) => `https://help.example/articles/a-${number}`),
      'https://help.example/articles/ask',
      'https://help.example/articles/broken',
    ]);
  });

  it('knows a text by the interface of its language, and names its versions', async () => {
    const restore = (name: string) => article({ articleId: 'r' }, `# ${name}\n\nText.\n`);
    const translated = await catalogOf({
      'restore.md': restore('Restore'),
      'restore.de-de.md': restore('Wiederherstellen'),
      'restore.sv-se.md': restore('Återställ'),
    });
    const [german, english, swedish] = ['/de/articles/restore-de', '/articles/restore', '/articles/restore-sv'].map(
      (path) => `https://help.example${path}`,
    );
    const links = [
      ['en', english],
      ['de', german],
      ['sv', swedish],
    ].map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`);
    const xml = await sitemapPart(translated, 1);
    for (const address of [german, english, swedish])
      expect(xml).toContain(`<url><loc>${address}</loc>${links.join('')}</url>`);
    expect(await sitemapPart(catalog, 1)).not.toContain('xhtml:link');
  });

  it('names the versions of a flow, too', async () => {
    const ask = (name: string) =>
      article(
        { articleId: 'f', selfHelpType: 'problemScopingQuestions' },
        `---\n${JSON.stringify({ title: name, formElements: [QUESTION] })}\n---\n`,
      );
    const translated = await catalogOf({ 'ask.md': ask('Ask'), 'ask.de-de.md': ask('Fragen') });
    const [english, german] = ['/flows/ask', '/de/flows/ask-de'].map((path) => `https://help.example${path}`);
    const links = `<xhtml:link rel="alternate" hreflang="en" href="${english}"/><xhtml:link rel="alternate" hreflang="de" href="${german}"/>`;
    const xml = await sitemapPart(translated, 1);
    for (const address of [english, german]) expect(xml).toContain(`<url><loc>${address}</loc>${links}</url>`);
  });

  it.each([0, -1, 4, 1.5, Number.NaN])('has no part %s', async (number) => {
    expect(await sitemapPart(catalog, number, 5)).toBeUndefined();
  });

  it('is none where the site does not know where it stands', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', '');
    expect([await sitemapIndex(catalog), await sitemapPart(catalog, 1)]).toEqual([undefined, undefined]);
    expect(robotsText()).toBe('User-agent: *\nDisallow: /search\nDisallow: /api/\nDisallow: /go?\nDisallow: /oembed\n');
  });

  it('is named to robots', () => {
    expect(robotsText()).toMatch(/\n\nSitemap: https:\/\/help\.example\/sitemap\.xml\n$/);
  });
});
