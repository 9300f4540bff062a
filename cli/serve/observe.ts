import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { requestId } from './client-address';
import type { RequestEntry } from './log';
import { REQUEST_ID } from './ready-answers';

/** Who wants to know of every answered request. */
export type Observer = (entry: RequestEntry) => void;

/**
 * Answers a request in place of the handler, or leaves it alone; what it promises to answer may be answered later.
 * @param id of the request
 * @returns bytes of the body that is sent; `undefined` where the handler is to answer
 */
export type AnswerAtOnce = (request: IncomingMessage, response: ServerResponse, id: string) => number | undefined;

/** What stands around a handler. */
interface Watch {
  readonly trustedProxies: BlockList;
  readonly observers: readonly Observer[];
  /** Shown every request. */
  readonly see: (request: IncomingMessage) => void;
  /** Asked before the handler, in this order. */
  readonly atOnce?: readonly AnswerAtOnce[] | undefined;
}

/** The handler, with an id for every request, and with its end told to the observers. */
export function observed(
  handler: RequestListener,
  { trustedProxies, observers, see, atOnce = [] }: Watch,
): RequestListener {
  return (request, response) => {
    const started = performance.now();
    const id = requestId(request, trustedProxies);
    see(request);
    const sent = firstOf(atOnce, request, response, id);
    // Told when the last byte is out, or when the reader is gone.
    response.once('close', () => {
      const bytes = sent ?? bytesOf(request, response);
      const entry = entryOf(request, response, { id, bytes, ms: performance.now() - started });
      for (const observe of observers) observe(entry);
    });
    if (sent !== undefined) return;
    response.setHeader(REQUEST_ID, id);
    handler(request, response);
  };
}

function firstOf(atOnce: readonly AnswerAtOnce[], ...asked: Parameters<AnswerAtOnce>): number | undefined {
  for (const answer of atOnce) {
    const sent = answer(...asked);
    if (sent !== undefined) return sent;
  }
  return undefined;
}

function entryOf(
  request: IncomingMessage,
  response: ServerResponse,
  { id, bytes, ms }: { readonly id: string; readonly bytes: number | undefined; readonly ms: number },
): RequestEntry {
  return {
    id,
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0] ?? '',
    status: response.statusCode,
    ms: Math.round(ms * 100) / 100,
    ...(bytes === undefined ? {} : { bytes }),
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}

function bytesOf(request: IncomingMessage, response: ServerResponse): number | undefined {
  if (response.statusCode === 204) return 0;
  const length = response.getHeader('Content-Length');
  const hasBody = request.method !== 'HEAD' && response.statusCode !== 304;
  return length === undefined ? undefined : hasBody ? Number(length) : 0;
}
