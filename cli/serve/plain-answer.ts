import type { IncomingMessage, ServerResponse } from 'node:http';
import { isApiAddress, isForPrograms, plainProblem } from '@/lib/api/http';
import { PAGE_CACHE_CONTROL } from './cache-policy';
import { endTooLong } from './end-too-long';

/** Answers with one plain sentence, for what no page exists. @param cacheControl else no cache keeps it */
export function sendPlain(response: ServerResponse, status: number, message: string, cacheControl = 'no-store'): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl);
  sendText(response, status, `${message}\n`);
}

/** Said beside where a page is. */
export const ELSEWHERE = 'This page is at a different address.';

/** Sends whoever reads an untidy or odd spelling on to the address itself. */
export function sendForGood(response: ServerResponse, to: string, status: 301 | 308 = 301): void {
  response.setHeader('Location', to);
  sendPlain(response, status, ELSEWHERE, status === 301 ? PAGE_CACHE_CONTROL : undefined);
}

/** The same for who may be a program: at an address of the API a problem (RFC 9457). */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  const address = request.url ?? '';
  if (!isForPrograms(address)) {
    sendPlain(response, status, message);
    return;
  }
  response.setHeader('Content-Type', 'application/problem+json');
  response.setHeader('Cache-Control', 'no-store');
  if (isApiAddress(address)) response.setHeader('Access-Control-Allow-Origin', '*');
  sendText(response, status, `${JSON.stringify(plainProblem(status, message))}\n`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  if (status === 413) endTooLong(response, text);
  else response.writeHead(status).end(text);
}

/** Thrown for a page that was not drawn; the message holds what went wrong, for the log. */
export class PageError extends Error {
  override readonly name = 'PageError';
  constructor(failures: readonly string[]) {
    super(failures[0]?.split('\n', 1)[0] ?? 'the page was not drawn');
    this.stack = failures.join('\n');
  }
}
