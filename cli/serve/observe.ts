import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { requestId } from './client-address';
import type { RequestEntry } from './log';

/** Header by which an answer says under which id it stands in the log. */
export const REQUEST_ID = 'X-Request-Id';

/** Who wants to know of every answered request. */
export type Observer = (entry: RequestEntry) => void;

/** The handler, with an id for every request, and with its end told to the observers. */
export function observed(
  handler: RequestListener,
  trustedProxies: BlockList,
  observers: readonly Observer[],
): RequestListener {
  return (request, response) => {
    const started = performance.now();
    const id = requestId(request, trustedProxies);
    response.setHeader(REQUEST_ID, id);
    // Told when the last byte is out, or when the reader is gone.
    response.once('close', () => {
      const entry = entryOf(id, request, response, performance.now() - started);
      for (const observe of observers) observe(entry);
    });
    handler(request, response);
  };
}

function entryOf(id: string, request: IncomingMessage, response: ServerResponse, ms: number): RequestEntry {
  const length = response.getHeader('Content-Length');
  const hasBody = request.method !== 'HEAD' && response.statusCode !== 304;
  return {
    id,
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    status: response.statusCode,
    ms: Math.round(ms * 100) / 100,
    ...(length === undefined ? {} : { bytes: hasBody ? Number(length) : 0 }),
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}
