import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from './inputs';
import { rawGet, sendRaw } from './raw-request';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

/** Pages that are asked for when a server is told to stop. */
const IN_FLIGHT = 8;

const folder = temporaryFolder();
const ARGS = ['--content', CONTENT, '--catalog', `${folder.path}/catalog.db`];
let site: RunningSite;

beforeAll(async () => {
  const env = { METRICS_PORT: '0', STEPWISE_ORIGIN: 'https://help.example', RATE_LIMIT: '30' };
  await copiedCatalog(folder.path);
  site = await startSite('start', ARGS, env);
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

/** The status of an address, asked on one kept connection. */
function statusOn(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response: IncomingMessage) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', reject);
  });
}

describe('a server for operators', () => {
  it('gives every request an id, takes one from the proxy in front, and logs it as one object a line', async () => {
    const answer = await fetch(`${site.url}/products?q=secret`, { headers: { 'X-Request-Id': 'from-the-proxy-1' } });
    expect(answer.headers.get('x-request-id')).toBe('from-the-proxy-1');
    await expect.poll(() => site.output()).toContain('from-the-proxy-1');
    const line =
      site
        .output()
        .split('\n')
        .find((each) => each.includes('from-the-proxy-1')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      event: 'request',
      method: 'GET',
      path: '/products',
      status: 200,
    });
    expect(line).not.toContain('secret');
  });

  it('tells its figures on a port of their own, and not to readers', async () => {
    const figures = /Metrics at (\S+)/.exec(site.output())?.[1] ?? '';
    const text = await (await fetch(figures)).text();
    expect(text).toMatch(/^stepwise_requests_total\{section="products",method="GET",status="200"\} \d+$/m);
    expect(text).toMatch(/^stepwise_catalog_articles\{version="[\w-]+"\} \d+$/m);
    expect((await fetch(`${site.url}/metrics`)).status).toBe(404);
  });

  it('tells browsers to use https alone where readers reach it by https', async () => {
    expect((await fetch(site.url)).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it.each([
    ['/', 'same-origin'],
    ['/articles/azure-vm-backup-fails', 'same-origin'],
    ['/articles/azure-vm-backup-fails.md', 'same-origin'],
    ['/nothing', 'same-origin'],
    ['/%E0', 'same-origin'],
    ['/healthz', 'same-origin'],
    ['/api/v1/health', 'cross-origin'],
    ['/previews/site.png', 'cross-origin'],
  ])('says by itself how %s may be used, without a proxy that adds it', async (address, resources) => {
    const { headers } = await fetch(site.url + address, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': resources,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('lets one reader have only so many new pages drawn, and goes on answering what is kept', async () => {
    const ask = (address: string, from: string) => sendRaw(site.url, [rawGet(address, [`X-Forwarded-For: ${from}`])]);
    expect((await ask('/articles/azure-vm-backup-fails', '203.0.113.2')).status).toBe(200);
    const answers = [];
    for (let at = 0; at < 40; at += 1) answers.push(await ask(`/search?q=word${at}`, '203.0.113.1'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(answers.at(-1)?.text).toMatch(/^Retry-After: \d+/im);
    expect((await ask('/articles/azure-vm-backup-fails', '203.0.113.1')).status).toBe(200);
    expect((await ask('/search?q=somebody-else', '203.0.113.2')).status).toBe(200);
  });
});

describe('a server that is told to stop', () => {
  it('says so to who sends requests, answers them still, and ends well', async () => {
    const stopping = await startSite('serve', ['--catalog', `${folder.path}/catalog.db`], { SHUTDOWN_DELAY: '2' });
    const agent = new Agent({ keepAlive: true });
    expect(await statusOn(agent, `${stopping.url}/readyz`)).toBe(200);
    const ended = stopping.stop();
    await expect.poll(() => statusOn(agent, `${stopping.url}/readyz`)).toBe(503);
    expect(await statusOn(agent, `${stopping.url}/healthz`)).toBe(200);
    expect(await statusOn(agent, `${stopping.url}/products`)).toBe(200);
    expect(await ended).toBe(0);
    agent.destroy();
  });

  it('goes on for two seconds behind a proxy, which must notice', async () => {
    const stopping = await startSite('serve', ['--catalog', `${folder.path}/catalog.db`]);
    await sendRaw(stopping.url, [rawGet('/', ['X-Forwarded-For: 203.0.113.1'])]);
    const told = performance.now();
    const ended = stopping.stop();
    const statusOf = async (address: string) => (await sendRaw(stopping.url, [rawGet(address)])).status;
    await expect.poll(() => statusOf('/readyz')).toBe(503);
    expect(await statusOf('/products')).toBe(200);
    expect(await ended).toBe(0);
    expect(performance.now() - told).toBeGreaterThanOrEqual(2000);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('by %s finishes what is in flight', async (signal) => {
    const stopping = await startSite('serve', ['--catalog', `${folder.path}/catalog.db`]);
    // Pages that nobody asked for yet, so that all are being drawn when the signal comes; few enough to be drawn on a busy machine
    // in the time that a server gives them.
    const answers = Array.from({ length: IN_FLIGHT }, (_, at) =>
      sendRaw(stopping.url, [rawGet(`/search?q=backup%20${at}`)]),
    );
    // One is drawn after the other: when the first is there, the others have come and are not done.
    await Promise.race(answers);
    const code = await stopping.stop(signal);
    const texts = await Promise.all(answers);
    expect(texts.map(({ status }) => status)).toEqual(Array(IN_FLIGHT).fill(200));
    for (const { text } of texts) expect(text).toMatch(/<\/html>\s*$/);
    expect(code).toBe(0);
  });
});

describe('a server without a whole catalog', () => {
  it.each([
    ['of which there is a part', 'half.db'],
    ['that is not there', 'none.db'],
  ])('is alive, but neither healthy nor ready: one %s', async (_, name) => {
    writeFileSync(`${folder.path}/half.db`, 'the first bytes of a copy');
    const empty = await startSite('serve', ['--catalog', `${folder.path}/${name}`]);
    expect(empty.output().includes('The site answers 503 until there is one.')).toBe(name === 'none.db');
    for (const address of ['/healthz', '/readyz', '/']) {
      const answer = await fetch(empty.url + address);
      expect(answer.status, address).toBe(503);
      expect(await answer.text()).not.toMatch(/\n\s+at /);
    }
    expect(await empty.stop()).toBe(0);
  });
});

describe('a server whose settings are wrong', () => {
  it('does not start, and names every one of them', async () => {
    const env = { ...process.env, LOG_FORMAT: 'xml', METRICS_PORT: 'many' };
    const command = ['cli/stepwise.mjs', 'serve', '--port', '0'];
    const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Stepwise can’t start: LOG_FORMAT is "xml"; it must be json or text; METRICS_PORT is "many"; it must be a whole number from 0 to 65535.\n',
    );
  });
});
