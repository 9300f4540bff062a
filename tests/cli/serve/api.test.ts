import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/lib/api';
import { apiMethods } from '@/lib/api/http';
import type { Catalog } from '@/lib/catalog';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { createRateLimit } from '../../../cli/serve/rate-limit';
import { renderPage } from '../../../cli/serve/render-page';
import type { Site } from '../../../cli/serve/site';
import { read } from '../../../docs/examples/api-client';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from './plain-operation';

const ARTICLE = '/api/v1/articles/automated-backups';
const NEXT = '/api/v1/flows/finder/next';

let catalog: Catalog;
let close: () => void;
let rendered = 0;
const logged: string[] = [];

function siteWith(more: Partial<Site> = {}) {
  return createHandler({
    render: (address, brought) => {
      rendered += 1;
      return renderPage(() => undefined, address, brought);
    },
    readCatalog: () => catalog,
    pages: createPageStore(4_000_000),
    ...plainOperation(logged),
    ...more,
  });
}

let handler: ReturnType<typeof siteWith>;
let listening: Listening;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
  handler = siteWith();
  listening = await listen((asked, response) => handler(asked, response), '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close(100);
  close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: listening.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.once('error', reject).end(body);
  });
}

function json({ body }: Answer) {
  return JSON.parse(body.toString());
}

function post(url: string, payload: string, headers: Readonly<Record<string, string>> = {}) {
  return ask(url, { 'content-type': 'application/json', ...headers }, 'POST', payload);
}

describe('a readable answer of the API', () => {
  it('is made once and kept, whatever the order of its parameters', async () => {
    await ask('/api/v1/articles?limit=2&kind=generic');
    const before = rendered;
    expect((await ask('/api/v1/articles?kind=generic&limit=2')).status).toBe(200);
    expect(rendered).toBe(before);
  });

  it('has an ETag, with which it is not sent again', async () => {
    const { headers } = await ask(ARTICLE);
    const again = await ask(ARTICLE, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is compressed, and open to every site', async () => {
    const { headers, body } = await ask(ARTICLE, { 'accept-encoding': 'br' });
    expect(JSON.parse(brotliDecompressSync(body).toString()).slug).toBe('automated-backups');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'Accept, Accept-Encoding',
    });
  });

  it('has a head without a body', async () => {
    const { status, headers, body } = await ask(ARTICLE, {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });

  it.each([
    ['*/*', 'application/json'],
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['text/html;q=0.5, text/markdown;q=0.4, application/json;q=0.1', 'text/html; charset=utf-8'],
    ['text/plain, application/json;q=0.9', 'text/plain; charset=utf-8'],
    ['image/png', 'application/json'],
    ['text/markdown;charset=utf-8', 'text/markdown; charset=utf-8'],
    ['Text/HTML; charset="UTF-8"', 'text/html; charset=utf-8'],
    ['application/json; charset=utf-8;q=0.1, text/plain;q=0.2', 'text/plain; charset=utf-8'],
    ['text/markdown;variant=GFM', 'text/markdown; charset=utf-8'],
    ['text/markdown; variant="GFM, \\"more\\"; q=0";q=0.5, text/html;level=1;q=0.4', 'text/markdown; charset=utf-8'],
    ['text/markdown;variant=GFM;q=0.2, text/html;q=0.3;ext=1', 'text/html; charset=utf-8'],
    ['text/markdown;variant=GFM;q=0, text/plain;q=0.1', 'text/plain; charset=utf-8'],
    ['text/*;variant=GFM', 'text/markdown; charset=utf-8'],
  ])('of an article for Accept: %s is %s', async (accept, type) => {
    expect((await ask(ARTICLE, { accept })).headers['content-type']).toBe(type);
  });

  it('is JSON where there is nothing else, and its document is there', async () => {
    expect((await ask('/api/v1/products', { accept: 'text/html' })).headers['content-type']).toBe('application/json');
    expect(json(await ask('/api/v1/openapi.json'))).toMatchObject({ openapi: '3.1.0' });
  });

  it('has a reference as Markdown, with every operation', async () => {
    expect((await ask('/api', { accept: 'text/markdown' })).headers.location).toBe('/api.md');
    const { headers, body } = await ask('/api.md');
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    for (const { method, path } of OPERATIONS) expect(body.toString()).toContain(`\`${method} /api/v1${path}\``);
  });

  it('tells how much is left of a limit, and is refused as a problem beyond it', async () => {
    handler = siteWith({ rateLimit: createRateLimit(2), trustedProxies: plainOperation().trustedProxies });
    const from = { 'x-forwarded-for': '192.0.2.1' };
    const first = await ask('/api/v1/health', from);
    await ask('/api/v1/products', from);
    const third = await ask('/api/v1/articles', from);
    const kept = await ask('/api/v1/health', from);
    handler = siteWith();
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"pages";q=2;w=60', ratelimit: '"pages";r=1;t=30' });
    expect([third.status, third.headers['content-type']]).toEqual([429, 'application/problem+json']);
    expect(third.headers.ratelimit).toMatch(/^"pages";r=0;t=\d+$/);
    expect(third.headers['ratelimit-policy']).toMatch(/^"pages";q=\d+;w=60$/);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    expect(kept.status).toBe(200);
  });
});

describe('a posted request to the API', () => {
  it('is taken from any site, and its answer is kept nowhere', async () => {
    const answer = await post(NEXT, '{}', { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' });
    expect(json(answer)).toMatchObject({ kind: 'question', at: 'product' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('leaves nothing of its text in the log', async () => {
    await post(NEXT, '{"answers":[{"question":"secretwords","text":"secretwords"}]}');
    expect(logged.join('\n')).not.toContain('secretwords');
  });

  it.each([
    ['another type', 415, { 'content-type': 'text/plain' }, '{}'],
    ['a patch', 415, { 'content-type': 'application/merge-patch+json' }, '{}'],
    ['JSON for linked data', 415, { 'content-type': 'application/ld+json; charset=utf-8' }, '{}'],
    ['JSON in lines', 415, { 'content-type': 'application/jsonl' }, '{}'],
    ['another charset', 415, { 'content-type': 'application/json; charset=utf-16' }, '{}'],
    ['a compressed body', 415, { 'content-encoding': 'gzip' }, '{}'],
    ['too much', 413, {}, `"${'x'.repeat(1024 * 1024)}"`],
    ['no JSON', 400, {}, '{'],
  ])('of %s gives %i as a problem', async (_, status, headers, payload) => {
    const answer = await post(NEXT, payload, headers);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
  });
});

describe('a context link', () => {
  it('leads on, and is kept under a name that says nothing of who asks', async () => {
    const { status, headers } = await ask('/go?resource=microsoft.dbforpostgresql/servers/one');
    const before = rendered;
    await ask('/go?resource=/subscriptions/x/providers/Microsoft.DBforPostgreSQL/servers/two&from=mail');
    expect([status, headers.location, rendered]).toEqual([307, '/products/postgresql', before]);
  });
});

describe('an address of the API', () => {
  it('tells a browser that asks first what it takes', async () => {
    const { status, headers } = await ask(NEXT, { origin: 'https://other.example' }, 'OPTIONS');
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers['access-control-allow-headers']).toContain('Content-Type');
  });

  it.each(['utf-8', '"UTF-8"', 'utf8', 'us-ascii'])('takes a body in charset=%s', async (charset) => {
    expect((await post(NEXT, '{}', { 'content-type': `application/json ; charset=${charset}` })).status).toBe(200);
  });

  it.each([
    [ARTICLE, 'GET, HEAD, OPTIONS'],
    ['/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ['/api/v1/lookup', 'GET, HEAD, POST, OPTIONS'],
    [NEXT, 'POST, OPTIONS'],
    ['/api/v1/nothing', 'GET, HEAD, OPTIONS'],
  ])('%s takes %s, and says so whoever asks', async (url, methods) => {
    const asked = await ask(url, {}, 'OPTIONS');
    expect([asked.headers.allow, asked.headers['access-control-allow-methods']]).toEqual([methods, methods]);
    const refused = await ask(url, {}, 'PATCH');
    expect([refused.status, refused.headers.allow]).toEqual([405, methods]);
    const words = json(refused).detail;
    for (const method of methods.split(', ').filter((each) => each !== 'OPTIONS')) expect(words).toContain(method);
  });

  it('has methods for every operation, and for no other path', () => {
    const pathOf = (path: string) => `/api/v1${path.replace(/\{\w+\}/, 'x')}`;
    for (const path of new Set(OPERATIONS.map((operation) => operation.path))) {
      const own = OPERATIONS.filter((operation) => operation.path === path).map(({ method }) => method);
      const taken = apiMethods(pathOf(path)) ?? [];
      expect([path, taken.filter((method) => method !== 'HEAD')]).toEqual([path, own]);
    }
    expect(apiMethods('/api/v1/nothing')).toBeUndefined();
  });

  it.each<[string, string, number]>([
    ['POST', ARTICLE, 405],
    ['POST', '/api/v1/nothing', 404],
    ['PUT', ARTICLE, 405],
    ['GET', NEXT, 405],
    ['GET', '/api/v1', 404],
    ['GET', '/api/v1/nothing', 404],
    ['GET', '/api/v1/articles/%ff', 400],
    ['GET', '/api/v1/articles/a%2fb', 404],
    ['GET', `/api/v1/search?q=${'x'.repeat(5000)}`, 414],
  ])('%s %s gives %i as a problem', async (method, url, status) => {
    const answer = await ask(url, {}, method);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(json(answer).status).toBe(status);
  });

  it.each([
    ['GET', '/api/v1/articles/?fields=name', 404],
    ['GET', '/api/v1/products/', 404],
    ['GET', '/api/v1/topics/', 404],
    ['GET', '/api/v1/flows//', 404],
    ['POST', '/api/v1/flows//next', 404],
    ['GET', '/api/v1/articles/%F0%9F%92%A5', 404],
    ['GET', '/api/v1/products/%F0%9F%92%A5', 404],
    ['GET', '/api/v1/articles/%E2%80%AE', 404],
    ['GET', '/api/v1/articles/%20', 404],
    ['GET', '/api/v1/topics/(32639968).', 301],
    ['GET', '/api/v1/articles/8d101db0-cc7c-4c31-a9da-3f85bf9c063d?fields=name', 301],
  ])('%s %s gives %i as a problem, open to every site', async (method, url, status) => {
    const answer = method === 'POST' ? await post(url, '{}') : await ask(url);
    expect([answer.status, answer.headers['content-type'], answer.headers['access-control-allow-origin']]).toEqual([
      status,
      'application/problem+json',
      '*',
    ]);
    expect(json(answer).status).toBe(status);
  });

  it('tells of an empty part what to put there, and lets a browser ask', async () => {
    expect(json(await ask('/api/v1/topics/')).detail).toContain('Put an ID or slug there');
    expect((await ask('/api/v1/flows//next', {}, 'OPTIONS')).status).toBe(204);
  });

  it('is read in any spelling', async () => {
    expect((await ask('/api/v1/topics/%33%32639968')).status).toBe(200);
    expect((await ask('/api/v1/topics/./32639968')).status).toBe(200);
  });

  it.each([
    ['/articles/8d101db0-cc7c-4c31-a9da-3f85bf9c063d?fields=name', '/articles/automated-backups?fields=name'],
    ['/articles/Automated-Backups?fields=name%2Csteps', '/articles/automated-backups?fields=name%2Csteps'],
    ['/articles/automated-backups).?fields=name', '/articles/automated-backups?fields=name'],
  ])('%s leads to %s, with its query', async (asked, to) => {
    const { headers } = await ask(`/api/v1${asked}`);
    expect(headers.location).toBe(`/api/v1${to}`);
    expect(Object.keys(json(await ask(String(headers.location)))).toSorted()).toEqual(
      asked.includes('steps') ? ['name', 'slug', 'steps'] : ['name', 'slug'],
    );
  });

  it('answers 503 while there is no catalog', async () => {
    handler = siteWith({
      readCatalog: () => {
        throw new Error('no catalog');
      },
    });
    const answer = await ask(ARTICLE);
    handler = siteWith();
    expect([answer.status, answer.headers['content-type']]).toEqual([503, 'application/problem+json']);
  });
});

describe('the example client of docs/api.md', () => {
  const site = () => `http://127.0.0.1:${listening.port}`;

  it('is answered what the types say', async () => {
    const { slug, steps } = await read(site(), '/articles/{id}', { id: 'automated-backups', fields: 'name,steps' });
    expect(slug).toBe('automated-backups');
    expect(steps?.[0]?.text).not.toBe('');
    const { results } = await read(site(), '/search', { q: 'restore', limit: 3 });
    expect(results.map(({ article }) => article.url)).toHaveLength(3);
    const { asked, rows } = await read(site(), '/lookup', { ids: '(16222),nothing, nothing' });
    expect(asked).toBe(2);
    expect(rows.map(({ sent, places }) => [sent, places])).toEqual([
      ['(16222)', [0]],
      ['nothing', [1, 2]],
    ]);
  });

  it('says in the site’s words what is wrong, where the types did not', async () => {
    await expect(read(site(), '/articles/{id}', { id: 'nothing-here' })).rejects.toThrow('There’s no article');
    // @ts-expect-error There is no such parameter.
    await expect(read(site(), '/search', { query: 'restore' })).rejects.toThrow('Some fields');
  });
});
