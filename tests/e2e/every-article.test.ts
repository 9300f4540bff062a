import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, openCatalog } from '@/lib/catalog';
import { guessedAddress } from '@/lib/format/values';
import { languageTags, splitLanguage } from '@/lib/text';
import { inParallel, spread } from './crawl';
import { LARGEST_CATALOG } from './inputs';
import { KindAudit } from './kind-audit';
import { collapse, readPage } from './read-page';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Requests at a time. */
const AT_A_TIME = 8;

/** Pages that are read, and pages whose every link is followed; `npm run test:deep` reads all, and follows those of 2,000. */
const PAGES = Number(process.env.STEPWISE_PAGES ?? 500);
const LINKED_PAGES = Number(process.env.STEPWISE_LINKED_PAGES ?? 100);

/** Other languages in which such a page is followed, others for the next page; each leads to itself in all of them. */
const LANGUAGES_EACH = Number(process.env.STEPWISE_LINKED_LANGUAGES ?? 2);

/** Syntax that a reader should never see outside code. */
const RAW_SYNTAX: readonly RegExp[] = [
  /<\/?properties\b/i,
  /<!--/,
  /:::\s*Section/i,
  /\[[^[\]]*\]\((?:https?:|data-)[^\s()]*\)/,
  /\]\(data-/,
  /\[object Object\]/,
  /&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/i,
  /\bdata-blade[:-]/,
];

/** A link that its author wrote only half of (`text](http…`): there is no telling what it should have been. */
const HALF_LINK = /\]\(https?:/;

/** Share of articles that may hold one: the real repository has 2 in 7,715. */
const HALF_LINKS_ALLOWED = 0.001;

let site: SharedSite;
let articles: readonly ArticleSummary[];

/** Links that nobody but their authors can mend; `stepwise check` tells them. */
let reported: ReadonlySet<string>;

beforeAll(async () => {
  site = await sharedSite('largest');
  const catalog = openCatalog(LARGEST_CATALOG);
  articles = [...catalog.articles()];
  const dead = [...catalog.diagnostics()].filter(({ code }) => code === 'dead-link');
  reported = new Set(dead.map(({ message }) => guessedAddress(/"([^"?#]+)/.exec(message)?.[1] ?? '')));
  catalog.close();
});

/** Status and page of an address of the site. */
async function fetchPage(address: string) {
  const response = await fetch(`${site.url}${address}`, { redirect: 'manual' });
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location'), html, ...readPage(html) };
}

function addressOf({ slug }: ArticleSummary): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

function rawSyntaxIn(text: string): readonly string[] {
  return RAW_SYNTAX.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found ? [text.slice(Math.max(0, found.index - 30), found.index + 60)] : [];
  });
}

describe('articles, with script off', () => {
  it('have a page of status 200 with its name as the only h1, no raw syntax, every field for readers and no other', {
    timeout: 7_200_000,
  }, async () => {
    const frame = await fetchPage('/articles/there-is-no-such-article');
    const audit = new KindAudit(openCatalog(LARGEST_CATALOG), frame.html);
    const wrong: string[] = [];
    const halfLinks: string[] = [];
    const read = spread(articles, PAGES);
    await inParallel(read, AT_A_TIME, async (article) => {
      const { status, headings, text, html } = await fetchPage(addressOf(article));
      if (status !== 200) wrong.push(`${article.slug}: status ${status}`);
      if (headings.length !== 1 || headings[0] !== collapse(article.name))
        wrong.push(`${article.slug}: h1 ${JSON.stringify(headings)} instead of ${JSON.stringify(article.name)}`);
      if (HALF_LINK.test(text)) halfLinks.push(article.slug);
      for (const problem of audit.check(article, html)) wrong.push(`${article.slug}: ${problem}`);
      for (const raw of rawSyntaxIn(text)) wrong.push(`${article.slug}: raw syntax in "${raw}"`);
    });
    console.log(audit.report());
    expect(read.length).toBeGreaterThanOrEqual(30);
    expect(wrong.length, wrong.slice(0, 40).join('\n')).toBe(0);
    expect(halfLinks.length, halfLinks.join(', ')).toBeLessThanOrEqual(Math.ceil(read.length * HALF_LINKS_ALLOWED));
  });

  it('lead nowhere that is not there, neither to a page nor to a place on one', { timeout: 3_600_000 }, async () => {
    const targets = new Map<string, string>();
    const linked = spread(articles, LINKED_PAGES);
    await inParallel([...linked.entries()], AT_A_TIME, async ([turn, article]) => {
      const { links } = await fetchPage(addressOf(article));
      for (const link of links) {
        if (reported.has(link.replace(/[?#].*$/, '')) || !isTurnOf(link, turn)) continue;
        const url = new URL(link, `${site.url}${addressOf(article)}`);
        if (url.origin === site.url) targets.set(`${url.pathname}${url.search}${url.hash}`, article.slug);
      }
    });
    const dead: string[] = [];
    await inParallel([...targets], AT_A_TIME, async ([target, from]) => {
      const problem = await problemOf(target);
      if (problem !== '') dead.push(`${from} → ${target}: ${problem}`);
    });
    expect(targets.size).toBeGreaterThan(30);
    expect(dead.length, dead.slice(0, 40).join('\n')).toBe(0);
  });
});

/** Whether a link leads to no other language, or to one whose turn it is. */
function isTurnOf(link: string, turn: number): boolean {
  const { language } = splitLanguage(link.replace(/[?#].*$/, ''));
  if (language === undefined) return true;
  const tags = languageTags();
  const ahead = tags.indexOf(language) - turn * LANGUAGES_EACH;
  return ((ahead % tags.length) + tags.length) % tags.length < LANGUAGES_EACH;
}

/** Where an address leads, one redirect followed: the status there, and the places on the page. */
interface Landing {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
}

/** Many links lead to places on one page; that is asked for once. */
const landings = new Map<string, Promise<Landing>>();

async function landingOf(address: string): Promise<Landing> {
  const first = await fetchPage(address);
  const { status, ids } = first.location === null ? first : await fetchPage(new URL(first.location, site.url).pathname);
  return { status, ids };
}

/** Why an address of the site leads nowhere; empty where it does not. */
async function problemOf(target: string): Promise<string> {
  const [address = '', fragment = ''] = target.split('#', 2);
  const landing = landings.get(address) ?? landingOf(address);
  landings.set(address, landing);
  const { status, ids } = await landing;
  if (status !== 200) return `status ${status}`;
  return fragment === '' || ids.has(decodeURIComponent(fragment)) ? '' : `no place named ${fragment}`;
}
