import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { renderPage } from '../../../cli/serve/render-page';
import { rawGet, sendRaw } from '../../e2e/raw-request';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from './plain-operation';

const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;

let close: () => void;
let site: Listening;
let nginx: ChildProcess;
let back = '';
let front = '';
let folder = '';

beforeAll(async () => {
  if (!HAS_NGINX) return;
  const sample = await sampleCatalog();
  ({ close } = sample);
  const handler = createHandler({
    render: (address, brought) => renderPage(() => undefined, address, brought),
    readCatalog: () => sample.catalog,
    pages: createPageStore(4_000_000),
    ...plainOperation(),
    files: new Set(['/_next/static/embed/embed-1.js', '/_next/static/embed-de/embed-2.js']),
  });
  site = await listen(handler, '127.0.0.1', 0);
  const port = await freePort();
  back = `http://127.0.0.1:${site.port}`;
  front = `http://127.0.0.1:${port}`;
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-formats-'));
  nginx = startNginx('front', port, site.port);
  await vi.waitUntil(() => fetch(`${front}/api/v1/health`).catch(() => undefined), { timeout: 60_000, interval: 50 });
});

afterAll(async () => {
  if (!HAS_NGINX) return;
  const ended = new Promise((resolve) => nginx.once('close', resolve));
  nginx.kill('SIGQUIT');
  await ended;
  await site.close(100);
  close();
  rmSync(folder, { recursive: true });
});

/** deploy/nginx.conf before what listens on a port. */
function startNginx(name: string, port: number, behind: number): ChildProcess {
  const home = path.join(folder, name);
  mkdirSync(path.join(home, 'temp'), { recursive: true });
  const conf = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('/var/cache/nginx/stepwise', path.join(home, 'cache'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('server 127.0.0.1:3001;', `server 127.0.0.1:${behind};`)
    .replace(/ *server 127\.0\.0\.1:3002;\n/, '');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`);
  // One process does it all, so that nobody else needs to write in the folder.
  const head =
    'pid nginx.pid; error_log stderr warn; daemon off; master_process off; events { worker_connections 64; }';
  const file = path.join(home, 'nginx.conf');
  writeFileSync(file, `${head}\nhttp {\naccess_log off;\n${places.join('\n')}\n${conf}\n}\n`);
  return spawn('nginx', ['-p', home, '-c', file], { stdio: 'ignore' });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ask(origin: string, address: string, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(origin + address, { headers });
  const type = answer.headers.get('content-type')?.split(';', 1)[0];
  return { type, cache: answer.headers.get('x-cache'), body: await answer.text() };
}

describe.runIf(HAS_NGINX)('nginx before the site', () => {
  it.each([
    ['*/*', 'application/json', 'HIT'],
    ['application/json', 'application/json', 'HIT'],
    ['application/json, text/plain, */*', 'application/json', 'HIT'],
    ['Application/JSON,text/*;q=0.1', 'application/json', 'HIT'],
    ['text/markdown, text/html;q=0.9, */*;q=0.1', 'text/markdown', 'HIT'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html', 'HIT'],
    ['text/plain', 'text/plain', 'HIT'],
    ['text/markdown;variant=GFM', 'text/markdown', 'BYPASS'],
    ['application/json;q=0.5, text/plain', 'text/plain', 'BYPASS'],
    ['text/html, text/markdown; charset=utf-8', 'text/markdown', 'BYPASS'],
    ['text/html, text/plain, text/html', 'text/plain', 'BYPASS'],
    ['application/jsonl, text/plain', 'text/plain', 'BYPASS'],
    ['made/up', 'application/json', 'BYPASS'],
  ])('sends an article of the API for Accept %j as %s (%s)', async (Accept, type, cache) => {
    const address = '/api/v1/articles/automated-backups?fields=name';
    for (const kept of ['application/json', 'text/markdown', 'text/html', 'text/plain'])
      await ask(front, address, { Accept: kept });
    const own = await ask(back, address, { Accept });
    expect(own.type).toBe(type);
    for (const _ of ['once', 'again']) expect(await ask(front, address, { Accept })).toEqual({ ...own, cache });
  });

  it('keeps one answer where the API has one format, and the Markdown of a page', async () => {
    for (const address of ['/api/v1/products?limit=3', '/articles/automated-backups.md']) {
      const first = await ask(front, address, { Accept: 'text/html' });
      for (const Accept of ['x/markdown-1', 'text/markdown', 'application/json;q=0.3'])
        expect(await ask(front, address, { Accept })).toEqual({ ...first, cache: 'HIT' });
    }
  });

  it('keeps nothing for an Accept or an origin that a client thinks up', async () => {
    for (const _ of ['once', 'again']) {
      expect((await ask(front, '/llms.txt', { Accept: 'x/markdown-1, text/html' })).cache).toBe('BYPASS');
      for (const address of ['/embed.js', '/de/embed.js', '/_next/static/embed-zh-hans/embed-2.js'])
        expect((await ask(front, address, { Origin: 'https://made-up-1.example' })).cache).toBe('BYPASS');
    }
    for (const address of ['/embed.js', '/de/embed.js']) {
      await ask(front, address, {});
      expect(await ask(front, address, {})).toMatchObject({ type: 'text/javascript', cache: 'HIT' });
    }
  });

  it('keeps one copy for each encoding, whatever a browser calls what it takes', async () => {
    const address = '/llms.txt?once-an-encoding';
    const taken = [
      ['', 'none'],
      ['deflate', 'none'],
      ['gzip;q=1.0', 'gzip'],
      ['gzip, deflate', 'gzip'],
      ['gzip, br;q=0', 'gzip'],
      ['br', 'br'],
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
    ];
    const seen = new Set<string>();
    for (const [accepted = '', encoding = ''] of taken) {
      const { headers } = await fetch(front + address, { headers: { 'Accept-Encoding': accepted } });
      const cache = seen.has(encoding) ? 'HIT' : 'MISS';
      seen.add(encoding);
      expect([accepted, headers.get('content-encoding') ?? 'none', headers.get('x-cache')]).toEqual([
        accepted,
        encoding,
        cache,
      ]);
    }
  });

  it('leads a browser from the home page to its language, but nobody from another page', async () => {
    const asked = { 'Accept-Language': 'de' };
    for (const [address, cache] of [
      ['/', 'BYPASS'],
      ['/?q=1', 'BYPASS'],
      ['/llms.txt?led', 'MISS'],
    ]) {
      const { headers } = await fetch(front + address, { headers: asked, redirect: 'manual' });
      expect([address, headers.get('x-cache')]).toEqual([address, cache]);
    }
  });

  it('gives an id to who made a process work, and not with a kept answer', async () => {
    const ids = [];
    for (const _ of ['once', 'again']) ids.push((await fetch(`${front}/llms.txt?ids`)).headers.get('x-request-id'));
    expect(ids).toEqual([expect.stringMatching(/^[\da-f]{32}$/), null]);
  });
});

/** Headers of every answer. */
const GUARDS = [
  ['X-Request-Id', '[0-9a-f]{32}'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "default-src 'none'; .*"],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=.*'],
  ['Cache-Control', 'no-store'],
  ['Content-Type', 'text/plain; charset=utf-8'],
];

function expectGuarded(text: string): void {
  const head = text.split('\r\n\r\n', 1)[0] ?? '';
  for (const [name, value] of GUARDS) {
    expect(head.match(new RegExp(`^${name}: `, 'gim')), name).toHaveLength(1);
    expect(head, name).toMatch(new RegExp(`^${name}: ${value}\r?$`, 'im'));
  }
}

describe.runIf(HAS_NGINX)('what nginx answers by itself', () => {
  it.each([
    ['the state of a process', rawGet('/healthz'), 404, 'nothing at this address'],
    ['its own words', rawGet('/_nginx'), 404, 'nothing at this address'],
    ['an address without end', rawGet(`/${'a'.repeat(40_000)}`), 414, 'too long'],
    ['a header without end', rawGet('/', [`X-Long: ${'a'.repeat(40_000)}`]), 400, 'read'],
    ['no request at all', 'HELLO\r\n\r\n', 400, 'read'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'read'],
    ['a method that mirrors', rawGet('/').replace('GET', 'TRACE'), 405, 'method'],
    ['more than a form', rawGet('/feedback', ['Content-Length: 2000000']).replace('GET', 'POST'), 413, 'too long'],
  ])('to %s is guarded by every header, once', async (_title, request, status, words) => {
    const answer = await sendRaw(front, [request]);
    expect(answer.status).toBe(status);
    expect(answer.text.split('\r\n\r\n')[1]).toContain(words);
    expectGuarded(answer.text);
  });

  it('where no process is there says so in plain words', async () => {
    const [port, nobody] = [await freePort(), await freePort()];
    const alone = startNginx('alone', port, nobody);
    try {
      const ask = () => sendRaw(`http://127.0.0.1:${port}`, [rawGet('/articles/any')]);
      await vi.waitUntil(async () => (await ask()).status !== 0, { timeout: 60_000 });
      const answer = await ask();
      expect(answer.status).toBe(502);
      expect(answer.text).toContain('isn\u00e2\u0080\u0099t answering right now');
      expectGuarded(answer.text);
    } finally {
      const ended = new Promise((resolve) => alone.once('close', resolve));
      alone.kill('SIGQUIT');
      await ended;
    }
  });
});
