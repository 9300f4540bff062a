import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticlePlace, openCatalog } from '@/lib/catalog';
import { guessedAddress } from '@/lib/format/values';
import { axeFindings, openPage, scrollsSideways } from './browser';
import { inParallel, spread } from './crawl';
import { LEARN_CATALOG, LEARN_CONTENT } from './inputs';
import { readPage } from './read-page';
import { type RunningSite, startSite } from './running-site';
import { sharedBrowser } from './shared';

/** Pages of each dialect that are opened in the browser, and pages that are read in all; `npm run test:deep` takes more. */
const OPENED = Number(process.env.STEPWISE_DIALECT_PAGES ?? 1);
const READ = Number(process.env.STEPWISE_DIALECT_CRAWL ?? 30);

/** Windows that no page may be wider than: a desk, and the narrowest phone (WCAG 1.4.10). */
const WIDTHS = [1280, 320];

/** Requests at a time. */
const AT_A_TIME = 6;

/** What a reader should never see outside code, each of a dialect's own syntax. */
const RAW_SYNTAX: readonly RegExp[] = [
  /\[!(?:include|note|tip|warning|important|caution|div|video|code|steps)\b/i,
  /\[(?:wacom|azure)\.(?:include|note|tip|warning|important|caution|selector|video)\b/i,
  /::: ?(?:image|zone|moniker|row|column|code|section)/i,
  /\{%|%\}|\{\{[<%]/,
  /#tab\//,
  /<xref:|@xref/i,
  /<\/?(?:properties|tags)\b/i,
  /<!--|(?<!-)-->/,
  /\[[^[\]]*\]\((?:https?:|\.{0,2}\/)[^\s()]*\)/,
  /\[object Object\]/,
];

/** Top folder of the corpus, of which each is in one dialect. */
const FOLDERS = ['support', 'azure-content', 'zh-cn'];

let site: RunningSite;
let browser: Browser;
let articles: readonly ArticlePlace[];

/** Links that nobody but their authors can put right; `stepwise check` tells them. */
let reported: ReadonlySet<string>;

describe.runIf(LEARN_CONTENT !== undefined)('a site in other dialects', () => {
  beforeAll(async () => {
    site = await startSite('start', ['--content', LEARN_CONTENT ?? '', '--catalog', LEARN_CATALOG], {
      RATE_LIMIT: '0',
    });
    browser = await sharedBrowser();
    const catalog = openCatalog(LEARN_CATALOG);
    articles = [...catalog.paths()];
    const dead = [...catalog.diagnostics()].filter(({ code }) => code === 'dead-link' || code === 'link-without-page');
    reported = new Set(dead.map(({ message }) => guessedAddress(/"([^"?#]+)/.exec(message)?.[1] ?? '')));
    catalog.close();
  });

  afterAll(async () => {
    await site?.stop();
  });

  const fetchPage = async (address: string) => {
    const response = await fetch(`${site.url}${address}`, { redirect: 'manual' });
    const html = await response.text();
    return { status: response.status, location: response.headers.get('location'), html, ...readPage(html) };
  };

  const addressOf = ({ slug }: ArticlePlace) => `/articles/${encodeURIComponent(slug)}`;

  it.each(FOLDERS)('has sound and accessible pages: %s', { timeout: 3_600_000 }, async (folder) => {
    const own = articles.filter((article) => article.path.startsWith(`${folder}/`));
    const wrong: string[] = [];
    for (const article of spread(own, OPENED)) {
      const watched = await openPage(browser, site.url);
      const response = await watched.page.goto(addressOf(article));
      if (response?.status() !== 200) wrong.push(`${article.path}: status ${response?.status()}`);
      for (const finding of await axeFindings(watched.page)) wrong.push(`${article.path}: ${JSON.stringify(finding)}`);
      for (const width of WIDTHS) {
        await watched.page.setViewportSize({ width, height: 800 });
        if (await scrollsSideways(watched.page)) wrong.push(`${article.path}: scrolls sideways at ${width} pixels`);
      }
      for (const problem of watched.problems) wrong.push(`${article.path}: ${problem}`);
      await watched.context.close();
    }
    expect(own.length).toBeGreaterThan(OPENED);
    expect(wrong.length, wrong.slice(0, 60).join('\n')).toBe(0);
  });

  it('shows no raw syntax, and leads nowhere that is not there', { timeout: 3_600_000 }, async () => {
    const wrong: string[] = [];
    const targets = new Map<string, string>();
    const read = FOLDERS.flatMap((folder) =>
      spread(
        articles.filter((article) => article.path.startsWith(`${folder}/`)),
        READ / FOLDERS.length,
      ),
    );
    await inParallel(read, AT_A_TIME, async (article) => {
      const { status, text, headings, links, html } = await fetchPage(addressOf(article));
      if (status !== 200) wrong.push(`${article.path}: status ${status}`);
      if (headings.length !== 1) wrong.push(`${article.path}: h1 ${JSON.stringify(headings)}`);
      for (const raw of rawSyntaxIn(text)) wrong.push(`${article.path}: raw syntax in "${raw}"`);
      for (const [, src = ''] of html.matchAll(/<img[^>]* src="([^"]+)"/g)) targets.set(src, article.path);
      for (const link of links) {
        const url = new URL(link, `${site.url}${addressOf(article)}`);
        if (url.origin === site.url && !reported.has(link.replace(/[?#].*$/, '')))
          targets.set(`${url.pathname}${url.search}${url.hash}`, article.path);
      }
    });
    await inParallel([...targets], AT_A_TIME, async ([target, from]) => {
      const problem = await problemOf(target);
      if (problem !== '') wrong.push(`${from} → ${target}: ${problem}`);
    });
    expect(targets.size).toBeGreaterThan(30);
    expect(wrong.length, wrong.slice(0, 200).join('\n')).toBe(0);
  });

  /** Why an address of the site leads nowhere; empty where it does not. One redirect is followed. */
  async function problemOf(target: string): Promise<string> {
    const [address = '', fragment = ''] = target.split('#', 2);
    const first = await fetchPage(address);
    const page = first.location === null ? first : await fetchPage(new URL(first.location, site.url).pathname);
    if (page.status !== 200) return `status ${page.status}`;
    return fragment === '' || page.ids.has(decodeURIComponent(fragment)) ? '' : `no place named ${fragment}`;
  }
});

function rawSyntaxIn(text: string): readonly string[] {
  return RAW_SYNTAX.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found ? [text.slice(Math.max(0, found.index - 40), found.index + 60)] : [];
  });
}
