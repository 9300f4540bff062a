import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { summaryJson } from '@/lib/share';
import { createDeliveries } from '../../../cli/serve/deliveries';
import { summaryOf } from '../../lib/share/sample-summary';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A ticket tool whose answers are given when the test says so. */
async function tool() {
  const open: ServerResponse[] = [];
  const keys: string[] = [];
  const answer: RequestListener = (request, response) => {
    request.resume();
    keys.push(String(request.headers['idempotency-key']));
    open.push(response);
  };
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, open, keys };
}

function deliveries(limits = { atOnce: 2, readerWaitsMs: 60_000 }) {
  const problems: string[] = [];
  const log = { problem: (_: unknown, error: unknown) => void problems.push(String(error)) };
  return { ...createDeliveries({ STEPWISE_WEBHOOK_TOKEN: 't0ken' }, log, limits), problems };
}

const parcel = (url: string, server: string) => ({ url, summary: summaryJson(summaryOf({ server })) });

function waitFor(condition: () => boolean): Promise<void> {
  return vi.waitFor(() => expect(condition()).toBe(true), { timeout: 20_000, interval: 5 });
}

it('sends some at a time, and the others in turn', async () => {
  const { url, open } = await tool();
  const { send, figures } = deliveries();
  const sent = ['a', 'b', 'c'].map((server) => send(parcel(url, server), 'reader'));
  await waitFor(() => open.length === 2);
  open[0]?.writeHead(201).end('{"number":1}');
  await waitFor(() => open.length === 3);
  for (const response of open.slice(1)) response.writeHead(201).end('{"number":2}');
  expect(await Promise.all(sent)).toMatchObject([{ kind: 'delivered' }, { kind: 'delivered' }, { kind: 'delivered' }]);
  expect(figures()).toMatchObject({ delivered: 3, busy: 0 });
});

it('sends a summary once, however often the button is pressed meanwhile, and under the same key afterwards', async () => {
  const { url, open, keys } = await tool();
  const { send, figures } = deliveries();
  const presses = [send(parcel(url, 'a'), 'reader'), send(parcel(url, 'a'), 'reader')];
  const other = send(parcel(url, 'a'), 'other reader');
  await waitFor(() => open.length === 2);
  for (const response of open) response.writeHead(201).end('{"number":1}');
  expect(await Promise.all(presses)).toEqual([
    { kind: 'delivered', reference: '1' },
    { kind: 'delivered', reference: '1' },
  ]);
  await other;
  const again = send(parcel(url, 'a'), 'reader');
  await waitFor(() => open.length === 3);
  open[2]?.writeHead(201).end('{"number":1}');
  await again;
  expect(new Set(keys).size).toBe(2);
  expect(figures()).toMatchObject({ delivered: 3 });
});

it('tells who waited too long for a turn that nothing was sent, and the operator why', async () => {
  const { url, open } = await tool();
  const { send, figures, problems } = deliveries({ atOnce: 0, readerWaitsMs: 50 });
  expect(await send(parcel(url, 'a'), 'reader')).toEqual({ kind: 'failed', reason: 'busy', status: 0 });
  expect(open).toHaveLength(0);
  expect(figures()).toMatchObject({ delivered: 0, busy: 1 });
  expect(problems).toEqual(['a summary wasn’t sent: too many summaries were on their way to the ticket tool']);
});

it('lets no reader wait longer than that for a tool that never answers', async () => {
  const { url, open } = await tool();
  const { send } = deliveries({ atOnce: 1, readerWaitsMs: 300 });
  expect(await send(parcel(url, 'a'), 'reader')).toEqual({ kind: 'failed', reason: 'timeout', status: 0 });
  expect(open).toHaveLength(1);
});

it('tells the operator that the token is refused, and nothing of the summary', async () => {
  const { url, open } = await tool();
  const { send, problems } = deliveries();
  const sent = send(parcel(url, 'Secret words'), 'reader');
  await waitFor(() => open.length === 1);
  open[0]?.writeHead(401).end();
  expect(await sent).toEqual({ kind: 'failed', reason: 'refused', status: 401 });
  expect(problems).toEqual(['a summary wasn’t sent: the ticket tool answered 401; check STEPWISE_WEBHOOK_TOKEN']);
});

it('ends what is under way soon after the server is told to stop', async () => {
  const { url, open } = await tool();
  const { send, hurry } = deliveries();
  const sent = send(parcel(url, 'a'), 'reader');
  await waitFor(() => open.length === 1);
  hurry();
  expect(await sent).toMatchObject({ kind: 'failed', reason: 'timeout' });
  expect(open).toHaveLength(1);
  expect(await send(parcel(url, 'b'), 'reader')).toMatchObject({ reason: 'busy' });
});
