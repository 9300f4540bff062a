import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Catalog } from '@/lib/catalog';
import type { ApiAnswer } from '../answer-api';
import { mcpServer } from './mcp-server';
import { type Posted, readMessages } from './read-messages';

/** What was posted to `/mcp`. */
export interface McpMessage {
  readonly body: Uint8Array;
  /** The header `MCP-Protocol-Version`; empty for none. */
  readonly protocol: string;
}

/** Answers one posted message, or a batch (Streamable HTTP), without a session: every message finds a server of its own. */
export async function answerMcp(catalog: Catalog, { body, protocol }: McpMessage): Promise<ApiAnswer> {
  const posted = readMessages(new TextDecoder().decode(body));
  switch (posted.kind) {
    case 'refused':
      return json(400, posted.fault);
    case 'one':
      return handled(catalog, posted.message, protocol);
    case 'batch':
      return answerBatch(catalog, posted, protocol);
  }
}

/** The answer to a batch is a list, of one answer too (JSON-RPC 2.0 section 6). */
async function answerBatch(
  catalog: Catalog,
  { messages, faults }: Extract<Posted, { readonly kind: 'batch' }>,
  protocol: string,
): Promise<ApiAnswer> {
  const nothing: ApiAnswer = { status: 202, headers: {}, body: '' };
  const answer = messages.length === 0 ? nothing : await handled(catalog, messages, protocol);
  if (answer.status === 202) return faults.length === 0 ? answer : json(400, faults);
  if (answer.status !== 200) return answer;
  return json(200, [JSON.parse(answer.body), faults].flat());
}

async function handled(catalog: Catalog, parsedBody: unknown, protocol: string): Promise<ApiAnswer> {
  const server = mcpServer(() => catalog);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const answer = await transport.handleRequest(requestOf(protocol), { parsedBody });
    const type = answer.headers.get('content-type');
    return { status: answer.status, headers: type === null ? {} : { 'content-type': type }, body: await answer.text() };
  } finally {
    await server.close();
  }
}

function json(status: number, sent: unknown): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) };
}

/** The server in front has looked at what came; the library asks for these headers once more. */
function requestOf(protocol: string): Request {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json, text/event-stream' });
  if (protocol !== '') headers.set('mcp-protocol-version', protocol);
  return new Request('http://site.invalid/mcp', { method: 'POST', headers });
}
