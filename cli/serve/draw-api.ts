import { REPRESENTATIONS, type Representation } from '@/lib/api/http';
import { type Brought, requestCatalog, withRequest } from '@/lib/request';
import type { DrawnPage } from './drawing-orders';

/**
 * Makes the answer of the API to one address, in the thread that draws pages and without the framework. What is posted
 * lives as long as this takes.
 * @param address path and query; the format that is wanted stands behind a `#`, where no request can put anything
 */
export async function drawApi(address: string, brought: Brought): Promise<DrawnPage> {
  // Loaded with the first question, for most threads of a test and many sites are never asked one.
  const { answerApi } = await import('@/lib/api');
  const [asked = '', wanted = ''] = address.split('#', 2);
  const method = brought.posted === undefined ? 'GET' : 'POST';
  try {
    const { result, failures, reads } = await withRequest(brought, () =>
      answerApi(requestCatalog(), {
        method,
        address: asked,
        representation: isRepresentation(wanted) ? wanted : 'json',
        body: brought.posted,
      }),
    );
    const body = new TextEncoder().encode(result.body);
    return { status: result.status, headers: result.headers, body, reads, failures: failures.map(String) };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, headers: {}, body: new Uint8Array(), reads: undefined, failures: [failure] };
  }
}

function isRepresentation(name: string): name is Representation {
  return Object.hasOwn(REPRESENTATIONS, name);
}
