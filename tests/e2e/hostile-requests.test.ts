import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from './crawl';
import { CONTENT } from './inputs';
import { randomPath, seededRandom } from './random-path';
import { rawGet, sendRaw } from './raw-request';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog } from './shared';

const SECRET = 'a-word-of-the-reader';

/** Random paths that are asked for; `npm run test:deep` asks for ten thousand. */
const RANDOM_PATHS = Number(process.env.STEPWISE_RANDOM_PATHS ?? 2000);

/** How often the memory is looked at on the way. */
const LOOKS = 10;

/** What no answer may hold: a stack, a path of the machine, a file of the system. */
const LEAK = /\n\s+at \S+ \(|node_modules|\/cli\/serve|root:x:0|Internal Server Error/;

const folder = temporaryFolder();
let site: RunningSite;

beforeAll(async () => {
  site = await startSite('start', ['--content', CONTENT, '--catalog', await copiedCatalog(folder.path)], {
    METRICS_PORT: '0',
  });
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

async function isUp(): Promise<boolean> {
  return (await fetch(`${site.url}/articles/azure-vm-backup-fails`)).status === 200;
}

describe('a hostile request', () => {
  it.each([
    ['climbs out of the folder', '/../../../../etc/passwd', 301],
    ['climbs with encoded dots', '/%2e%2e/%2e%2e/etc/passwd', 301],
    ['climbs with encoded slashes', '/articles/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['climbs with doubly encoded slashes', '/articles/..%252f..%252fetc%252fpasswd', 404],
    ['climbs with backslashes', '/articles/..\\..\\etc\\passwd', 400],
    ['climbs out of the static files', '/_next/static/../../../package.json', 301],
    ['climbs out of the static files, encoded', '/_next/static/%2e%2e/%2e%2e/package.json', 301],
    ['climbs out of the static files, slashes encoded', '/_next/static/..%2f..%2fpackage.json', 404],
    ['asks the picture service for a file', '/_next/image?url=%2Fetc%2Fpasswd&w=64&q=75', 404],
    ['asks the picture service for a site', '/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75', 404],
    ['asks for the data of a page', '/_next/data/x/articles/a.json', 404],
    ['names another site', '//evil.example/', 301],
    ['names another site with a backslash', '/\\evil.example/', 400],
    ['asks by a whole URL, as proxies do', 'http://evil.example/', 200],
    ['holds a NUL', '/articles/a%00.md', 400],
    ['splits the answer', '/a/x%0d%0aSet-Cookie:%20a=b', 400],
    ['has a broken escape', '/articles/%E0%A4%A', 400],
    ['is overlong', `/articles/${'a'.repeat(5000)}`, 414],
    ['is overlong in the query', `/flows/a?q=${'a'.repeat(5000)}`, 414],
    ['searches for a whole log', `/search?q=${'a'.repeat(9000)}`, 200],
    ['wants a whole log completed', `/api/suggest?q=${'a'.repeat(9000)}`, 200],
    ['names a prototype as an article', '/articles/__proto__', 404],
    ['names a constructor as an article', '/articles/constructor', 404],
    ['names a prototype as a product', '/products/__proto__', 404],
    ['names a method as an id', '/a/toString', 404],
    ['names a prototype as a topic', '/t/__proto__', 404],
    ['names a method as a product id', '/p/hasOwnProperty', 404],
    ['names a prototype as a page', '/__proto__', 404],
    ['names a constructor as markdown', '/articles/constructor.md', 404],
    ['asks by a prototype', '/search?__proto__=1&constructor=2&q=backup', 200],
    ['asks for a prototype', '/search?q=__proto__', 200],
    ['asks twice', '/search?q=backup&q=restore&product=a&product=b', 200],
    ['asks with brackets', '/search?q[]=a&q[__proto__][x]=b', 200],
    ['asks a thousand times', `/search?${'q=a&'.repeat(1000)}`, 400],
    ['asks for half a character', '/search?q=%ff%fe', 200],
    ['asks in operators', '/search?q=%22%20OR%20NEAR(a%2C%20b)%20NOT%20*%3A', 200],
    ['asks in SQL', "/search?q='%3B%20DROP%20TABLE%20articles%3B--", 200],
    ['knows the framework', '/?_rsc=1', 200],
    ['asks for what is drawn inside', '/unavailable/../missing/x', 301],
  ])('that %s gets a true status and plain words', async (_title, address, status) => {
    const answer = await sendRaw(site.url, [rawGet(address)]);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(LEAK);
    expect(answer.text).toMatch(/^x-content-type-options: nosniff/im);
  });

  it.each([
    ['is no HTTP', 'hello\r\n\r\n', 400],
    ['has no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    [
      'has a host that is no name',
      'GET / HTTP/1.1\r\nHost: <script>alert(1)</script>\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['has two hosts', rawGet('/', ['Host: evil.example']), 400],
    ['is of an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['deletes', 'DELETE /articles/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['traces', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    [
      'posts to an article',
      'POST /articles/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
      405,
    ],
    ['has headers without end', rawGet('/', [`X-Long: ${'a'.repeat(200_000)}`]), 431],
    ['has an address without end', rawGet(`/${'a'.repeat(200_000)}`), 431],
    ['has two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'smuggles another one',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
      400,
    ],
    ['has a header with a control character', rawGet('/', ['X-Bad: a\x01b']), 400],
    ['comes from another site with a form', formHead('evil.example', 10), 403],
    ['comes with a form that is too long', formHead('localhost', 10_000_000), 413],
    ['comes with a form of another type', formHead('localhost', 10, 'text/xml'), 415],
  ])('that %s is refused', async (_title, request, status) => {
    const answer = await sendRaw(site.url, [request]);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(LEAK);
  });

  describe.each([
    '/flows/my-restore-failed/kind',
    '/flows/my-restore-failed/summary',
    '/engineer',
    '/engineer/ids.csv',
  ])('that posts a form to %s', (address) => {
    it.each([
      ['from another site', ['Sec-Fetch-Site: cross-site']],
      ['from a neighbour on the same domain', ['Sec-Fetch-Site: same-site']],
      ['from another site that is made to look like ours', ['Sec-Fetch-Site: cross-site', 'Origin: http://localhost']],
      ['from another site, by an older browser', ['Origin: http://evil.example']],
      ['from another port', ['Origin: http://localhost:1']],
      ['from a frame or a file that has no origin', ['Origin: null']],
      ['from what is no origin', ['Origin: localhost']],
    ])('%s is refused in plain words', async (_title, headers) => {
      const { status, text } = await sendRaw(site.url, [rawPost(address, headers)]);
      expect(status).toBe(403);
      expect(bodyOf(text)).toContain('This form was sent from another site.');
    });

    it.each([
      ['from a page of ours', ['Sec-Fetch-Site: same-origin', 'Origin: http://localhost']],
      ['from a page of ours, by an older browser', ['Origin: http://localhost']],
      ['from a program, which names no origin', []],
    ])('%s is taken', async (_title, headers) => {
      const { status } = await sendRaw(site.url, [rawPost(address, headers)]);
      expect([200, 303, 307]).toContain(status);
    });
  });

  it.each([
    ['of another name', ['Host: evil.example']],
    ['that a proxy made up', ['Host: localhost', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: gopher']],
  ])('with a host %s changes nothing of the page', async (_title, headers) => {
    const head = ['GET /a/nobody-has-this-id HTTP/1.1', 'Connection: close', ...headers].join('\r\n');
    const answer = await sendRaw(site.url, [`${head}\r\n\r\n`]);
    const usual = await sendRaw(site.url, [rawGet('/a/nobody-has-this-id')]);
    expect(answer.text).not.toMatch(/evil\.example|alert\(1\)|gopher/);
    expect(bodyOf(answer.text)).toBe(bodyOf(usual.text));
  });

  it('that never ends its headers is cut off, and keeps nobody else waiting', { timeout: 60_000 }, async () => {
    const slow = Array.from({ length: 50 }, () =>
      sendRaw(site.url, ['GET / HTTP/1.1\r\nHost: a\r\n', ...Array(60).fill('X-A: b\r\n')], 500),
    );
    const started = performance.now();
    expect(await isUp()).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
    for (const { status, ms } of await Promise.all(slow)) {
      expect(status).toBe(408);
      expect(ms).toBeLessThan(20_000);
    }
  });

  it('that leaves in the middle harms nothing', async () => {
    const { hostname, port } = new URL(site.url);
    const { connect } = await import('node:net');
    for (let at = 0; at < 100; at += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(rawGet('/articles/azure-vm-backup-fails').slice(0, 20 + at));
          socket.resetAndDestroy();
        });
        socket.once('close', () => resolve());
      });
    }
    expect(await isUp()).toBe(true);
  });
});

describe('random paths', () => {
  it('get true statuses in plain words, and leave the memory flat and the articles kept', {
    timeout: 300_000,
  }, async () => {
    const random = seededRandom(20_261_126);
    const paths = Array.from({ length: RANDOM_PATHS }, () => randomPath(random));
    const statuses = new Map<number, number>();
    const leaks: string[] = [];
    const memory: number[] = [];
    const part = paths.length / LOOKS;
    for (let look = 0; look < LOOKS; look += 1) {
      await inParallel(paths.slice(look * part, (look + 1) * part), 8, async (path) => {
        const { status, text } = await sendRaw(site.url, [rawGet(path, [`Cookie: a=${SECRET}`])]);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (LEAK.test(text) || text.includes(SECRET)) leaks.push(path);
      });
      memory.push(residentMiB());
    }
    console.log(
      `measured: statuses ${JSON.stringify([...statuses])}; resident MiB after each ${part}: ${memory.join(', ')}`,
    );
    expect(leaks).toEqual([]);
    expect([...statuses.keys()].filter((status) => ![200, 301, 307, 308, 400, 404, 410, 414].includes(status))).toEqual(
      [],
    );
    // The store of pages fills up to its bound; what grows beyond it would be a leak.
    expect((memory.at(-1) ?? 0) - (memory[LOOKS / 2 - 1] ?? 0)).toBeLessThan(60);
    expect(await isUp()).toBe(true);
  });

  it('stand in the log by their path, without query, cookie, address or browser', async () => {
    await fetch(`${site.url}/search?q=${SECRET}`, { headers: { Cookie: `a=${SECRET}`, 'User-Agent': SECRET } });
    await expect.poll(() => site.output()).toContain('"path":"/search"');
    expect(site.output()).not.toContain(SECRET);
    expect(site.output()).not.toMatch(/127\.0\.0\.1"|"::1"/);
  });
});

function formHead(from: string, length: number, type = 'application/x-www-form-urlencoded'): string {
  return [
    'POST /flows/any/question HTTP/1.1',
    'Host: localhost',
    'Connection: close',
    `Origin: http://${from}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    '\r\n',
  ].join('\r\n');
}

/** A form with nothing in it. */
function rawPost(address: string, headers: readonly string[]): string {
  const form = ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 0'];
  return [`POST ${address} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...form, ...headers, '\r\n'].join('\r\n');
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\r\n\r\n'));
}

function residentMiB(): number {
  const status = readFileSync(`/proc/${site.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
