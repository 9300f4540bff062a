import type { ServerResponse } from 'node:http';
import type { Catalog } from '@/lib/catalog';
import type { StoredPage } from './send-page';

/**
 * `/healthz`: 200 with what is served, or 503 with the reason (RFC 9457).
 * @param readCatalog throws where there is none
 * @param refused why the catalog file that is there now is not what is served
 */
export function answerHealth(response: ServerResponse, readCatalog: () => Catalog, refused?: string): void {
  try {
    const { version, articleCount, bytes, compiledAt } = readCatalog().info;
    sendJson(response, 200, { status: 'ok', version, articleCount, bytes, compiledAt, refused });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'The catalog can’t be read.';
    sendProblem(response, 'No catalog', refused ?? reason);
  }
}

/**
 * `/readyz`: 200 where requests may be sent here, else 503 with the reason: no catalog, a first page that cannot be drawn,
 * or a server that is about to stop.
 * @param drawHome the first page under the catalog of now
 */
export async function answerReady(
  response: ServerResponse,
  isDraining: boolean,
  drawHome: () => Promise<StoredPage>,
): Promise<void> {
  if (isDraining) return sendProblem(response, 'Stopping', 'This server is about to stop.');
  try {
    const { status } = await drawHome();
    if (status === 200) sendJson(response, 200, { status: 'ready' });
    else sendProblem(response, 'Not ready', `The first page has status ${status}.`);
  } catch (error) {
    sendProblem(response, 'Not ready', error instanceof Error ? error.message : 'The first page can’t be drawn.');
  }
}

function sendProblem(response: ServerResponse, title: string, detail: string): void {
  sendJson(response, 503, { type: 'about:blank', title, status: 503, detail }, 'application/problem+json');
}

function sendJson(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${JSON.stringify(body)}\n`);
}
