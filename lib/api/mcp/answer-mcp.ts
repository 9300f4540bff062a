import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Catalog } from '@/lib/catalog';
import type { ApiAnswer } from '../answer-api';
import { mcpServer } from './mcp-server';

/** What was posted to `/mcp`. */
export interface McpMessage {
  readonly body: Uint8Array;
  /** The header `MCP-Protocol-Version`; empty for none. */
  readonly protocol: string;
}

/** Answers one posted message (Streamable HTTP), without a session: every message finds a server of its own. */
export async function answerMcp(catalog: Catalog, { body, protocol }: McpMessage): Promise<ApiAnswer> {
  const server = mcpServer(() => catalog);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const answer = await transport.handleRequest(requestOf(body, protocol));
    const type = answer.headers.get('content-type');
    return { status: answer.status, headers: type === null ? {} : { 'content-type': type }, body: await answer.text() };
  } finally {
    await server.close();
  }
}

/** The server in front has looked at what came; the library asks for these headers once more. */
function requestOf(body: Uint8Array, protocol: string): Request {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json, text/event-stream' });
  if (protocol !== '') headers.set('mcp-protocol-version', protocol);
  return new Request('http://site.invalid/mcp', { method: 'POST', headers, body: new TextDecoder().decode(body) });
}
