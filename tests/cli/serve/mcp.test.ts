import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { createRateLimit } from '../../../cli/serve/rate-limit';
import { renderPage } from '../../../cli/serve/render-page';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from './plain-operation';

const PING = '{"jsonrpc":"2.0","id":1,"method":"ping"}';

let catalog: Catalog;
let close: () => void;
let rateLimit = createRateLimit(0);
let listening: Listening;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
  const handler = createHandler({
    render: (address, brought) => renderPage(() => undefined, address, brought),
    readCatalog: () => catalog,
    pages: createPageStore(1_000_000),
    ...plainOperation(),
    rateLimit: { take: (groups, cost) => rateLimit.take(groups, cost), left: (groups) => rateLimit.left(groups) },
  });
  listening = await listen(handler, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close(100);
  close();
});

function send(
  method: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: listening.port, path: '/mcp', method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.once('error', reject).end(body);
  });
}

it('is where the settings in docs/mcp.md say', async () => {
  const [, text = ''] = /```json\n(.*"type": "http".*)\n```/.exec(readFileSync('docs/mcp.md', 'utf8')) ?? [];
  const url = JSON.parse(text).mcpServers.stepwise.url.replace(
    'https://help.example',
    `http://127.0.0.1:${listening.port}`,
  );
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  const answer = await client.callTool({ name: 'search', arguments: { query: 'restore a deleted server' } });
  await client.close();
  expect(answer.structuredContent).toMatchObject({ results: expect.arrayContaining([expect.anything()]) });
});

describe('/mcp', () => {
  it('serves the protocol’s own client, without a session', async () => {
    const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${listening.port}/mcp`));
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    const { tools } = await client.listTools();
    const answers = await Promise.all(
      ['restore', 'backup', 'AADSTS50076'].map((query) => client.callTool({ name: 'search', arguments: { query } })),
    );
    const cancelled = new AbortController();
    const call = client.callTool({ name: 'search', arguments: { query: 'cancelled' } }, undefined, {
      signal: cancelled.signal,
    });
    cancelled.abort();
    await expect(call).rejects.toThrow();
    expect((await client.callTool({ name: 'list_products', arguments: {} })).isError).not.toBe(true);
    await client.close();
    expect([tools.length, transport.sessionId]).toEqual([7, undefined]);
    expect(answers.every(({ isError }) => isError !== true)).toBe(true);
  });

  it.each([
    ['a program', {}, 200],
    ['a page of this machine', { origin: 'http://localhost:4000', host: 'localhost:4000' }, 200],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page whose name was made to lead here', { origin: 'http://evil.example', host: 'evil.example' }, 403],
    ['a page without an address', { origin: 'null' }, 403],
    ['an old version of the protocol', { 'mcp-protocol-version': '2025-03-26' }, 200],
    ['a version that nobody knows', { 'mcp-protocol-version': '1999-01-01' }, 400],
    ['another type', { 'content-type': 'text/plain' }, 415],
  ])('asked by %s: %j gives %i', async (_, headers, status) => {
    const sent = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
    expect((await send('POST', sent, PING)).status).toBe(status);
  });

  it.each(['GET', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await send(method, {})).status).toBe(405);
  });

  it('counts each message of a batch toward the rate limit', async () => {
    rateLimit = createRateLimit(10);
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.7' };
    const batch = (count: number) => `[${Array.from({ length: count }, () => PING).join(',')}]`;
    const statuses = [];
    for (const body of [batch(6), batch(4), PING]) statuses.push((await send('POST', headers, body)).status);
    rateLimit = createRateLimit(0);
    expect(statuses).toEqual([200, 200, 429]);
  });

  const LIST = '{"jsonrpc":"2.0","id":4,"method":"tools/list"}';
  const CANCEL = '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":4}}';

  it.each([
    ['a request and its cancellation', [LIST, CANCEL], 202, []],
    ['a cancellation before its request', [CANCEL, LIST], 202, []],
    ['one cancelled request among others', [PING, LIST, CANCEL], 200, [1]],
    ['a cancellation of another request', [PING, CANCEL], 200, [1]],
    ['an ID of another type', [LIST.replace('4', '"4"'), CANCEL], 200, ['4']],
    ['notifications alone', [CANCEL, CANCEL], 202, []],
  ])('answers a batch of %s at once', async (_, messages, wanted, answered) => {
    const { status, body } = await send('POST', { 'content-type': 'application/json' }, `[${messages.join(',')}]`);
    const answers: unknown = body === '' ? [] : JSON.parse(body);
    const ids = Array.isArray(answers) ? answers.map(({ id }) => id) : answers;
    expect([status, ids]).toEqual([wanted, answered]);
  });

  it('takes a cancellation that comes alone', async () => {
    expect(await send('POST', { 'content-type': 'application/json' }, CANCEL)).toEqual({ status: 202, body: '' });
  });

  it.each([
    ['no JSON', 400, -32700, 'This isn’t JSON.'],
    ['[]', 400, -32600, 'This batch is empty. Send at least one message.'],
    ['{}', 400, -32600, 'This isn’t a JSON-RPC 2.0 message.'],
    ['5', 400, -32600, 'This isn’t a JSON-RPC 2.0 message.'],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":5}', 400, -32600, 'This isn’t a JSON-RPC 2.0 message.'],
    [`[${Array.from({ length: 101 }, () => CANCEL).join()}]`, 400, -32600, '100'],
  ])('answers what is no message with an error of the protocol: %s', async (sent, wanted, code, words) => {
    const { status, body } = await send('POST', { 'content-type': 'application/json' }, sent);
    expect(status).toBe(wanted);
    expect(JSON.parse(body)).toMatchObject({ id: null, error: { code, message: expect.stringContaining(words) } });
  });

  it.each([
    ['one that is no message', [PING, '1'], 200, [1, null]],
    ['nothing that is a message', ['1', '{}'], 400, [null, null]],
    ['a notification and what is no message', [CANCEL, '1'], 400, [null]],
    ['two requests of one ID', [PING, LIST.replace('4', '1')], 200, [1, null]],
    ['two requests of one ID that it cancels', [LIST, LIST, CANCEL], 400, [null]],
    ['one request', [PING], 200, [1]],
  ])('answers each message of a batch with %s', async (_, messages, wanted, answered) => {
    const { status, body } = await send('POST', { 'content-type': 'application/json' }, `[${messages.join(',')}]`);
    const answers: readonly { id: unknown; result?: unknown; error?: { code: number } }[] = JSON.parse(body);
    expect([status, answers.map(({ id }) => id)]).toEqual([wanted, answered]);
    for (const { id, error } of answers) expect(error?.code).toBe(id === null ? -32600 : undefined);
  });
});
