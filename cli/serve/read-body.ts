import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The whole body of a request; `undefined` for one longer than `longest` bytes, of which no more is read than that. A sender
 * that waits to hear whether its body is wanted (`Expect: 100-continue`) is told so here, once nothing else speaks against it.
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  longest: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > longest) return undefined;
  if (request.headers.expect !== undefined) response.writeContinue();
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
