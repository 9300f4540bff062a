import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealCatalog } from '../../lib/catalog/catalog-seal';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const UNREAD = 'an-article-that-cannot-be-read';
const UNDRAWN = 'an-article-that-cannot-be-drawn';

const folder = temporaryFolder();
const whole = path.join(folder.path, 'whole.db');
const catalog = path.join(folder.path, 'catalog.db');
let site: RunningSite;

/** Puts a file in the catalog's place in one step, as a compile does. */
function put(make: (file: string) => void): void {
  const draft = path.join(folder.path, 'draft.db');
  rmSync(draft, { recursive: true, force: true });
  make(draft);
  renameSync(draft, catalog);
}

/** A catalog whose checksum is right, with two articles that no page can be made of: one is not read, one not drawn. */
function withBrokenArticles(file: string): void {
  copyFileSync(whole, file);
  const database = new LibsqlDatabase(file);
  const rows = database.prepare(`SELECT key FROM articles WHERE kind = 'generic' ORDER BY slug LIMIT 2`).raw().all();
  const [unread, undrawn] = rows.map((row) => Number(Object(row)[0]));
  const body = { title: 'x', properties: {}, pieces: { steps: 5 }, form: null, noticeHtml: '', source: '' };
  for (const [key, slug, bytes] of [
    [unread, UNREAD, Buffer.from('{')],
    [undrawn, UNDRAWN, Buffer.from(JSON.stringify(body))],
  ] as const) {
    database.prepare('UPDATE articles SET slug = ? WHERE key = ?').run([slug, key]);
    database.prepare('UPDATE bodies SET body = ? WHERE key = ?').run([bytes, key]);
  }
  database.close();
  sealCatalog(file);
}

async function health(): Promise<Readonly<Record<string, unknown>>> {
  return Object(await (await fetch(`${site.url}/healthz`)).json());
}

beforeAll(async () => {
  await stepwise('compile', '--content', CONTENT, '--out', whole);
  put(withBrokenArticles);
  site = await startSite('serve', ['--catalog', catalog], { LOG_FORMAT: 'json' });
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

describe('a page that fails', () => {
  it.each([
    ['before it is drawn', `/articles/${UNREAD}`],
    ['while it is drawn', `/articles/${UNDRAWN}`],
    ['as a file', `/articles/${UNREAD}.md`],
    ['as an engineer’s page', `/engineer/articles/${UNREAD}`],
    ['as a picture', `/previews/articles/${UNREAD}.png`],
  ])('%s: is 500, readable without script, and names the id under which the log says why', async (_, address) => {
    const answer = await fetch(`${site.url}${address}?q=secret-words`);
    const id = answer.headers.get('x-request-id') ?? 'none';
    const html = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(html).toContain('<h1>Something went wrong on our side</h1>');
    expect(html).toContain(id);
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(3000);
    await expect.poll(() => problemOf(id)).toMatchObject({ level: 'error', method: 'GET', path: address });
    expect(problemOf(id)?.stack).toMatch(/\n\s+at /);
    expect(site.output()).not.toContain('secret-words');
  });

  it('looks like the others that have little to show, in both themes, and asks for no other file', async () => {
    const browser = await sharedBrowser();
    for (const [colorScheme, paper] of [
      ['light', 'rgb(250, 248, 243)'],
      ['dark', 'rgb(18, 20, 19)'],
    ] as const) {
      const context = await browser.newContext({ baseURL: site.url, colorScheme, javaScriptEnabled: false });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`/articles/${UNREAD}`);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(paper);
      expect((await page.locator('svg').boundingBox())?.width).toBeGreaterThan(80);
      expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${site.url}/articles/${UNREAD}`]);
      await context.close();
    }
  });

  it('leaves all others as they are', async () => {
    expect((await fetch(`${site.url}/products`)).status).toBe(200);
  });

  function problemOf(id: string): Readonly<Record<string, unknown>> | undefined {
    const lines = site.output().split('\n');
    const line = lines.find((each) => each.includes(id) && each.includes('"problem"'));
    return line === undefined ? undefined : Object(JSON.parse(line));
  }
});

describe('a file in the place of the catalog', () => {
  it.each([
    ['that is damaged', (file: string) => writeFileSync(file, damaged(readFileSync(whole)))],
    ['of something else', (file: string) => writeFileSync(file, 'no catalog, but a file')],
    ['that is a pipe', (file: string) => void execFileSync('mkfifo', [file])],
  ])('%s is not served: the old one is, and that is told', async (_, make) => {
    const before = await health();
    put(make);
    await expect.poll(async () => (await health()).refused).toEqual(expect.stringContaining(catalog));
    expect(await health()).toMatchObject({ status: 'ok', version: before.version });
    expect((await fetch(`${site.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${site.url}/search?q=${String(before.version)}`)).status).toBe(200);
    put((file) => copyFileSync(whole, file));
    await expect.poll(async () => (await health()).refused).toBeUndefined();
  });

  it('keeps a server that has no other from being ready, until a whole one comes', async () => {
    const file = path.join(folder.path, 'first.db');
    writeFileSync(file, damaged(readFileSync(whole)));
    const other = await startSite('serve', ['--catalog', file]);
    try {
      expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
      for (const address of [
        '/products',
        '/search.md',
        '/llms.txt',
        '/go?error=E1',
        '/oembed?url=x',
        '/embed',
        '/api/v1/products',
      ])
        expect([address, (await fetch(`${other.url}${address}`)).status]).toEqual([address, 503]);
      const told = await fetch(`${other.url}/healthz`);
      expect([told.status, await told.text()]).toEqual([503, expect.stringContaining('checksum')]);
      copyFileSync(whole, file);
      await expect.poll(async () => (await fetch(`${other.url}/readyz`)).status).toBe(200);
    } finally {
      await other.stop();
    }
  });

  function damaged(bytes: Buffer): Buffer {
    return bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 16);
  }
});
