import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { storedPage } from '../../../cli/serve/send-page';
import { article, catalogOf } from '../../components/drawing';
import { rawGet, sendRaw } from '../../e2e/raw-request';
import { plainOperation } from './plain-operation';

const FORM = 'Content-Type: application/x-www-form-urlencoded';

let listening: Listening;

function listenWith(catalog: Catalog): Promise<Listening> {
  const handler = createHandler({
    next: () => undefined,
    render: async (address) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return storedPage(200, { 'content-type': 'text/html' }, Buffer.from(`drawn ${address}`));
    },
    readCatalog: () => catalog,
    pages: createPageStore(1_000_000),
    ...plainOperation(),
  });
  return listen(handler, '127.0.0.1', 0);
}

let catalog: Catalog;

beforeAll(async () => {
  catalog = await catalogOf({ 'restore.md': article({ articleId: 'r-1' }, '# Restore\n\nText.\n') });
  listening = await listenWith(catalog);
});

afterAll(async () => {
  await listening.close(100);
});

describe('a request line and its host', () => {
  const get = (target: string, ...headers: readonly string[]) =>
    `${[`GET ${target} HTTP/1.1`, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;

  it.each([
    ['a whole URL', get('http://help.example/articles/whole?x=1', 'Host: help.example'), 200],
    ['a whole URL of another name than its host', get('https://help.example/a1', 'Host: localhost'), 200],
    ['a whole URL in capitals, without a path', get('HTTP://HELP.example', 'Host: help.example'), 200],
    ['a whole URL of no web page', get('ftp://help.example/', 'Host: help.example'), 400],
    ['a whole URL without a host', get('http:///articles', 'Host: help.example'), 400],
    ['a whole URL with somebody’s name', get('http://me@help.example/', 'Host: help.example'), 400],
    ['two hosts', get('/', 'Host: one.example', 'Host: two.example'), 400],
    ['the same host twice', get('/', 'Host: one.example', 'Host: one.example'), 400],
    ['two hosts behind a whole URL', get('http://one.example/', 'Host: one.example', 'Host: two.example'), 400],
    ['two hosts in one line', get('/', 'Host: one.example, two.example'), 400],
    ['a host that cannot be one', get('/', 'Host: <script>'), 400],
    ['a host with a path', get('/', 'Host: one.example/x'), 400],
    ['an IPv6 host', get('/ipv6', 'Host: [::1]:3000'), 200],
    ['an empty host', get('/empty', 'Host:'), 200],
    ['no host', get('/'), 400],
    ['no host, by HTTP/1.0', 'GET /old HTTP/1.0\r\n\r\n', 200],
    ['a version that is too new', 'GET / HTTP/2.0\r\nHost: a\r\n\r\n', 505],
    ['a version that is too old', 'GET / HTTP/0.9\r\nHost: a\r\n\r\n', 505],
    ['no version', 'GET /\r\n\r\n', 505],
    ['a wish for a tunnel', 'CONNECT help.example:443 HTTP/1.1\r\nHost: help.example:443\r\n\r\n', 405],
  ])('with %s get a true status', async (_title, request, status) => {
    const answer = await sendRaw(listening.url, [request]);
    expect(answer.status).toBe(status);
  });

  it('are the same page by path and by whole URL', async () => {
    const [whole, usual] = await Promise.all(
      [get('http://help.example/articles/same', 'Host: x'), rawGet('/articles/same')].map((each) =>
        sendRaw(listening.url, [each]),
      ),
    );
    expect(whole?.text).toContain('drawn /articles/same');
    expect(whole?.text.split('\r\n\r\n')[1]).toBe(usual?.text.split('\r\n\r\n')[1]);
  });

  it.each([
    ['GET', 301],
    ['POST', 308],
  ])('in another spelling are sent on by %s with %d', async (method, status) => {
    const head = [`${method} //flows/%66orm/first/?a=1 HTTP/1.1`, 'Host: a', 'Connection: close', 'Content-Length: 0'];
    const answer = await sendRaw(listening.url, [`${head.join('\r\n')}\r\n\r\n`]);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/^location: \/flows\/form\/first\?a=1\r$/im);
  });
});

describe('a client', () => {
  it('that ends its half of the connection gets its page, drawn first or not', async () => {
    const request = 'GET /articles/half HTTP/1.1\r\nHost: a\r\n\r\n';
    for (const _ of ['drawn', 'kept']) {
      const answer = await sendRaw(listening.url, [request], 0, true);
      expect(answer.text).toContain('drawn /articles/half');
    }
  });

  const head = (length: number, ...headers: readonly string[]) =>
    `${['POST /flows/form/first HTTP/1.1', 'Host: a', FORM, `Content-Length: ${length}`, 'Expect: 100-continue', ...headers].join('\r\n')}\r\n\r\n`;

  it('that asks first is told to send its form', async () => {
    const answer = await sendRaw(listening.url, [head(3), 'a=1'], 100);
    expect(answer.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  it.each([
    ['is too long', head(10_000_000), 413],
    ['comes from another site', head(3, 'Origin: http://evil.example'), 403],
    ['is of another type', head(3).replace(FORM, 'Content-Type: text/xml'), 415],
    ['goes where none is taken', head(3).replace('/flows/form/first', '/articles/a'), 405],
  ])('that asks first is told at once that its form %s', async (_title, request, status) => {
    const answer = await sendRaw(listening.url, [request]);
    expect(answer.text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.text).not.toContain('100 Continue');
  });
});

describe('a server that ends', () => {
  it('answers who asks on and on until it is told to connect anew, and resets nobody', async () => {
    const ending = await listenWith(catalog);
    const clients = Array.from({ length: 20 }, (_, at) => askOn(ending.port, `/articles/a${at}`));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = ending.close(5000);
    const ends = await Promise.all(clients);
    await closed;
    expect(ends.filter(({ isReset }) => isReset)).toEqual([]);
    expect(ends.filter(({ answered, asked }) => answered < asked - 1)).toEqual([]);
  });

  it('waits for nobody who connected and asks nothing', async () => {
    const ending = await listenWith(catalog);
    const socket = connect(ending.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('connect', resolve));
    const started = performance.now();
    await ending.close(20_000);
    await closed;
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('names the setting of a port that is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(listen(() => undefined, '127.0.0.1', port, 'METRICS_PORT')).rejects.toThrow(/set METRICS_PORT to/);
    taken.close();
  });
});

/** Asks the next thing as soon as the last is answered, on one connection, until that ends. */
function askOn(port: number, path: string) {
  return new Promise<{ asked: number; answered: number; isReset: boolean }>((resolve) => {
    let [asked, answered, isReset] = [0, 0, false];
    const socket = connect(port, '127.0.0.1');
    const ask = () => {
      asked += 1;
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
    };
    socket.once('connect', ask);
    socket.on('data', () => {
      answered += 1;
      setTimeout(() => socket.writable && ask(), 5);
    });
    socket.on('error', () => {
      isReset = true;
    });
    socket.once('close', () => resolve({ asked, answered, isReset }));
  });
}
