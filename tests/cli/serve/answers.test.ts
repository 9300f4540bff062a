import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { requestCatalog } from '@/lib/request';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { renderPage } from '../../../cli/serve/render-page';
import { plainOperation } from './plain-operation';

const LONG = '<p>One step of the article.</p>'.repeat(100);
const RENDERED: string[] = [];
const LOGGED: string[] = [];

/** Stands where Next stands: draws a page that names the catalog which it sees while it is drawn. */
const next: RequestListener = (asked, response) => {
  RENDERED.push(asked.url ?? '');
  if (asked.url === '/boom') throw new Error('this page cannot be drawn');
  if (asked.url === '/missing') response.statusCode = 404;
  if (asked.url === '/a/1') {
    response.writeHead(307, { Location: '/articles/restore' }).end();
    return;
  }
  response.setHeader('Vary', 'rsc, next-router-state-tree, next-router-prefetch');
  response.setHeader('Content-Type', asked.url?.endsWith('.png') ? 'image/png' : 'text/html; charset=utf-8');
  // A file of the site's own is answered without a catalog.
  const version = asked.url?.startsWith('/_next/static/') ? '' : requestCatalog().info.version;
  response.end(`${asked.url} ${version} ${asked.headers.cookie ?? 'no cookie'} ${LONG}`);
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder: string;
let listening: Listening;
let catalog: Catalog;

async function compileVersion(text: string): Promise<Catalog> {
  const contentDir = path.join(folder, 'content');
  const outFile = path.join(folder, 'catalog.db');
  mkdirSync(contentDir, { recursive: true });
  const header = '<properties pageTitle="Restore" articleId="r-1" selfHelpType="generic" />';
  writeFileSync(path.join(contentDir, 'restore.md'), `${header}\n# Restore\n\n${text}\n`);
  await compileCatalog({ contentDir, outFile });
  return openCatalog(outFile);
}

function ask(address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: listening.port, path: address, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.once('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-serve-'));
  catalog = await compileVersion('First words.');
  const handler = createHandler({
    next,
    render: (address, brought) => renderPage(next, address, brought),
    readCatalog: () => catalog,
    pages: createPageStore(1_000_000),
    ...plainOperation(LOGGED),
  });
  listening = await listen(handler, '127.0.0.1', 0);
});

afterAll(async () => {
  await listening.close(100);
  catalog.close();
  rmSync(folder, { recursive: true });
});

describe('the server in front of the pages', () => {
  it.each([
    ['/', 'text/markdown', '/index.md'],
    ['/articles/restore', 'text/html;q=0.5, text/markdown', '/articles/restore.md'],
    ['/search?q=a+b', 'text/markdown, */*;q=0.1', '/search.md?q=a+b'],
    ['/flows/restore', 'text/markdown;q=0.2', '/flows/restore.md'],
    ['/a/1', 'text/markdown', '/a/1.md'],
    ['/engineer', 'TEXT/MarkDown', '/engineer.md'],
    ['/api', 'text/markdown; charset=utf-8', '/api.md'],
    ['/articles/restore', 'text/markdown; variant=GFM', '/articles/restore.md'],
    [
      '/flows/restore/step-1?step-1=yes',
      'text/markdown;charset="UTF-8", text/html;q=0.9',
      '/flows/restore/step-1.md?step-1=yes',
    ],
    ['/articles/restore', 'text/html;Q=0.5, text/markdown;Q=0.6', '/articles/restore.md'],
  ])('leads who asks for Markdown of %s by %s to %s', async (address, accept, twin) => {
    const { status, headers } = await ask(address, { accept });
    expect([status, headers.location, headers.vary]).toEqual([303, twin, 'Accept']);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['/', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ['/', 'text/html, text/markdown'],
    ['/', 'text/markdown;q=0, */*'],
    ['/', 'TEXT/HTML, text/markdown;q=0.9'],
    ['/', 'text/markdown;charset=iso-8859-1'],
    ['/feedback', 'text/markdown'],
  ])('draws %s itself for Accept: %s', async (address, accept) => {
    expect((await ask(address, { accept })).status).not.toBe(303);
  });

  it('tells every cache that a page with a twin depends on Accept: whole, by head, unchanged, elsewhere, and gone', async () => {
    const { headers } = await ask('/articles/restore');
    const answers = [
      [200, await ask('/articles/restore')],
      [200, await ask('/articles/restore', {}, 'HEAD')],
      [304, await ask('/articles/restore', { 'If-None-Match': String(headers.etag) })],
      [404, await ask('/articles/nothing-here', {}, 'HEAD')],
      [307, await ask('/a/1')],
    ] as const;
    for (const [status, answer] of answers)
      expect([answer.status, answer.headers.vary]).toEqual([status, 'Accept, Accept-Encoding']);
    expect((await ask('/feedback')).headers.vary).toBe('Accept-Encoding');
  });

  it('keeps one copy of a page, whatever Accept it is asked with', async () => {
    await ask('/articles/kept-once', { accept: 'text/html' });
    await ask('/articles/kept-once', { accept: 'image/avif, */*' });
    expect(RENDERED.filter((address) => address === '/articles/kept-once')).toHaveLength(1);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends %s to a browser that takes it', async (encoding, decompress) => {
    const plain = await ask('/articles/restore');
    const packed = await ask('/articles/restore', { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(decompress(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['deflate', undefined],
    ['*', 'br'],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, encoding) => {
    const { headers } = await ask('/articles/restore', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
  });

  it('leaves alone what is packed already', async () => {
    const { headers } = await ask('/picture.png', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('answers 304 without a body to whoever has these bytes, be the tag weak or one of several', async () => {
    const { headers } = await ask('/articles/restore');
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await ask('/articles/restore', { 'If-None-Match': tag ?? '' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    }
    expect((await ask('/articles/restore', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD for a page that nobody has read yet without drawing it', async () => {
    const before = RENDERED.length;
    for (const [address, status] of [
      ['/articles/nothing-here', 404],
      ['/flows/nothing-here', 404],
      ['/previews/articles/restore.png', 200],
      ['/previews/articles/nothing-here.png', 404],
    ] as const) {
      const { status: found, headers, body } = await ask(address, {}, 'HEAD');
      expect([found, body.length, headers['content-length'], headers.etag], address).toEqual([
        status,
        0,
        undefined,
        undefined,
      ]);
    }
    expect((await ask('/articles/Restore', {}, 'HEAD')).headers.location).toBe('/articles/restore');
    expect(RENDERED.length).toBe(before);
  });

  it('counts a HEAD that draws nothing as next to nothing of the limit', async () => {
    const costs: number[] = [];
    const take = (_: unknown, cost = 1) => {
      costs.push(cost);
      return 0;
    };
    const handler = createHandler({
      next,
      render: (address, brought) => renderPage(next, address, brought),
      readCatalog: () => catalog,
      pages: createPageStore(1_000_000),
      ...plainOperation(LOGGED),
      rateLimit: { take, left: () => undefined },
    });
    const other = await listen(handler, '127.0.0.1', 0);
    for (const method of ['HEAD', 'GET']) await fetch(`${other.url}/articles/restore`, { method });
    await other.close(100);
    expect(costs).toEqual([0.05, 1]);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = [await ask('/articles/restore'), await ask('/articles/restore', {}, 'HEAD')];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect([head.headers.etag, head.headers['content-length']]).toEqual([
      get.headers.etag,
      get.headers['content-length'],
    ]);
  });

  it('draws a page once, whatever the query, and tells nobody what the first reader was', async () => {
    const first = await ask('/articles/once?utm=1', { Cookie: 'secret=1' });
    const second = await ask('/articles/once?utm=2');
    expect(RENDERED.filter((address) => address.startsWith('/articles/once'))).toEqual(['/articles/once']);
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.body.toString()).toContain('no cookie');
  });

  it('draws each search by itself', async () => {
    await ask('/search?q=one');
    await ask('/search?q=two');
    expect(RENDERED.filter((address) => address.startsWith('/search'))).toEqual(['/search?q=one', '/search?q=two']);
  });

  it('lets browsers ask again each time, and keeps named-by-hash files for good', async () => {
    expect((await ask('/articles/restore')).headers['cache-control']).toMatch(/max-age=0.*must-revalidate/);
    expect((await ask('/_next/static/chunk.js')).headers['cache-control']).toMatch(/max-age=31536000, immutable/);
  });

  it('passes statuses and redirects on', async () => {
    expect((await ask('/missing')).status).toBe(404);
    expect(await ask('/a/1')).toMatchObject({ status: 307, headers: { location: '/articles/restore' } });
  });

  it('answers with the new catalog as soon as there is one, and not with anything older', async () => {
    const before = (await ask('/articles/restore')).body.toString();
    const old = catalog;
    catalog = await compileVersion('Second words.');
    old.close();
    const after = (await ask('/articles/restore')).body.toString();
    expect(before).not.toBe(after);
    expect(after).toContain(catalog.info.version);
  });

  it('draws nothing apart for a header or query that the framework knows', async () => {
    const { body } = await ask('/articles/restore?_rsc=1', { RSC: '1', Cookie: 'a=1' });
    expect(body.equals((await ask('/articles/restore')).body)).toBe(true);
    expect((await ask('/_next/image?url=%2Ficon.svg&w=64&q=75')).status).toBe(404);
  });

  it('keeps the query out of the log', async () => {
    await ask('/boom?q=secret');
    expect(LOGGED.join('')).toMatch(/GET \/boom Error: this page cannot be drawn/);
    expect(LOGGED.join('')).not.toContain('secret');
  });

  it('is healthy and ready with a catalog whose first page can be drawn', async () => {
    const health = await ask('/healthz');
    expect(JSON.parse(health.body.toString())).toMatchObject({ status: 'ok', version: catalog.info.version });
    const ready = await ask('/readyz');
    expect([ready.status, ready.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it.each([
    ['a broken address', '/a/%zz', 'GET', 400],
    ['an address with endless parameters', `/flows/finder/topic?${'a=1&'.repeat(600)}`, 'GET', 400],
    ['a method that changes things', '/articles/restore', 'POST', 405],
  ])('answers %s in plain words, without a stack', async (_title, address, method, status) => {
    const answer = await ask(address, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.toString()).not.toMatch(/\bat \w|Error/);
  });

  it('answers for a page that fails with a page of its own, and names the id under which the log says why', async () => {
    const answer = await ask('/boom', { 'X-Request-Id': 'not-believed' });
    const text = answer.body.toString();
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      500,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(text).toMatch(/<h1>Something went wrong on our side<\/h1>.*<a href="\/">Home<\/a>/s);
    expect(text).not.toMatch(/\bat \w|cannot be drawn|<script/);
  });

  it.each(['/articles/restore', '/a/%zz', '/_next/static/chunk.js'])('guards %s with headers', async (address) => {
    const { headers } = await ask(address);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('a picture of the content', () => {
  const name = `${'a'.repeat(27)}.svg`;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  beforeAll(() => {
    mkdirSync(catalog.pictureFolder, { recursive: true });
    writeFileSync(path.join(catalog.pictureFolder, name), svg);
  });

  it('is kept for good, and can run nothing where it is opened alone', async () => {
    const { status, headers, body } = await ask(`/pictures/${name}`);
    expect(status).toBe(200);
    expect(body.toString()).toBe(svg);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      etag: `"${name}"`,
    });
  });

  it('is not sent again to who has it, and has no body for HEAD', async () => {
    expect((await ask(`/pictures/${name}`, { 'if-none-match': `"${name}"` })).status).toBe(304);
    const head = await ask(`/pictures/${name}`, {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(svg.length), 0]);
  });

  it.each(['x.svg', `${'b'.repeat(27)}.png`, '..%2Fcatalog.db', `${'a'.repeat(27)}.svg.tmp`])(
    'is nothing at /pictures/%s',
    async (other) => {
      expect((await ask(`/pictures/${other}`)).status).toBe(404);
    },
  );
});
