import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { summaryJson } from '@/lib/share';
import { deliverSummary, deliveryKey } from '@/lib/share/delivery';
import { summaryOf } from './sample-summary';

const SUMMARY = summaryJson(summaryOf({ server: 'db1', details: 'Secret words' }));
/** Waits are short; the time for an answer is long, for a busy machine takes its own. */
const QUICK = { key: 'k1', timeout: 20_000, waits: [5, 5] };
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

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('x'), 20);
  response.once('close', () => clearInterval(timer));
}

describe('a summary on its way to the desk', () => {
  it('arrives as JSON, with the token, and brings back the number it got', async () => {
    const { url, seen } = await desk(status(201, '{"reference":"T-42"}'));
    expect(await deliverSummary({ url, summary: SUMMARY }, { ...QUICK, token: 'abc' })).toEqual({
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
    ['as much as it was sent', `{"body":"${'x'.repeat(500_000)}","number":1347}`, '1347'],
    ['more than anybody reads', `{"body":"${'x'.repeat(5_000_000)}","number":1}`, ''],
  ])('may get any answer: %s', async (_, answer, reference) => {
    const { url } = await desk(status(200, answer));
    expect(await deliverSummary({ url, summary: SUMMARY }, QUICK)).toEqual({ kind: 'delivered', reference });
  });

  it('is tried again under one key where the desk is busy', async () => {
    const { url, seen } = await desk(status(503), (request) => request.socket.destroy(), status(200));
    expect(await deliverSummary({ url, summary: SUMMARY }, QUICK)).toMatchObject({ kind: 'delivered' });
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
    expect(await deliverSummary({ url, summary: SUMMARY }, options)).toEqual({ kind: 'failed', ...failure });
    expect(seen).toHaveLength(tries);
  });

  it.each<[string, RequestListener]>([
    ['says nothing after that', (_, response) => response.writeHead(201).flushHeaders()],
    [
      'hangs up in the middle',
      (request, response) => response.writeHead(201).write('{"n', () => request.socket.destroy()),
    ],
    ['says what cannot be read', status(201, 'no gzip', { 'Content-Encoding': 'gzip' })],
    ['goes on and on', (_, response) => void drip(response.writeHead(201))],
  ])('is delivered once the desk says so, even if it %s', async (_, answer) => {
    const { url, seen } = await desk(answer);
    expect(await deliverSummary({ url, summary: SUMMARY }, QUICK)).toEqual({ kind: 'delivered', reference: '' });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString()],
  ])('waits as long as the desk asks for in %s', async (_, asked) => {
    const times: number[] = [];
    const note: RequestListener = (request, response) => {
      times.push(Date.now());
      (times.length === 1 ? status(429, '', { 'Retry-After': asked() }) : status(200))(request, response);
    };
    const { url } = await desk(note);
    expect(await deliverSummary({ url, summary: SUMMARY }, QUICK)).toMatchObject({ kind: 'delivered' });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
  });

  it('ends when the reader waits no longer, in a try or between two', async () => {
    for (const answer of [() => undefined, status(503, '', { 'Retry-After': '5' })]) {
      const { url, seen } = await desk(answer);
      const signal = AbortSignal.timeout(300);
      expect(await deliverSummary({ url, summary: SUMMARY }, { ...QUICK, signal })).toMatchObject({ kind: 'failed' });
      expect(signal.aborted).toBe(true);
      expect(seen).toHaveLength(1);
    }
  });

  it('goes to no other address, whatever the desk says', async () => {
    const other = await desk(status(200));
    const { url } = await desk(status(307, '', { Location: other.url }));
    expect(await deliverSummary({ url, summary: SUMMARY }, QUICK)).toEqual({
      kind: 'failed',
      reason: 'refused',
      status: 307,
    });
    expect(other.seen).toEqual([]);
  });
});

describe('the key of a summary', () => {
  const parcel = { url: 'http://127.0.0.1/in', summary: SUMMARY };
  const now = new Date('2026-05-01T12:00:00Z');
  const key = deliveryKey(parcel, '192.0.2.1 Browser', 'secret', now);

  it('is the same each time that its reader sends it', () => {
    const again = {
      url: 'http://127.0.0.1/in',
      summary: summaryJson(summaryOf({ server: 'db1', details: 'Secret words' })),
    };
    expect(deliveryKey(again, '192.0.2.1 Browser', 'secret', now)).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['of other words', { ...parcel, summary: { ...SUMMARY, description: 'Other words' } }, '192.0.2.1 Browser', now],
    ['of another reader', parcel, '192.0.2.2 Browser', now],
    ['of another day', parcel, '192.0.2.1 Browser', new Date('2026-05-02T12:00:00Z')],
  ])('is another one %s', (_, other, reader, day) => {
    expect(deliveryKey(other, reader, 'secret', day)).not.toBe(key);
  });
});
