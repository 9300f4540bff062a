import { cpSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageTags, textIn } from '@/lib/text';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const ORIGIN = 'https://help.example';
const ARTICLE = '/articles/azure-vm-restore';

const folder = temporaryFolder();
let site: RunningSite;

beforeAll(async () => {
  const content = `${folder.path}/content`;
  cpSync(CONTENT, content, { recursive: true });
  writeFileSync(`${content}/data/site.json`, JSON.stringify({ language: 'ja', tagline: '直す手順を探す' }));
  const japanese =
    '<properties\n  selfHelpType="generic"\n  articleId="ja-1"\n  language="ja"\n/>\n# 復元する\n\n手順です。\n';
  writeFileSync(`${content}/articles/restore-in-japanese.md`, japanese);
  const args = ['--content', content, '--catalog', await copiedCatalog(folder.path)];
  site = await startSite('start', args, { STEPWISE_ORIGIN: ORIGIN });
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(site.url + path, { headers, redirect: 'manual' });
}

/** What search engines are told: the page's own address, then each language with its own. */
async function linksOf(path: string): Promise<readonly (readonly [string, string])[]> {
  const html = await (await ask(path)).text();
  return [...html.matchAll(/<link rel="(?:canonical|alternate)"(?: hrefLang="([^"]*)")? href="([^"]*)"/g)].map(
    ([, language = '', address = '']) => [language, address.replace(ORIGIN, '')],
  );
}

describe('a site in Japanese', () => {
  it.each([
    ['/', 200, 'ja'],
    ['/products', 200, 'ja'],
    ['/en', 200, 'en'],
    ['/en/products', 200, 'en'],
    ['/de/nothing-here', 404, 'de'],
    ['/nothing-here', 404, 'ja'],
  ])('answers %s with %i in %s', async (path, status, language) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-language')]).toEqual([status, language]);
    expect(await answer.text()).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}" dir="ltr"`));
  });

  it('has no prefix of its own, and leads English readers to English at the home page', async () => {
    expect((await ask('/ja/products')).headers.get('location')).toBe('/products');
    const home = await ask('/', { 'accept-language': 'en-US' });
    expect([home.status, home.headers.get('location')]).toEqual([302, '/en']);
  });

  it('is known by its plain addresses, and an article by those of its language', async () => {
    const each = languageTags().map((tag) => [tag, tag === 'ja' ? '/products' : `/${tag.toLowerCase()}/products`]);
    expect(await linksOf('/en/products')).toEqual([['', '/en/products'], ...each, ['x-default', '/products']]);
    expect(await linksOf(ARTICLE)).toEqual([['', `/en${ARTICLE}`]]);
    expect(await linksOf('/articles/restore-in-japanese')).toEqual([['', '/articles/restore-in-japanese']]);
    const sitemap = await (await ask('/sitemaps/1.xml')).text();
    expect(sitemap).toContain(`<loc>${ORIGIN}/en${ARTICLE}</loc>`);
    expect(sitemap).toContain(`<loc>${ORIGIN}/articles/restore-in-japanese</loc>`);
  });

  it('says which of its words are Japanese on a page in another language, and which article isn’t', async () => {
    expect(await (await ask('/en')).text()).toContain('<span lang="ja">直す手順を探す。</span>');
    expect(await (await ask('/')).text()).toContain('<span>直す手順を探す。</span>');
    const { notInLanguage } = textIn('ja').article;
    expect(await (await ask(ARTICLE)).text()).toContain(notInLanguage({ wanted: '日本語', language: '英語' }));
  });

  it('speaks Japanese where it has one address for all', async () => {
    const embed = /import "\.(.*?)"/.exec(await (await ask('/embed.js')).text())?.[1] ?? '';
    expect(embed).toMatch(/\/embed-ja\//);
    const entry = await (await ask(embed)).text();
    const parts = [...entry.matchAll(/from"\.\/([\w-]+\.js)"/g)].map(([, part = '']) => embed.replace(/[^/]+$/, part));
    const texts = await Promise.all(parts.map(async (part) => (await ask(part)).text()));
    expect([entry, ...texts].join()).toContain(textIn('ja').embed.searchLabel);
    const flow = await (await ask('/api/v1/flows/azure-vm-backup-fails')).text();
    expect(flow).toContain(textIn('ja').flowWords.yes);
  });
});
