import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of somebody else, on an origin of their own. */
export interface HostPages {
  readonly origin: string;
  /** Puts a page there. @param headers besides its type */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Serves pages from memory, as a site that knows nothing of Stepwise would. */
export async function hostPages(): Promise<HostPages> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
