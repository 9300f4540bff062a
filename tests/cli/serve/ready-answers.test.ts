import { BlockList } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import type { RequestEntry } from '../../../cli/serve/log';
import { observed } from '../../../cli/serve/observe';
import { createPageStore } from '../../../cli/serve/page-store';
import { createReadyAnswers } from '../../../cli/serve/ready-answers';
import { storedPage } from '../../../cli/serve/send-page';
import type { Site } from '../../../cli/serve/site';
import { rawGet, sendRaw } from '../../e2e/raw-request';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from './plain-operation';

const PAGE = '/articles/any';

let catalog: Catalog;
let closeCatalog: () => void;
let listening: Listening;
/** Bytes of what was answered at once, `undefined` for a request that was read. */
let sent: (number | undefined)[] = [];
let told: RequestEntry[] = [];
let shown: string[] = [];
let isDraining = false;

/** Draws a page that names its catalog, of any address. */
const render: Site['render'] = async (address) =>
  storedPage(
    address.startsWith('/nothing') ? 404 : 200,
    {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'content-security-policy': "img-src 'self'",
    },
    Buffer.from(`${address} ${catalog.info.version} ${'<p>A step.</p>'.repeat(200)}`),
  );

beforeAll(async () => {
  ({ catalog, close: closeCatalog } = await sampleCatalog());
  const surroundings = {
    readCatalog: () => catalog,
    pages: createPageStore(4_000_000),
    isDraining: () => isDraining,
    events: {
      served: (_: unknown, path: string) => shown.push(path),
      answerFeedback: never,
      answerBeacon: never,
      isTooMuch: () => false,
      keep: () => undefined,
    },
  };
  const ready = createReadyAnswers(surroundings);
  const handler = createHandler({ render, ...plainOperation(), ...surroundings, remember: ready.remember });
  const seen = observed(handler, {
    trustedProxies: new BlockList(),
    observers: [(entry) => told.push(entry)],
    see: () => undefined,
    atOnce: [
      (...asked) => {
        const bytes = ready.answer(...asked);
        sent.push(bytes);
        return bytes;
      },
    ],
  });
  listening = await listen(seen, '127.0.0.1', 0);
});

beforeEach(() => {
  [sent, told, shown, isDraining] = [[], [], [], false];
});

afterAll(async () => {
  await listening.close(100);
  closeCatalog();
});

async function never(): Promise<void> {
  throw new Error('nothing is posted here');
}

/** An answer on a connection of its own, without what differs in every answer. */
async function ask(address: string, headers: readonly string[] = []) {
  const { text } = await sendRaw(listening.url, [rawGet(address, headers)]);
  const [head = '', body] = text.split('\r\n\r\n', 2);
  const [status, ...lines] = head.split('\r\n');
  const fields = lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()));
  return { status, fields: fields.filter((line) => !/^(?:date|x-request-id):/.test(line)).toSorted(), body };
}

describe('an answer that was given before', () => {
  it.each([
    ['plainly', PAGE, []],
    ['in brotli', PAGE, ['Accept-Encoding: gzip, deflate, br']],
    ['in gzip', PAGE, ['Accept-Encoding: gzip']],
    ['by a browser', PAGE, ['Accept: text/html,*/*;q=0.8', 'Cookie: a=1', 'Accept-Language: de']],
    ['with a campaign in its address', `${PAGE}?utm=1`, []],
    ['with a query that counts', '/search?q=backup', []],
    ['in a language', '/de/articles/any', []],
    ['as the home page in a language', '/de', ['Accept-Language: fr']],
    ['who has it', PAGE, ['If-None-Match: "a", *']],
  ])('is the same to the byte when it is asked for %s', async (_title, address, headers) => {
    const first = await ask(address, headers);
    sent = [];
    const again = await ask(address, headers);
    expect(sent).toEqual([expect.any(Number)]);
    expect(again).toEqual(first);
    expect(again.fields.filter((line) => line.startsWith('content-security-policy'))).toHaveLength(1);
  });

  it('stands in the log as any other, under the id that it names, and counts as shown', async () => {
    await ask(`${PAGE}?q=secret`);
    [told, shown] = [[], []];
    const { text } = await sendRaw(listening.url, [rawGet(`${PAGE}?q=secret`)]);
    await expect.poll(() => told.length).toBe(1);
    const [entry] = told;
    expect(text).toContain(`X-Request-Id: ${entry?.id}\r\n`);
    expect(entry).toMatchObject({ method: 'GET', path: PAGE, status: 200, bytes: sent.at(-1) });
    expect(text.length).toBeGreaterThan(Number(entry?.bytes));
    expect(shown).toEqual([PAGE]);
  });

  it('is not given to who asks in a way that changes it', async () => {
    for (const headers of [[], ['Accept-Encoding: br']]) await ask(PAGE, headers);
    await ask('/', []);
    sent = [];
    const markdown = await ask(PAGE, ['Accept: text/markdown']);
    expect([markdown.status, markdown.fields]).toEqual([
      'HTTP/1.1 303 See Other',
      expect.arrayContaining([`location: ${PAGE}.md`]),
    ]);
    expect((await ask(PAGE, ['Host: another'])).status).toContain('400');
    expect((await ask('/', ['Accept-Language: de'])).fields).toContain('location: /de');
    const otherHost = await sendRaw(listening.url, [`GET ${PAGE} HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n`]);
    expect(otherHost.status).toBe(400);
    const head = await sendRaw(listening.url, [rawGet(PAGE).replace('GET', 'HEAD')]);
    expect([head.status, head.text.split('\r\n\r\n')[1]]).toEqual([200, '']);
    expect((await sendRaw(listening.url, [rawGet(PAGE).replace('GET', 'POST')])).status).toBe(405);
    const old = await sendRaw(listening.url, [`GET ${PAGE} HTTP/1.0\r\n\r\n`]);
    expect(old.text).toContain('<p>A step.</p>');
    expect(sent.filter((bytes) => bytes !== undefined)).toEqual([]);
  });

  it('is none of a page that is missing', async () => {
    for (const _ of ['once', 'again']) expect((await ask('/nothing-here')).status).toContain('404');
    expect(sent).toEqual([undefined, undefined]);
  });

  it('tells nobody to connect anew but who was to', async () => {
    isDraining = true;
    const ending = await fetch(listening.url + PAGE, { keepalive: true });
    expect(ending.headers.get('connection')).toBe('close');
    isDraining = false;
    const expecting = `GET /articles/expecting HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n`;
    expect((await sendRaw(listening.url, [expecting])).text).toContain('Connection: close');
    for (const address of [PAGE, '/articles/expecting', '/articles/expecting'])
      expect((await fetch(listening.url + address)).headers.get('connection')).toBe('keep-alive');
    expect(sent.at(-1)).toEqual(expect.any(Number));
  });

  it('holds for its catalog alone', async () => {
    await ask(PAGE);
    const before = catalog;
    catalog = Object.create(before, { info: { value: { ...before.info, version: 'another' } } });
    try {
      expect((await ask(PAGE)).body).toContain(`${PAGE} another `);
      expect(sent).toHaveLength(2);
      expect((await ask(PAGE)).body).toContain(`${PAGE} another `);
      expect(sent[2]).toEqual(expect.any(Number));
    } finally {
      catalog = before;
    }
  });
});
