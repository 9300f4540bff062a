import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiMethods, EMPTY_PART, hasEmptyPart, methodWords, REPRESENTATIONS } from '@/lib/api/http';
import type { Brought } from '@/lib/request';
import { readQuietly } from './answer-read';
import { PAGE_CACHE_CONTROL } from './cache-policy';
import { refuse } from './plain-answer';
import { readBody, unreadableBody } from './read-body';
import type { Target } from './request-target';
import { sendPage } from './send-page';
import { isTurnTaken, type Site, tellWhatIsLeft } from './site';
import { wantedType } from './wanted-type';

/** Bytes of a posted body: as much as a form of the site may have. */
const LONGEST_BODY = 1024 * 1024;

/** Bytes whose reading costs as much as a page. */
const BYTES_OF_A_TURN = 16 * 1024;

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** Any site may ask: no answer depends on who asks, and nothing is changed by asking. */
const OPEN: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location, RateLimit, RateLimit-Policy, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What a browser is told that asks whether it may ask. */
const PREFLIGHT: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/** Answers a request to the API: readable answers are kept and sent as pages are, posted ones are made anew. */
export async function answerApiRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): Promise<void> {
  setHeaders(response, OPEN);
  const { method = '' } = request;
  const known = apiMethods(target.path);
  // Where nothing is, a question is told so; what is posted there isn't read.
  const methods = known ?? ['GET', 'HEAD'];
  const allowed = [...methods, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') {
    setHeaders(response, { ...PREFLIGHT, Allow: allowed, 'Access-Control-Allow-Methods': allowed });
    response.writeHead(204).end();
    return;
  }
  if (known === undefined && method === 'POST')
    return refuse(request, response, 404, hasEmptyPart(target.path) ? EMPTY_PART : NOTHING_HERE);
  if (!methods.includes(method)) {
    response.setHeader('Allow', allowed);
    return refuse(request, response, 405, methodWords(methods));
  }
  return method === 'POST'
    ? answerPosted(site, request, response, target)
    : answerRead(site, request, response, target);
}

const NOTHING_HERE = 'The API has nothing at this address. See the reference at /api.';

async function answerRead(site: Site, request: IncomingMessage, response: ServerResponse, target: Target) {
  const catalog = readQuietly(site);
  if (catalog === undefined) return refuse(request, response, 503, 'No content is available yet.');
  const address = addressOf(request, target);
  const { version } = catalog.info;
  const isFree = site.pages.has(version, address);
  if (!isFree && !isTurnTaken(site, request, response)) return;
  const page = await site.pages.get({
    version,
    address,
    render: (wasKept) => site.render(address, { catalog, posted: undefined }, wasKept),
    isSame: async (kept) => (await site.isSame?.(kept, catalog)) === true,
  });
  tellWhatIsLeft(site, request, response);
  return sendPage(request, response, page, page.status < 500 ? PAGE_CACHE_CONTROL : 'no-store');
}

/** One answer has one name: its parameters in one order, and the format where it is not JSON. */
function addressOf(request: IncomingMessage, { path, query }: Target): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  const wanted = wantedType(request, Object.values(REPRESENTATIONS));
  const name = Object.entries(REPRESENTATIONS).find(([, type]) => type === wanted)?.[0] ?? 'json';
  const asked = parameters.size === 0 ? path : `${path}?${parameters}`;
  return name === 'json' ? asked : `${asked}#${name}`;
}

async function answerPosted(site: Site, request: IncomingMessage, response: ServerResponse, target: Target) {
  const posted = await readPosted(site, request, response);
  if (posted === undefined) return;
  const page = await site.render(target.path + target.query, posted);
  tellWhatIsLeft(site, request, response);
  return sendPage(request, response, page, 'no-store');
}

/**
 * JSON that a program posts, and the catalog to answer from; `undefined` where the request was refused.
 * @param turnsOf what the body costs beyond its bytes, in pages
 */
export async function readPosted(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  turnsOf: (posted: Uint8Array) => number = () => 0,
): Promise<Brought | undefined> {
  const unreadable = JSON_TYPE.test(request.headers['content-type'] ?? '')
    ? unreadableBody(request)
    : 'Send the body as application/json.';
  if (unreadable !== undefined) {
    refuse(request, response, 415, unreadable);
    return undefined;
  }
  if (!isTurnTaken(site, request, response)) return undefined;
  const catalog = readQuietly(site);
  if (catalog === undefined) {
    refuse(request, response, 503, 'There’s no catalog to answer from yet.');
    return undefined;
  }
  const posted = await readBody(request, response, { longest: LONGEST_BODY });
  if (typeof posted === 'string') {
    refuse(request, response, 413, `The body is longer than ${LONGEST_BODY} bytes.`);
    return undefined;
  }
  const turns = Math.floor(posted.length / BYTES_OF_A_TURN) + turnsOf(posted);
  return turns > 0 && !isTurnTaken(site, request, response, turns, 1) ? undefined : { catalog, posted };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
