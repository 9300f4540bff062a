import type { ServerResponse } from 'node:http';

/** Answers with one plain sentence, for what no page exists. @param cacheControl else no cache keeps it */
export function sendPlain(response: ServerResponse, status: number, message: string, cacheControl = 'no-store'): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', cacheControl);
  response.writeHead(status).end(`${message}\n`);
}
