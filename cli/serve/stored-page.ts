import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Encodings offered, the smaller first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** One content encoding. */
export type Encoding = (typeof ENCODINGS)[number];

/** What is sent for one encoding; `etag` is strong, so it differs between encodings. */
export interface Variant {
  readonly body: Buffer;
  readonly etag: string;
}

/** A rendered response, kept with its compressed variants; each is made once, when first asked for. */
export interface StoredPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes that the page may take in memory, compressed variants included. */
  readonly weight: number;
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
