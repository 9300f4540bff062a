import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { CatalogRead } from '@/lib/request';
import type { Parcel } from '@/lib/share/delivery';
import { addVary } from './vary';

/**
 * Answers with a page: the best encoding that the browser takes, or 304 where it has these very bytes.
 * @param cacheControl the header's value
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  cacheControl: string,
): Promise<void> {
  const encoding = encodingFor(request, page);
  const variant = await page.variant(encoding);
  response.setHeader('Cache-Control', cacheControl);
  // A page is rendered without anything of the reader's, so it depends on nothing else; some have a format for each `Accept`.
  const { vary = 'Accept-Encoding', ...headers } = page.headers;
  addVary(response, vary);
  // On a 304 too, for a browser takes it in place of the one that it kept.
  const policy = page.headers['content-security-policy'];
  if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
  if (page.status === 200) response.setHeader('ETag', variant.etag);
  if (page.status === 200 && hasSame(request, variant)) {
    response.writeHead(304).end();
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', variant.body.length);
  response.writeHead(page.status);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

/** The encoding in which a page is sent: the smallest that the client takes. Browsers list gzip first, but take brotli as gladly. */
export function encodingFor({ headers }: IncomingMessage, { isCompressible }: StoredPage): Encoding {
  const { 'accept-encoding': accepted = '' } = headers;
  if (!isCompressible || accepted === '') return 'identity';
  const known = chosen.get(accepted);
  if (known !== undefined) return known;
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings([...ENCODINGS]);
  const encoding = ENCODINGS.find((each) => taken.includes(each)) ?? 'identity';
  if (accepted.length <= LONGEST_ACCEPTED) chosen.set(accepted, encoding);
  return encoding;
}

/** What was chosen before: browsers say the same few things. */
const chosen = new LRUCache<string, Encoding>({ max: 100 });
const LONGEST_ACCEPTED = 200;

/** RFC 9110 13.1.2, for who reads: a list of tags or `*`, compared weakly (a cache in front may have weakened ours). */
export function hasSame(request: IncomingMessage, variant: Pick<Variant, 'etag'>): boolean {
  const header = request.headers['if-none-match'];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (header === undefined || !isRead) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === variant.etag);
}

/** Encodings offered, the smaller first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** One content encoding. */
export type Encoding = (typeof ENCODINGS)[number];

/** What is sent for one encoding; `etag` is strong, so it differs between encodings. */
interface Variant {
  readonly body: Buffer;
  readonly etag: string;
}

/** A rendered response, kept with its compressed variants; each is made once, when first asked for. */
export interface StoredPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes that the page may take in memory, compressed variants included. */
  readonly weight: number;
  /** What it asked the catalog that it was drawn from; absent where it depends on all of it. */
  readonly reads?: readonly CatalogRead[] | undefined;
  /** A summary to be sent before the page is drawn again with what became of it. */
  readonly parcel?: Parcel | undefined;
  /** Whether compressing is worth it. */
  readonly isCompressible: boolean;
  variant(encoding: Encoding): Promise<Variant>;
}

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|manifest|problem\+json|ld\+json)|image\/svg)/;
const WORTH_COMPRESSING = 600;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Makes a page of what was rendered. `headers` are sent as they are, besides the ones about length and encoding. */
export function storedPage(status: number, headers: Readonly<Record<string, string>>, body: Buffer): StoredPage {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const made = new Map<Encoding, Promise<Variant>>();
  const isCompressible = body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(headers['content-type'] ?? '');
  return {
    status,
    headers,
    weight: body.length * (isCompressible ? 1.6 : 1) + 2048,
    isCompressible,
    variant: (encoding) => {
      const variant = made.get(encoding) ?? makeVariant(encoding, body, tag);
      made.set(encoding, variant);
      return variant;
    },
  };
}

async function makeVariant(encoding: Encoding, body: Buffer, tag: string): Promise<Variant> {
  if (encoding === 'identity') return { body, etag: `"${tag}"` };
  return { body: exactly(await compress(encoding, body)), etag: `"${tag}-${encoding}"` };
}

/** A compressor hands out the front of a block of 16 KiB; kept as it is, a page of 5 KB would hold all of it. */
function exactly(bytes: Buffer): Buffer {
  return Buffer.from(Uint8Array.prototype.slice.call(bytes).buffer);
}

/** Quality 5 gives most of brotli's gain at a tenth of the time of its best; a page waits for it once. */
function compress(encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body);
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
