import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { ENCODINGS, type Encoding, type StoredPage, type Variant } from './stored-page';

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
  const encoding = page.isCompressible ? chooseEncoding(request) : 'identity';
  const variant = await page.variant(encoding);
  response.setHeader('Cache-Control', cacheControl);
  // A page is rendered without anything of the reader's, so it depends on nothing else, whatever the framework says.
  response.setHeader('Vary', 'Accept-Encoding');
  // On a 304 too, for a browser takes it in place of the one that it kept.
  const policy = page.headers['content-security-policy'];
  if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
  if (page.status === 200) response.setHeader('ETag', variant.etag);
  if (page.status === 200 && hasSame(request, variant)) {
    response.writeHead(304).end();
    return;
  }
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', variant.body.length);
  response.writeHead(page.status);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

/** The smallest encoding that the client takes; browsers list gzip first, but take brotli as gladly. */
function chooseEncoding(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings([...ENCODINGS]);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** RFC 9110 13.1.2, for who reads: a list of tags or `*`, compared weakly (a cache in front may have weakened ours). */
function hasSame(request: IncomingMessage, variant: Variant): boolean {
  const header = request.headers['if-none-match'];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (header === undefined || !isRead) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === variant.etag);
}
