import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONTENT, ROOT } from './inputs';
import { rawGet, sendRaw } from './raw-request';
import { stepwise, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const PAGES = [
  '/',
  '/products',
  '/products/azure-backup',
  '/articles/azure-vm-backup-fails',
  '/search?q=backup',
  '/nowhere',
];

/** Headers that no answer may lack, nginx's own included. */
const GUARDS = [
  'X-Content-Type-Options',
  'Content-Security-Policy',
  'Referrer-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Cache-Control',
];

/** Comes from elsewhere, as another proxy says: the machine itself isn't counted. */
const COUNTED = { 'X-Forwarded-For': '192.0.2.1' };

const folder = temporaryFolder();
const catalog = path.join(folder.path, 'catalog.db');
const content = path.join(folder.path, 'content');
const hasNginx = isThere('nginx');
let many: ChildProcess;
let output = '';
let front = '';
let backs: readonly string[] = [];

if (!hasNginx) console.log('note: SKIPPED: nginx is not installed, so nothing was served behind it');

beforeAll(async () => {
  if (!hasNginx) return;
  cpSync(CONTENT, content, { recursive: true });
  await copiedCatalog(folder.path);
  await stepwise('compile', '--content', content, '--out', catalog);
  const port = await freePort();
  const args = ['deploy/serve-many.mjs', '--catalog', catalog, '--processes', '2', '--port', String(port)];
  many = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', LOG_FORMAT: 'text' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  many.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  many.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await vi.waitUntil(() => output.includes('by processes on ports'), { timeout: 240_000, interval: 100 });
  const ports = /on ports ([\d, ]+), on/.exec(output)?.[1]?.split(', ') ?? [];
  backs = ports.map((each) => `http://127.0.0.1:${each}`);
  front = `http://127.0.0.1:${port}`;
  await vi.waitUntil(() => isUp(front), { timeout: 60_000, interval: 100 });
});

afterAll(async () => {
  if (many) {
    const ended = new Promise((resolve) => many.once('close', resolve));
    many.kill('SIGTERM');
    await ended;
  }
  folder.remove();
});

async function read(origin: string, address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const answer = await fetch(origin + address, { headers, method });
  const { status } = answer;
  const [etag, policy] = ['etag', 'content-security-policy'].map((name) => answer.headers.get(name));
  return { status, etag, policy, body: await answer.text(), cache: answer.headers.get('x-cache') };
}

async function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );
}

describe.skipIf(!hasNginx)('two processes behind nginx', () => {
  it('give the same bytes, ETags and policies for the same catalog, and nginx passes them on', async () => {
    expect(backs).toHaveLength(2);
    for (const address of PAGES) {
      const [one, two] = await Promise.all(backs.map((origin) => read(origin, address)));
      expect(two, address).toEqual(one);
      expect({ ...(await read(front, address)), cache: null }, address).toEqual(one);
    }
  });

  it('are asked once for a page that nginx then keeps, and answers again by itself', async () => {
    const address = '/articles/azure-vm-backup-fails';
    await read(front, address);
    const { cache, etag } = await read(front, address);
    expect(cache).toBe('HIT');
    const again = await read(front, address, { 'If-None-Match': etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('give each format of the API to who asks for it, and Markdown of a page', async () => {
    const address = '/api/v1/articles/automated-backups';
    for (let round = 0; round < 2; round += 1) {
      expect((await read(front, address)).body).toMatch(/^\{/);
      expect((await read(front, address, { Accept: 'text/markdown' })).body).toMatch(/^# /);
      expect((await read(front, '/articles/automated-backups')).body).toMatch(/^<!DOCTYPE html>/);
      for (const Accept of ['text/markdown', 'TEXT/Markdown;charset=utf-8'])
        expect((await read(front, '/articles/automated-backups', { Accept })).body).toMatch(/^# /);
    }
  });

  it('keep one copy of a page and of its Markdown, however they are asked for', async () => {
    const cacheOf = async (address: string, accept: string) =>
      (await fetch(front + address, { headers: { accept } })).headers.get('x-cache');
    for (const address of [
      '/articles/postgresql-recover-deleted-server',
      '/articles/postgresql-recover-deleted-server.md',
    ]) {
      const [first, ...others] = ['text/html', '*/*', 'image/avif, */*;q=0.8'];
      await cacheOf(address, first ?? '');
      for (const accept of others)
        expect([address, accept, await cacheOf(address, accept)]).toEqual([address, accept, 'HIT']);
    }
    expect(await cacheOf('/articles/postgresql-recover-deleted-server.md', 'text/markdown;q=0.3')).toBe('HIT');
  });

  it('tell how much is left of a limit to who was counted, and nginx tells it to nobody else', async () => {
    const told = async (headers: Readonly<Record<string, string>> = {}) => {
      const answer = await fetch(`${front}/api/v1/products?limit=7`, { headers: { ...COUNTED, ...headers } });
      const [left, policy, cache] = ['ratelimit', 'ratelimit-policy', 'x-cache'].map((name) =>
        answer.headers.get(name),
      );
      return { status: answer.status, left, policy, cache, etag: answer.headers.get('etag') ?? '' };
    };
    const policy = expect.stringMatching(/^"pages";q=\d+;w=60$/);
    const first = await told();
    expect(first).toMatchObject({ cache: 'MISS', policy, left: expect.stringMatching(/^"pages";r=\d+;t=\d+$/) });
    const kept = { cache: 'HIT', policy: null, left: null };
    expect(await told()).toMatchObject({ ...kept, status: 200 });
    expect(await told({ 'If-None-Match': first.etag })).toMatchObject({ ...kept, status: 304 });
    const posted = await fetch(`${front}/api/v1/lookup`, {
      method: 'POST',
      headers: { ...COUNTED, 'Content-Type': 'application/json' },
      body: '{"ids":["16222"]}',
    });
    expect([posted.status, posted.headers.get('ratelimit-policy')]).toEqual([200, policy]);
  });

  it('tell nothing of somebody else’s limit where a kept answer was found to be still good', async () => {
    const asked = () => fetch(`${front}/api/v1/topics/32639968`, { headers: COUNTED });
    const { headers: first } = await asked();
    expect(first.get('ratelimit')).not.toBe(null);
    const age = Number(/s-maxage=(\d+)/.exec(first.get('cache-control') ?? '')?.[1]);
    expect(age).toBeLessThan(60);
    await expect
      .poll(
        async () => {
          const { headers } = await asked();
          expect(headers.get('ratelimit')).toBe(null);
          return headers.get('x-cache');
        },
        { timeout: (age + 10) * 1000, interval: 200 },
      )
      .toBe('REVALIDATED');
  });

  it('are not made to draw a page for a HEAD', async () => {
    const { status, etag } = await read(front, '/articles/virtual-machine-tools', {}, 'HEAD');
    expect([status, etag]).toEqual([200, null]);
  });

  it.each([
    ['nginx’s own answer', '/healthz', 404],
    ['an answer of a process', '/articles/azure-vm-backup-fails', 200],
    ['an answer that nginx kept', '/articles/azure-vm-backup-fails', 200],
    ['a missing page', '/nowhere', 404],
  ])('guard %s with every header, once', async (_title, address, status) => {
    const answer = await sendRaw(front, [rawGet(address)]);
    expect(answer.status).toBe(status);
    const head = answer.text.split('\r\n\r\n', 1)[0] ?? '';
    for (const name of GUARDS) expect(head.match(new RegExp(`^${name}: `, 'gim')), name).toHaveLength(1);
  });

  it('show a replaced catalog, both of them, with the same bytes again', async () => {
    const before = await read(backs[0] ?? '', '/articles/azure-vm-backup-fails');
    const file = path.join(content, 'articles', 'azure-backup', 'azure-vm-backup-fails.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nA new word at the end.\n`);
    await stepwise('compile', '--content', content, '--out', catalog);
    for (const origin of backs)
      await expect
        .poll(async () => (await read(origin, '/articles/azure-vm-backup-fails')).body)
        .toContain('A new word');
    const [one, two] = await Promise.all(backs.map((origin) => read(origin, '/articles/azure-vm-backup-fails')));
    expect(two).toEqual(one);
    expect(one?.etag).not.toBe(before.etag);
  });

  it('answer on where one of them is killed, which is started again', async () => {
    const pid = pidOn(backs[0] ?? '');
    process.kill(pid, 'SIGKILL');
    for (let at = 0; at < 20; at += 1) expect((await read(front, `/search?q=word${at}`)).status).toBe(200);
    await expect.poll(() => isUp(backs[0] ?? ''), { timeout: 60_000 }).toBe(true);
    expect(pidOn(backs[0] ?? '')).not.toBe(pid);
  });
});

describe.runIf(hasNginx && isThere('openssl', 'version'))('nginx with the lines for TLS', () => {
  it('sends on who comes by http, and guards what is sent by https', async () => {
    const [plain, secure] = [await freePort(), await freePort()];
    const child = startSecureNginx(plain, secure);
    try {
      const ask = () => sendRaw(`http://127.0.0.1:${plain}`, [rawGet('/a/1?x=y')]);
      await vi.waitUntil(async () => (await ask()).status !== 0, { timeout: 60_000 });
      expect((await ask()).text).toMatch(/^HTTP\/1\.1 301 [\s\S]*^Location: https:\/\/help\.example\/a\/1\?x=y\r$/m);
      const own = execFileSync('curl', ['-ksi', `https://127.0.0.1:${secure}/healthz`], { encoding: 'utf8' });
      expect(own).toMatch(/^Strict-Transport-Security: max-age=31536000\r$/im);
    } finally {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGQUIT');
      await ended;
    }
  });
});

/** deploy/nginx.conf with its lines for TLS, a certificate made on the spot, and nothing behind it. */
function startSecureNginx(plain: number, secure: number): ChildProcess {
  const home = path.join(folder.path, 'tls');
  mkdirSync(path.join(home, 'temp'), { recursive: true });
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(home, name));
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=help.example'];
  execFileSync('openssl', ['req', ...made, '-keyout', key ?? '', '-out', certificate ?? ''], { stdio: 'ignore' });
  const site = readFileSync(path.join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
    .replace(/^ *listen 8080;\n/m, '')
    .replace(/^#tls /gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${secure} ssl;`)
    .replace('/etc/ssl/help.example.pem', certificate ?? '')
    .replace('/etc/ssl/help.example.key', key ?? '')
    .replace('/var/cache/nginx/stepwise', path.join(home, 'cache'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`);
  const head = 'pid nginx.pid; error_log stderr warn; daemon off; events { worker_connections 64; }';
  const file = path.join(home, 'nginx.conf');
  writeFileSync(file, `${head}\nhttp {\naccess_log off;\n${places.join('\n')}\n${site}\n}\n`);
  return spawn('nginx', ['-p', home, '-c', file], { stdio: 'ignore' });
}

/** The process that listens on an origin's port: a child of the one that was started here. */
function pidOn(origin: string): number {
  const { port } = new URL(origin);
  const children = readFileSync(`/proc/${many.pid}/task/${many.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const pid = children.find((each) => isListening(each, Number(port)));
  if (pid === undefined) throw new Error(`nothing listens on port ${port}`);
  return pid;
}

/** By the system's own table: the socket that listens on the port is among the process's open files. */
function isListening(pid: number, port: number): boolean {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000 0A`;
  const line = readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
    .split('\n')
    .find((each) => each.includes(wanted));
  const inode = line?.trim().split(/\s+/)[9];
  const files = execFileSync('ls', ['-l', `/proc/${pid}/fd`], { encoding: 'utf8' });
  return inode !== undefined && files.includes(`socket:[${inode}]`);
}

function isThere(program: string, question = '-v'): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
