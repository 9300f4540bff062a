import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteText } from '@/lib/text';
import { freePort } from '../run/free-port';
import { axeFindings, openPage } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

/** Words that no published article has. */
const SECRET_WORDS = 'Zebra stripes';
/** Pages that are looked through for links. */
const MOST_PAGES = 120;

/** A form to make a draft of. */
const FORM = 'articles/vm-restore-tsg/vm-restore-questions.md';

const RIBBON = siteText().article.draft;

const DRAFT = `<properties
    pageTitle="${SECRET_WORDS} on a server"
    description="${SECRET_WORDS} that nobody may see yet"
    selfHelpType="generic"
    productPesIds="16222"
    supportTopicIds="32628001"
    cloudEnvironments="public"
    articleId="zebra-draft"
/>

# ${SECRET_WORDS} on a server

## **Recommended Steps**

1. Look at the [published article](../automated-backups.md).
2. Count the stripes:

   \`\`\`html
   <a href="/articles/zebra">stripes</a>
   \`\`\`
`;

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const catalogFile = path.join(folder.path, 'catalog.db');
const linksFile = path.join(folder.path, 'catalog-preview-links.json');
const OPTIONS = ['--content', content, '--catalog', catalogFile];
let preview: RunningSite;
let plain: RunningSite;
let browser: Browser;
let prefix: string;

beforeAll(async () => {
  cpSync(CONTENT, content, { recursive: true });
  const drafts = path.join(content, 'articles', 'postgresql', 'drafts');
  mkdirSync(drafts, { recursive: true });
  writeFileSync(path.join(drafts, 'zebra.md'), DRAFT);
  const form = readFileSync(path.join(CONTENT, FORM), 'utf8');
  writeFileSync(path.join(drafts, 'zebra-form.md'), form.replace(/articleId="[^"]*"/i, 'articleId="zebra-form"'));
  preview = await startSite('preview', [...OPTIONS, '--port', String(await freePort())], { LOG_FORMAT: 'json' });
  prefix = new URL(linkIn(preview.output())).pathname.replace(/\/$/, '');
  plain = await startSite('start', OPTIONS);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await preview?.stop();
  await plain?.stop();
  folder.remove();
});

function linkIn(output: string): string {
  return /Preview until [\d :-]+UTC: (\S+)/.exec(output)?.[1] ?? '';
}

async function get(site: RunningSite, address: string) {
  const answer = await fetch(site.url + address, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Addresses of this site in a page, without places of a page. */
function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/<[a-z][^<>]* (?:href|src|action|formaction)="([^"#]+)/g)].flatMap(([, found = '']) =>
    /^\/(?!\/)/.test(found) || found.startsWith(preview.url) ? [found.replaceAll('&amp;', '&')] : [],
  );
}

/** The same in Markdown. */
function linksIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\((\/[^)#]*)/g)].map(([, found = '']) => found);
}

describe('a preview', () => {
  it('shows drafts as readers will see them, marked, and keeps them out of caches and search engines', async () => {
    const { status, headers, text } = await get(preview, `${prefix}/articles/zebra`);
    expect(status).toBe(200);
    expect(text).toContain(SECRET_WORDS);
    expect(text).toContain(RIBBON);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(text).toContain('&#x3C;a href="/articles/zebra">');
    expect((await get(preview, `${prefix}/articles/automated-backups`)).text).not.toContain(RIBBON);
  });

  it('leads from page to page within the link', async () => {
    const known = new Set([`${prefix}/`, `${prefix}/articles/zebra`, `${prefix}/flows/zebra-form`]);
    const broken: string[] = [];
    let asked = 0;
    for (const address of known) {
      if (asked >= MOST_PAGES) break;
      asked += 1;
      const { status, headers, text } = await get(preview, address);
      const location = headers.get('location');
      if (status >= 400) broken.push(`${status} ${address}`);
      const links = address.endsWith('.md') ? linksIn(text) : addressesIn(text);
      for (const found of [...links, ...(location === null ? [] : [location])]) {
        if (!found.startsWith(`${prefix}/`)) broken.push(`${address} leads to ${found}`);
        known.add(found);
      }
    }
    expect(broken).toEqual([]);
    expect(asked).toBe(MOST_PAGES);
  });

  it('has nothing outside of the link', async () => {
    const outside = [
      '/',
      '/articles/zebra',
      '/preview',
      '/preview/',
      `/preview/${'A'.repeat(32)}/articles/zebra`,
      '/mcp',
    ];
    const inside = ['/api/v1/articles/zebra', '/feeds/all.atom', '/llms.txt', '/embed/articles/zebra', '/go?topic=1'];
    for (const address of [...outside, ...inside.map((each) => prefix + each)]) {
      const { status, headers, text } = await get(preview, address);
      expect([address, status, text.includes(SECRET_WORDS)]).toEqual([address, 404, false]);
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    }
    expect((await get(preview, '/robots.txt')).text).toContain('Disallow: /\n');
    expect((await get(preview, '/healthz')).status).toBe(200);
  });

  it('is walked with script, from the search box to the summary of a draft, without a word of trouble', async () => {
    const { page, context, problems } = await openPage(browser, preview.url);
    await page.goto(`${prefix}/`);
    await page.keyboard.press('/');
    await page.keyboard.type('zebra');
    await page.getByRole('option', { name: SECRET_WORDS }).click();
    await page.waitForURL(`**${prefix}/articles/zebra`);
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${prefix}/flows/zebra-form`);
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
    await page.locator('[data-flow-start]').click();
    await page.waitForURL(`**${prefix}/flows/zebra-form/*`);
    const first = page.url();
    await page.locator('main input[type=radio]').first().check();
    await page.locator('main form button.button-strong').first().click();
    await expect.poll(() => page.url()).not.toBe(first);
    expect(new URL(page.url()).pathname.startsWith(`${prefix}/flows/zebra-form/`)).toBe(true);
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
    await page.goto(`${prefix}/flows/zebra-form/map`);
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is walked without script, and a form that is sent stays within the link', async () => {
    const { page, context } = await openPage(browser, preview.url, { javaScriptEnabled: false });
    await page.goto(`${prefix}/flows/zebra-form`);
    await page.locator('[data-flow-start]').click();
    const first = page.url();
    await page.locator('main input[type=radio]').first().check();
    await page.locator('main form button.button-strong').first().click();
    expect(page.url()).not.toBe(first);
    expect(new URL(page.url()).pathname.startsWith(`${prefix}/flows/zebra-form/`)).toBe(true);
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
    await context.close();
  });

  it('takes another link while it runs, and ends one with a page that says so', async () => {
    const { output } = await stepwise('preview', ...OPTIONS, '--port', '80', '--link-only', '--days', '0.5');
    const another = new URL(linkIn(output)).pathname;
    expect((await get(preview, `${another}articles/zebra`)).status).toBe(200);
    const kept = JSON.parse(readFileSync(linksFile, 'utf8'));
    writeFileSync(linksFile, JSON.stringify([kept[0], { ...kept[1], ends: '2026-01-01T00:00:00.000Z' }]));
    const { status, headers, text } = await get(preview, `${another}articles/zebra`);
    expect(status).toBe(410);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain(siteText().previewEnded.title);
    expect(text).not.toContain(SECRET_WORDS);
    expect((await get(preview, `${prefix}/articles/zebra`)).status).toBe(200);
  });

  it('tells its log nothing that lets anybody in', () => {
    const [, secret = 'none'] = /\/preview\/(.+)/.exec(prefix) ?? [];
    const lines = preview
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.filter((line) => line.includes('"path":"/articles/zebra"')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    expect(readFileSync(linksFile, 'utf8')).not.toContain(secret);
  });

  it('leaves the content, and the site for readers, without a trace of drafts', async () => {
    const addresses = [
      `${prefix}/articles/zebra`,
      '/articles/zebra',
      '/articles/zebra.md',
      '/search?q=zebra',
      '/api/suggest?q=zebra',
      '/api/v1/search?q=zebra',
      '/api/v1/articles/zebra',
      '/llms.txt',
      '/feeds/all.atom',
      '/a/zebra-draft',
      '/flows/zebra-form',
    ];
    for (const address of addresses) {
      // The choice of a language links to whatever was asked for.
      const text = (await get(plain, address)).text.replace(/<nav [^>]*data-languages[\s\S]*?<\/nav>/, '');
      expect([address, text.includes(SECRET_WORDS), text.includes('zebra-form"')]).toEqual([address, false, false]);
    }
    const answer = await fetch(`${plain.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'search', arguments: { query: 'zebra stripes' } },
      }),
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain(SECRET_WORDS);
    const lock = path.join(content, 'data', 'addresses.json');
    expect(existsSync(lock) && readFileSync(lock, 'utf8').includes('zebra')).toBe(false);
  });
});
