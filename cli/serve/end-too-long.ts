import type { ServerResponse } from 'node:http';

/** Bytes of a refused body that are read all the same, and how long its sender may take to see the answer. */
const MOST_DROPPED = 8 * 1024 * 1024;
const LINGER_MS = 5000;

/**
 * Answers 413 to a body that wasn't read to its end. A connection that ends while bytes are on their way is reset, and the sender
 * never sees why: so the whole answer is sent at once, what follows is read and dropped, then left unread for a while, and only
 * then the answer ends. Where the body may be longer than what is dropped, the answer says `Connection: close`, so that nobody
 * sends another request behind it.
 * @param text the whole body of the answer; its headers are set already
 */
export function endTooLong(response: ServerResponse, text: string): void {
  const { req: request } = response;
  if (!request.complete && !isDropped(request.headers)) response.setHeader('Connection', 'close');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.writeHead(413).write(text);
  if (request.complete) {
    response.end();
    return;
  }
  const timer = setTimeout(() => {
    response.end();
    request.destroy();
  }, LINGER_MS).unref();
  let length = 0;
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => {
    clearTimeout(timer);
    response.end();
  });
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > MOST_DROPPED) request.pause();
  });
  request.resume();
}

/** Whether all of a body is read and dropped: its sender says how long it is, and sends it without asking first. */
function isDropped(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return Number(headers['content-length'] ?? Number.NaN) <= MOST_DROPPED && headers.expect === undefined;
}
