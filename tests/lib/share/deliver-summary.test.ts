import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deliverSummary, summaryJson } from '@/lib/share';
import { summaryOf } from './sample-summary';

const SUMMARY = summaryJson(summaryOf({ server: 'db1', details: 'Secret words' }));
/** Waits are short; the time for an answer is long, for a busy machine takes its own. */
const QUICK = { timeout: 20_000, waits: [5, 5] };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A ticket desk on this machine that answers each request in turn; the last answer serves for all that follow. */
async function desk(...answers: readonly RequestListener[]) {
  const seen: { readonly request: IncomingMessage; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ request, body });
    answers[Math.min(seen.length, answers.length) - 1]?.(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/in`, seen };
}

function status(code: number, body = '', headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_, response) => response.writeHead(code, headers).end(body);
}

describe('a summary on its way to the desk', () => {
  it('arrives as JSON, with the token, and brings back the number it got', async () => {
    const { url, seen } = await desk(status(201, '{"reference":"T-42"}'));
    expect(await deliverSummary(url, SUMMARY, { ...QUICK, token: 'abc' })).toEqual({
      kind: 'delivered',
      reference: 'T-42',
    });
    const [only, ...more] = seen;
    expect(more).toEqual([]);
    expect(JSON.parse(only?.body ?? '')).toEqual(SUMMARY);
    expect(only?.request.headers).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer abc' });
  });

  it.each([
    ['a number', '{"id": 7}', '7'],
    ['words', 'thank you', ''],
    ['nothing', '', ''],
    ['null', 'null', ''],
    ['an object', '{"reference": {}}', ''],
    ['more than anybody reads', `{"reference":"${'x'.repeat(50_000)}"}`, ''],
  ])('may get any answer: %s', async (_, answer, reference) => {
    const { url } = await desk(status(200, answer));
    expect(await deliverSummary(url, SUMMARY, QUICK)).toEqual({ kind: 'delivered', reference });
  });

  it('is tried again under one key where the desk is busy', async () => {
    const { url, seen } = await desk(status(503), (request) => request.socket.destroy(), status(200));
    expect(await deliverSummary(url, SUMMARY, QUICK)).toMatchObject({ kind: 'delivered' });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map(({ request }) => request.headers['idempotency-key'])).size).toBe(1);
  });

  it.each([
    ['says no, and is not asked again', status(422), { reason: 'refused', status: 422 }, 1],
    ['stays broken', status(500), { reason: 'refused', status: 500 }, 3],
    ['never answers', () => undefined, { reason: 'timeout', status: 0 }, 3],
    ['hangs up', (request: IncomingMessage) => void request.socket.destroy(), { reason: 'unreachable', status: 0 }, 3],
  ])('fails with the reason where the desk %s', async (_, answer, failure, tries) => {
    const { url, seen } = await desk(answer);
    const options = failure.reason === 'timeout' ? { ...QUICK, timeout: 300 } : QUICK;
    expect(await deliverSummary(url, SUMMARY, options)).toEqual({ kind: 'failed', ...failure });
    expect(seen).toHaveLength(tries);
  });

  it('goes to no other address, whatever the desk says', async () => {
    const other = await desk(status(200));
    const { url } = await desk(status(307, '', { Location: other.url }));
    expect(await deliverSummary(url, SUMMARY, QUICK)).toEqual({ kind: 'failed', reason: 'refused', status: 307 });
    expect(other.seen).toEqual([]);
  });
});
