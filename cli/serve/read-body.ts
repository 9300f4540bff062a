import type { IncomingMessage } from 'node:http';

/** The whole body of a request; `undefined` for one longer than `longest` bytes, of which no more is read than that. */
export async function readBody(request: IncomingMessage, longest: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > longest) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
