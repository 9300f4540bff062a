import type { ServerResponse } from 'node:http';

/** Answers with one plain sentence, for what no page exists; never kept by a cache. */
export function sendPlain(response: ServerResponse, status: number, message: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${message}\n`);
}
