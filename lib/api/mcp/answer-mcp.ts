import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CancelledNotificationSchema,
  isInitializeRequest,
  JSONRPCRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
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
    const text = new TextDecoder().decode(body);
    const answer = await transport.handleRequest(requestOf(text, protocol), { parsedBody: batchOf(text) });
    const type = answer.headers.get('content-type');
    return { status: answer.status, headers: type === null ? {} : { 'content-type': type }, body: await answer.text() };
  } finally {
    await server.close();
  }
}

/**
 * A batch without the requests that it cancels itself, which get no answer: the library would wait for theirs, and hold
 * back all others. `undefined` for what is no batch. Initializing can't be cancelled, says the protocol.
 */
function batchOf(text: string): readonly unknown[] | undefined {
  const messages = readJson(text);
  if (!Array.isArray(messages)) return undefined;
  const cancelled = new Set(
    messages.flatMap((each) => CancelledNotificationSchema.safeParse(each).data?.params.requestId ?? []),
  );
  return messages.filter((each) => {
    const request = JSONRPCRequestSchema.safeParse(each).data;
    return request === undefined || isInitializeRequest(request) || !cancelled.has(request.id);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The server in front has looked at what came; the library asks for these headers once more. */
function requestOf(body: string, protocol: string): Request {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json, text/event-stream' });
  if (protocol !== '') headers.set('mcp-protocol-version', protocol);
  return new Request('http://site.invalid/mcp', { method: 'POST', headers, body });
}
