import { CONTEXT_ADDRESS, isEmbedAddress, isTextAddress, OEMBED_ADDRESS, readContext } from '@/lib/addresses';
import type { ApiAnswer } from '@/lib/api';
import { API_TWIN, isApiAddress, MCP_ADDRESS, REPRESENTATIONS, type Representation } from '@/lib/api/http';
import { type Brought, requestCatalog, withRequest } from '@/lib/request';
import type { DrawnPage } from './drawing-orders';

/** Behind the address of a page whose head alone is wanted. No request can put a `#` there. */
export const HEAD_MARK = '#head';

/** Whether an address is answered without the framework: by the API, to an assistant, or with a text for machines. */
export function isDataAddress(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return (
    isApiAddress(path) ||
    path === MCP_ADDRESS ||
    path === CONTEXT_ADDRESS ||
    path === OEMBED_ADDRESS ||
    isEmbedAddress(path) ||
    isTextAddress(path) ||
    address.endsWith(HEAD_MARK)
  );
}

/**
 * Makes the answer to one such address, in the thread that draws pages. What is posted lives as long as this takes.
 * @param address path and query; behind a `#`, where no request can put anything, stands the format that is wanted, or the
 * version of the assistants' protocol
 */
export async function drawData(address: string, brought: Brought): Promise<DrawnPage> {
  try {
    const { result, failures, reads } = await withRequest(brought, async () =>
      brought.catalog === null ? WITHOUT_CATALOG : answerTo(address, brought.posted),
    );
    const body = new TextEncoder().encode(result.body);
    return { status: result.status, headers: result.headers, body, reads, failures: failures.map(String) };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, headers: {}, body: new Uint8Array(), reads: undefined, failures: [failure] };
  }
}

/** While no catalog can be read; pages for people say it in a page. */
const WITHOUT_CATALOG: ApiAnswer = {
  status: 503,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'No content is available yet. Try again in a moment.\n',
};

/** What answers is loaded with the first question: many sites are never asked one. */
async function answerTo(address: string, posted: Brought['posted']): Promise<ApiAnswer> {
  const [asked = '', wanted = ''] = address.split('#', 2);
  if (address.endsWith(HEAD_MARK)) {
    const { pageHead } = await import('./page-head');
    return pageHead(requestCatalog(), asked);
  }
  if (asked === MCP_ADDRESS) {
    const { answerMcp } = await import('@/lib/api/mcp');
    return answerMcp(requestCatalog(), { body: posted ?? new Uint8Array(), protocol: wanted });
  }
  if (asked === CONTEXT_ADDRESS || asked.startsWith(`${CONTEXT_ADDRESS}?`)) {
    const { leadOn } = await import('@/lib/api');
    const context = readContext(asked.slice(CONTEXT_ADDRESS.length));
    return {
      status: 307,
      headers: { location: leadOn(requestCatalog(), context), 'x-robots-tag': 'noindex' },
      body: '',
    };
  }
  const [path = ''] = asked.split('?', 1);
  if (path === OEMBED_ADDRESS || isEmbedAddress(path)) {
    const { embeddedAt } = await import('@/lib/embed');
    return embeddedAt(requestCatalog(), asked);
  }
  if (path === API_TWIN) {
    const { referenceAsMarkdown } = await import('@/lib/api');
    return { status: 200, headers: { 'content-type': 'text/markdown; charset=utf-8' }, body: referenceAsMarkdown() };
  }
  if (!isApiAddress(asked)) {
    const { textAt } = await import('@/lib/twins');
    const { status, type, text, to } = textAt(requestCatalog(), asked);
    return { status, headers: { 'content-type': type, ...(to === undefined ? {} : { location: to }) }, body: text };
  }
  const { answerApi } = await import('@/lib/api');
  const representation = isRepresentation(wanted) ? wanted : 'json';
  const method = posted === undefined ? 'GET' : 'POST';
  return answerApi(requestCatalog(), { method, address: asked, representation, body: posted });
}

function isRepresentation(name: string): name is Representation {
  return Object.hasOwn(REPRESENTATIONS, name);
}
