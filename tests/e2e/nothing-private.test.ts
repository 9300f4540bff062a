import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, openCatalog } from '@/lib/catalog';
import { inParallel, spread } from './crawl';
import { LARGEST_CATALOG } from './inputs';
import { PrivateValues } from './private-values';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Articles whose every address is read; STEPWISE_PRIVATE_ARTICLES=100000 reads all. */
const ARTICLES = Number(process.env.STEPWISE_PRIVATE_ARTICLES ?? 30);

const AT_A_TIME = 8;

let site: SharedSite;
let secrets: PrivateValues;
let articles: readonly ArticleSummary[];

beforeAll(async () => {
  site = await sharedSite('largest');
  const catalog = openCatalog(LARGEST_CATALOG);
  secrets = new PrivateValues(catalog);
  articles = spread([...catalog.articles()], ARTICLES);
  catalog.close();
});

/** Every answer that tells of an article. Pages hold its link preview and its data for search engines. */
const ANSWERS: readonly (readonly [title: string, address: (article: ArticleSummary) => string])[] = [
  ['pages, link previews and data for search engines', ({ slug }) => `/articles/${encodeURIComponent(slug)}`],
  ['Markdown', ({ slug }) => `/articles/${encodeURIComponent(slug)}.md`],
  ['start pages of flows', ({ slug }) => `/flows/${encodeURIComponent(slug)}`],
  ['maps of flows', ({ slug }) => `/flows/${encodeURIComponent(slug)}/map`],
  ['whole forms', ({ slug }) => `/flows/${encodeURIComponent(slug)}/x?view=all`],
  ['summaries of flows', ({ slug }) => `/flows/${encodeURIComponent(slug)}/summary`],
  ['results of a search', ({ name }) => `/search?q=${encodeURIComponent(name)}`],
  ['what the search box offers', ({ name }) => `/api/suggest?q=${encodeURIComponent(name.slice(0, 20))}`],
  ['pages for engineers', ({ slug }) => `/engineer/articles/${encodeURIComponent(slug)}`],
];

describe('authors, mail addresses and incident routing that files hold', () => {
  it('would be found in a text, an attribute or data, each of them', () => {
    const isMissed = (value: string) =>
      [`<p>By ${value}.</p>`, `<meta content="${value}">`, `{"author":"${value}"}`].some(
        (answer) => !secrets.leaksOf(answer).includes(value),
      );
    expect(secrets.all.length).toBeGreaterThan(0);
    expect(secrets.all.filter(isMissed)).toEqual([]);
  });

  it.each(ANSWERS)('are in no %s', { timeout: 1_800_000 }, async (_title, addressOf) => {
    const wrong: string[] = [];
    let answered = 0;
    await inParallel(articles, AT_A_TIME, async (article) => {
      const address = addressOf(article);
      const response = await fetch(site.url + address);
      if (response.status >= 500) wrong.push(`${address}: status ${response.status}`);
      if (response.ok) answered += 1;
      wrong.push(...secrets.leaksOf(await response.text()).map((value) => `${address} shows ${value}`));
    });
    console.log(`measured: ${answered} answers searched for ${secrets.all.length} private values`);
    expect(answered).toBeGreaterThan(0);
    expect(wrong.slice(0, 40)).toEqual([]);
  });
});
