import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { EVENTS_ADDRESS, FEEDBACK_ADDRESS } from '@/lib/events/form';
import { CONTENT_HOOK_ADDRESS, contentHook } from '../../../cli/content-git/content-hook';
import { eventsReceiver } from '../../../cli/events/answer-events';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import { createPageStore } from '../../../cli/serve/page-store';
import { sendRaw } from '../../e2e/raw-request';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from './plain-operation';

const MEGABYTE = 1024 * 1024;
const PART = 'x'.repeat(MEGABYTE);

/** One more request behind the body, on the same connection. */
const AGAIN = 'GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

let close: () => void;
let listening: Listening;
let taken = 0;
beforeAll(async () => {
  const sample = await sampleCatalog();
  ({ close } = sample);
  const readCatalog = (): Catalog => sample.catalog;
  const operation = plainOperation();
  const take = () => {
    taken += 1;
  };
  const sink = {
    take,
    takeMessage: take,
    served: () => undefined,
    figures: () => ({ written: 0, spooled: 0, spoolBytes: 0, dropped: 0, refused: 0, setAside: 0, isReachable: true }),
    ask: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  const handler = createHandler({
    render: () => Promise.reject(new Error('no page is asked for')),
    readCatalog,
    pages: createPageStore(0),
    ...operation,
    events: eventsReceiver(sink, { readCatalog, trustedProxies: operation.trustedProxies }),
    contentHook: contentHook('a secret of this site', () => {
      taken += 1;
    }),
  });
  listening = await listen(handler, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close(100);
  close();
});

const FORM = 'application/x-www-form-urlencoded';
const TAKERS = [
  ['the API', '/api/v1/lookup', 'application/json'],
  ['assistants', '/mcp', 'application/json'],
  ['a flow', '/flows/form/first', FORM],
  ['the look-up of IDs', '/engineer', FORM],
  ['feedback', FEEDBACK_ADDRESS, FORM],
  ['events', EVENTS_ADDRESS, 'application/json'],
  ['pushed content', CONTENT_HOOK_ADDRESS, 'application/json'],
] as const;

function head(address: string, type: string, length: string): string {
  return `${[`POST ${address} HTTP/1.1`, 'Host: a', `Content-Type: ${type}`, length].join('\r\n')}\r\n\r\n`;
}

function send(parts: readonly string[]) {
  return sendRaw(`http://127.0.0.1:${listening.port}`, parts, 60);
}

describe('a body that is too long for', () => {
  it.each(TAKERS)(
    '%s is read on and dropped, so that its sender sees why and can ask again',
    async (_, address, type) => {
      const { text, isReset } = await send([
        head(address, type, `Content-Length: ${3 * MEGABYTE}`),
        ...[PART, PART, PART, AGAIN],
      ]);
      const statuses = text.match(/HTTP\/1\.1 \d{3}/g) ?? [];
      expect([statuses[0], statuses.length, isReset]).toEqual(['HTTP/1.1 413', 2, false]);
      expect(text.slice(0, text.indexOf('HTTP/1.1', 10))).not.toMatch(/^Connection: close/im);
      expect(taken).toBe(0);
    },
  );

  it.each(TAKERS)(
    '%s and says not how long it is ends the connection when its sender has seen why',
    async (_, address, type) => {
      const chunk = `${MEGABYTE.toString(16)}\r\n${PART}\r\n`;
      const { text, isReset } = await send([
        head(address, type, 'Transfer-Encoding: chunked'),
        ...[chunk, chunk, chunk, '0\r\n\r\n'],
      ]);
      expect([text.match(/HTTP\/1\.1 \d{3}/g), isReset]).toEqual([['HTTP/1.1 413'], false]);
      expect(text).toMatch(/^Connection: close\r$/im);
    },
  );

  it('any address by far is answered before the connection ends, and is told that it ends', async () => {
    const parts = Array.from({ length: 12 }, () => PART);
    const { text } = await send([head(FEEDBACK_ADDRESS, FORM, `Content-Length: ${100 * MEGABYTE}`), ...parts]);
    expect(text).toMatch(/^HTTP\/1\.1 413 [\s\S]*^Connection: close\r$[\s\S]*This message is too long\.\n$/m);
  });
});
