import type { IncomingMessage, ServerResponse } from 'node:http';
import { MCP_ADDRESS } from '@/lib/api/http';
import { readPosted } from './answer-api';
import { refuse } from './plain-answer';
import { sendPage } from './send-page';
import type { Site } from './site';

/** Names under which only this machine reaches itself. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A version of the protocol, as its header names it. */
const PROTOCOL = /^[\w.-]{1,32}$/;

/**
 * Answers a message of an assistant (Model Context Protocol, Streamable HTTP). There are no sessions and no streams: a message
 * is posted, its answer is the response. What it holds is in no log and in no store.
 */
export async function answerMcpRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isWelcome(request, site.origin)) {
    response.setHeader('Connection', 'close');
    refuse(request, response, 403, 'Pages on other sites can’t use this address.');
    return;
  }
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    refuse(request, response, 405, 'Send messages with POST. This server doesn’t offer streams.');
    return;
  }
  const brought = await readPosted(site, request, response, messagesBeyondOne);
  if (brought === undefined) return;
  const named = String(request.headers['mcp-protocol-version'] ?? '');
  const protocol = named === '' || PROTOCOL.test(named) ? named : 'unknown';
  const page = await site.render(protocol === '' ? MCP_ADDRESS : `${MCP_ADDRESS}#${protocol}`, brought);
  await sendPage(request, response, page, 'no-store');
}

/** Messages of a batch (protocol version 2025-03-26) beyond the first: each costs as much as one that is sent alone. */
function messagesBeyondOne(posted: Uint8Array): number {
  const text = Buffer.from(posted).toString().trimStart();
  if (!text.startsWith('[')) return 0;
  try {
    const messages: unknown = JSON.parse(text);
    return Array.isArray(messages) ? Math.max(0, messages.length - 1) : 0;
  } catch {
    return 0;
  }
}

/**
 * Whether the request may come from where it comes from. What is no browser names no origin. A page of a foreign site that had its
 * name lead to this machine (DNS rebinding) names that as both origin and host, so the host alone proves nothing: the origin
 * must be the site's own, or, where nobody said what that is, this machine.
 */
function isWelcome({ headers }: IncomingMessage, own: string | undefined): boolean {
  const { origin } = headers;
  if (origin === undefined || origin === own) return true;
  if (own !== undefined || !URL.canParse(origin)) return false;
  const { hostname, host } = new URL(origin);
  return LOOPBACK.test(hostname) && host === headers.host?.toLowerCase();
}
