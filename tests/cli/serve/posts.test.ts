import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { BlockList } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { postedFields } from '@/lib/request';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { renderPage } from '../../../cli/serve/render-page';
import { plainOperation } from './plain-operation';

const FORM = 'application/x-www-form-urlencoded';
const LOGGED: string[] = [];
let rendered = 0;
let isCatalogAway = false;

/** Stands where Next stands: draws what was posted. */
const next: RequestListener = (asked, response) => {
  rendered += 1;
  if (isCatalogAway) response.statusCode = 503;
  if (asked.url?.includes('/boom')) throw new Error('this page cannot be drawn');
  if (asked.url?.endsWith('/next')) {
    response.writeHead(307, { Location: '/flows/form/second?a=1' }).end();
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(JSON.stringify(postedFields() ?? 'nothing posted'));
};

let taken = 0;
let folder: string;
let listening: Listening;
let catalog: Catalog;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-posts-'));
  writeFileSync(path.join(folder, 'a.md'), '<properties pageTitle="A" articleId="a" selfHelpType="generic" />\n# A\n');
  await compileCatalog({ contentDir: folder, outFile: path.join(folder, 'catalog.db') });
  catalog = openCatalog(path.join(folder, 'catalog.db'));
  const handler = createHandler({
    next,
    render: (address, brought) => renderPage(next, address, brought),
    readCatalog: () => {
      if (isCatalogAway) throw new Error('no catalog');
      return catalog;
    },
    pages: createPageStore(1_000_000),
    ...plainOperation(LOGGED),
    trustedProxies: new BlockList(),
    rateLimit: {
      take: (_groups, cost = 1) => {
        taken += cost;
        return 0;
      },
      left: () => undefined,
    },
  });
  listening = await listen(handler, '127.0.0.1', 0);
});

afterAll(async () => {
  await listening.close(100);
  catalog.close();
  rmSync(folder, { recursive: true });
});

function post(address: string, body: string | ReadableStream<Uint8Array>, type = FORM): Promise<Response> {
  return fetch(`${listening.url}${address}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': type },
    body,
    ...(typeof body === 'string' ? {} : { duplex: 'half' }),
  });
}

describe('a form posted to a flow', () => {
  it('reaches the page with every field in order, and only the reader’s browser may keep it', async () => {
    const response = await post('/flows/form/first', 'a=1&a=2&text=%E2%9C%93+%26%0D%0Aline');
    expect(await response.json()).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['text', '✓ &\r\nline'],
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is drawn anew each time, and never answers a reader who posted nothing', async () => {
    const before = rendered;
    await post('/flows/form/first', 'text=one');
    expect(await (await post('/flows/form/first', 'text=two')).json()).toEqual([['text', 'two']]);
    expect(rendered - before).toBe(2);
    expect(await (await fetch(`${listening.url}/flows/form/first`)).json()).toBe('nothing posted');
  });

  it('is sent on with its body where the page says so', async () => {
    const response = await post('/flows/form/next', 'text=secret');
    expect([response.status, response.headers.get('location')]).toEqual([307, '/flows/form/second?a=1']);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
  });

  it.each([
    ['to a page that takes none', '/articles/a', 'a=1', FORM, 405],
    ['that is no form', '/flows/form/first', '{"a":1}', 'application/json', 415],
    ['in parts, as files are sent', '/flows/form/first', '--x', 'multipart/form-data; boundary=x', 415],
    ['that is longer than any form', '/flows/form/first', `text=${'x'.repeat(1_100_000)}`, FORM, 413],
    ['with more fields than any form has', '/flows/form/first', '&'.repeat(500_000), FORM, 413],
    ['of ids that is longer than the longest list', '/engineer', `ids=${'x'.repeat(140_000)}`, FORM, 413],
    ['with one value a thousand times', '/flows/form/first', 'a=1&'.repeat(1000), FORM, 413],
  ])('%s is refused', async (_, address, body, type, status) => {
    const before = rendered;
    const response = await post(address, body, type);
    expect([response.status, rendered - before]).toEqual([status, 0]);
  });

  it('is never told that nothing has changed', async () => {
    const ask = (tag: string) =>
      fetch(`${listening.url}/flows/form/first`, {
        method: 'POST',
        headers: { 'Content-Type': FORM, 'If-None-Match': tag },
        body: 'a=1',
      });
    expect([(await ask('*')).status, (await ask('"tag"')).status]).toEqual([412, 200]);
  });

  it('is told 503 while there is no catalog', async () => {
    isCatalogAway = true;
    const response = await post('/flows/form/first', 'a=1').finally(() => {
      isCatalogAway = false;
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  });

  it.each([
    ['a form', '/flows/form/first', 100_000, 1],
    ['a short list of ids', '/engineer', 1000, 1],
    ['a long list of ids', '/engineer', 100_000, 25],
    ['a long list of ids as a table', '/engineer/ids.csv', 100_000, 25],
  ])('%s is charged by what it costs', async (_, address, length, cost) => {
    const before = taken;
    await post(address, `ids=${'x'.repeat(length)}`);
    expect(taken - before).toBe(cost);
  });

  it('of no known length is read no further than a form is long', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536;
        if (sent > 64 * 1024 * 1024) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(120));
      },
    });
    const status = await post('/flows/form/first', endless).then(
      (response) => response.status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('leaves nothing of itself in the log, not even where the page fails', async () => {
    await post('/flows/form/boom?a=query-words', 'text=body-words');
    expect(LOGGED.join('\n')).toContain('/flows/form/boom');
    expect(LOGGED.join('\n')).not.toMatch(/query-words|body-words/);
  });

  it('is named among the methods of a flow, and of nothing else', async () => {
    const allowed = async (address: string) =>
      (await fetch(`${listening.url}${address}`, { method: 'DELETE' })).headers.get('allow');
    const addresses = ['/flows/form/first', '/flows/form/first.md', '/articles/a'];
    expect(await Promise.all(addresses.map(allowed))).toEqual(['GET, HEAD, POST', 'GET, HEAD', 'GET, HEAD']);
  });
});
