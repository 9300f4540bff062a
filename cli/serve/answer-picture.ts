import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Catalog, PICTURE_PREFIX, pictureTypeOf } from '@/lib/catalog';
import { ASSET_CACHE_CONTROL } from './cache-policy';
import { sendPlain } from './plain-answer';

/**
 * A picture may hold script (SVG), which runs nowhere: not in the picture, for a page shows it by `img`, and not where a reader
 * opens it alone, for it gets an origin of its own and may load nothing.
 */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * Answers with a picture of the content. Its address changes with its bytes, so any cache keeps it for good; it is sent from the
 * disk and takes no memory, however many there are. Only names that `lib/catalog` gives out are looked for.
 */
export async function answerPicture(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  { pictureFolder }: Catalog,
): Promise<void> {
  const name = address.slice(PICTURE_PREFIX.length);
  const type = pictureTypeOf(name);
  const file = type === undefined ? undefined : await opened(path.join(pictureFolder, name));
  if (type === undefined || file === undefined) return sendPlain(response, 404, 'There’s no picture at this address.');
  const etag = `"${name}"`;
  response.setHeader('Cache-Control', ASSET_CACHE_CONTROL);
  response.setHeader('Content-Security-Policy', PICTURE_POLICY);
  response.setHeader('ETag', etag);
  try {
    if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304).end();
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', (await file.stat()).size);
    response.writeHead(200);
    if (request.method === 'HEAD') return void response.end();
    await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file.close();
  }
}

async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch {
    return undefined;
  }
}
