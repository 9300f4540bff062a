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
    files: new Set(['/_next/static/embed/embed-1.js']),
  });
  site = await listen(handler, '127.0.0.1', 0);
  const port = await freePort();
  back = `http://127.0.0.1:${site.port}`;
  front = `http://127.0.0.1:${port}`;
  nginx = startNginx(port);
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

/** deploy/nginx.conf before the one site. */
function startNginx(port: number): ChildProcess {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-formats-'));
  mkdirSync(path.join(folder, 'temp'));
  const conf = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('/var/cache/nginx/stepwise', path.join(folder, 'cache'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('server 127.0.0.1:3001;', `server 127.0.0.1:${site.port};`)
    .replace(/ *server 127\.0\.0\.1:3002;\n/, '');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`);
  // One process does it all, so that nobody else needs to write in the folder.
  const head =
    'pid nginx.pid; error_log stderr warn; daemon off; master_process off; events { worker_connections 64; }';
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, `${head}\nhttp {\naccess_log off;\n${places.join('\n')}\n${conf}\n}\n`);
  return spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
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
      expect((await ask(front, '/embed.js', { Origin: 'https://made-up-1.example' })).cache).toBe('BYPASS');
    }
    await ask(front, '/embed.js', {});
    expect(await ask(front, '/embed.js', {})).toMatchObject({ type: 'text/javascript', cache: 'HIT' });
  });
});
