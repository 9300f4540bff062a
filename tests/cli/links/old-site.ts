import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A site that does all that old sites do, on this machine alone. */
export interface OldSite {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** The same site by another name. */
  readonly otherHost: string;
  readonly origin: string;
  /** Every request so far: `HEAD /page`. */
  readonly asked: readonly string[];
  /** The most requests that were under way at a time. */
  readonly busiest: () => number;
}

const REDIRECTS: Readonly<Record<string, readonly [status: number, to: string]>> = {
  '/moved': [301, '/page'],
  '/moved-twice': [308, '/moved'],
  '/moved-a-while': [302, '/page'],
  '/moved-then-a-while': [301, '/moved-a-while'],
  '/moved-to-nothing': [301, '/gone'],
  '/dropped': [301, '/'],
  '/speaks-your-language': [301, '/en-us/speaks-your-language'],
  '/loop': [301, '/loop'],
  '/wall': [302, '/account/login?to=wall'],
};

const STATUS: Readonly<Record<string, number>> = {
  '/gone': 404,
  '/gone-for-good': 410,
  '/members': 401,
  '/staff': 403,
  '/only': 404,
  '/broken': 500,
};

const HTML =
  '<!doctype html><title>Page</title><h1 id="page">Page</h1><h2 id="restore">Restore</h2><a name="old-place"></a>';

/** Starts the site; it ends with the test. */
export async function oldSite(): Promise<OldSite> {
  const asked: string[] = [];
  const [under, most] = [new Set<ServerResponse>(), { count: 0 }];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    under.add(response);
    most.count = Math.max(most.count, under.size);
    response.once('close', () => under.delete(response));
    setImmediate(() => answer(request, response, asked));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host = `127.0.0.1:${port}`;
  return { host, otherHost: `localhost:${port}`, origin: `http://${host}`, asked, busiest: () => most.count };
}

function answer({ url = '', method }: IncomingMessage, response: ServerResponse, asked: readonly string[]): void {
  const path = url.replace(/\?.*/, '');
  const tries = asked.filter((each) => each === `${method} ${url}`).length;
  const [status, to] = REDIRECTS[path] ?? [];
  if (path === '/robots.txt') return void send(response, 200, 'User-agent: *\nDisallow: /private\n', 'text/plain');
  if (path === '/silent') return;
  if (status !== undefined) return void response.writeHead(status, { Location: to }).end();
  if (path === '/no-head' && method === 'HEAD') return void send(response, 405, '');
  if (path === '/flaky' && tries < 2) return void response.writeHead(503, { 'Retry-After': '0' }).end();
  send(response, STATUS[path] ?? 200, HTML);
}

function send(response: ServerResponse, status: number, body: string, type = 'text/html'): void {
  response.writeHead(status, { 'Content-Type': type }).end(body);
}
