import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { EVENTS_ADDRESS } from '@/lib/events/form';
import { eventsReceiver } from '../../../cli/events/answer-events';
import type { EventSink } from '../../../cli/events/events-thread';
import { answerBeaconAtOnce } from '../../../cli/events/ready-beacons';
import { createHandler } from '../../../cli/serve/create-handler';
import { type Listening, listen } from '../../../cli/serve/listen';
import type { RequestEntry } from '../../../cli/serve/log';
import { type AnswerAtOnce, observed } from '../../../cli/serve/observe';
import { createPageStore } from '../../../cli/serve/page-store';
import { sendRaw } from '../../e2e/raw-request';
import { sampleCatalog } from '../../lib/search/sample-catalog';
import { plainOperation } from '../serve/plain-operation';

const LONGEST = 32 * 1024;
const BODY = '{"visit":"visit-one"}';
const AS_SCRIPT = [
  'Sec-Fetch-Site: same-origin',
  'Sec-Fetch-Mode: no-cors',
  'Origin: http://a',
  'Content-Type: text/plain',
];
const OF_OTHERS = AS_SCRIPT.with(0, 'Sec-Fetch-Site: cross-site');
const AT_ONCE = true;
const READ = false;

let closeCatalog: () => void;
let sites: Readonly<Record<'quick' | 'usual', BeaconSite>>;
let isDraining = false;

/** A site that takes messages, and what it did. */
interface BeaconSite {
  readonly listening: Listening;
  kept: string[];
  told: RequestEntry[];
  answeredAtOnce: number;
}

beforeAll(async () => {
  const { catalog, close } = await sampleCatalog();
  closeCatalog = close;
  sites = { quick: await openSite(catalog, true), usual: await openSite(catalog, false) };
});

/** @param isQuick whether it answers at once what it may */
async function openSite(catalog: Catalog, isQuick: boolean): Promise<BeaconSite> {
  const operation = { ...plainOperation(), origin: 'https://help.example', isDraining: () => isDraining };
  const sink: EventSink = {
    take: () => undefined,
    takeMessage: ({ body }) => site.kept.push(Buffer.from(body).toString()),
    served: () => undefined,
    figures: () => ({ written: 0, spooled: 0, spoolBytes: 0, dropped: 0, refused: 0, setAside: 0, isReachable: true }),
    ask: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  const readCatalog = () => catalog;
  const events = eventsReceiver(sink, { readCatalog, trustedProxies: operation.trustedProxies });
  const render = () => Promise.reject(new Error('no page is asked for'));
  const handler = createHandler({ render, readCatalog, pages: createPageStore(0), ...operation, events });
  const answer = answerBeaconAtOnce({ ...operation, events });
  const counted: AnswerAtOnce = (...asked) => {
    const bytes = answer(...asked);
    if (bytes !== undefined) site.answeredAtOnce += 1;
    return bytes;
  };
  const { trustedProxies } = operation;
  const observers = [(entry: RequestEntry) => site.told.push(entry)];
  const atOnce = isQuick ? [counted] : [];
  const listening = await listen(
    observed(handler, { trustedProxies, observers, see: () => undefined, atOnce }),
    '127.0.0.1',
    0,
  );
  const site: BeaconSite = { listening, kept: [], told: [], answeredAtOnce: 0 };
  return site;
}

beforeEach(() => {
  isDraining = false;
});

afterAll(async () => {
  await Promise.all(Object.values(sites).map(({ listening }) => listening.close(100)));
  closeCatalog();
});

/** A request with its body, after which the connection ends. */
function posted(headers: readonly string[], body = BODY, line = `POST ${EVENTS_ADDRESS} HTTP/1.1`): string {
  const length = headers.some((header) => /^transfer-encoding/i.test(header)) ? [] : [`Content-Length: ${body.length}`];
  return [line, 'Host: a', 'Connection: close', ...headers, ...length, '', body].join('\r\n');
}

/** What a site did with a request, without what differs each time. */
async function sent(site: BeaconSite, parts: readonly string[]) {
  Object.assign(site, { kept: [], told: [], answeredAtOnce: 0 });
  const { status, text } = await sendRaw(site.listening.url, parts, 20);
  const lines = text.split('\r\n').map((line) => line.replace(/^(?:date|x-request-id): .*/i, ''));
  const told = site.told.map(({ id: _, ms: __, ...entry }) => entry);
  return { status, lines: lines.filter(Boolean).toSorted(), kept: site.kept, told };
}

describe('a message of a page', () => {
  it.each([
    ['as the script sends it', [posted(AS_SCRIPT)], 204, [BODY], AT_ONCE],
    ['by a program', [posted([])], 204, [BODY], AT_ONCE],
    ['of another type', [posted(['Content-Type: application/x-www-form-urlencoded'])], 204, [BODY], AT_ONCE],
    ['in pieces', [posted(AS_SCRIPT).slice(0, -9), BODY.slice(-9, -3), BODY.slice(-3)], 204, [BODY], AT_ONCE],
    ['that is empty', [posted(AS_SCRIPT, '')], 204, [''], AT_ONCE],
    ['as long as one may be', [posted(AS_SCRIPT, 'x'.repeat(LONGEST))], 204, ['x'.repeat(LONGEST)], AT_ONCE],
    ['by who wants no count (GPC)', [posted([...AS_SCRIPT, 'Sec-GPC: 1'])], 204, [], AT_ONCE],
    ['by who wants no count (DNT)', [posted([...AS_SCRIPT, 'DNT: 1'])], 204, [], AT_ONCE],
    ['too long', [posted(AS_SCRIPT, 'x'.repeat(LONGEST + 1))], 413, [], READ],
    ['from another site', [posted(OF_OTHERS)], 403, [], READ],
    ['from another origin', [posted(['Origin: https://evil.example'])], 403, [], READ],
    ['from the origin that the operator named', [posted(['Origin: https://help.example'])], 204, [BODY], AT_ONCE],
    ['without a length', [posted(['Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n')], 204, ['{}'], READ],
    ['whose sender waits to be told', [posted([...AS_SCRIPT, 'Expect: 100-continue'])], 100, [BODY], READ],
    ['in HTTP/1.0', [posted([], BODY, `POST ${EVENTS_ADDRESS} HTTP/1.0`)], 204, [BODY], READ],
    ['in HTTP/1.9', [posted([], BODY, `POST ${EVENTS_ADDRESS} HTTP/1.9`)], 400, [], READ],
    ['to two hosts', [posted(['Host: b'])], 400, [], READ],
    ['to what is no host', [posted([]).replace('Host: a', 'Host: a/b')], 400, [], READ],
    ['with a length that is none', [posted([]).replace(/Content-Length: /, '$&+')], 400, [], READ],
    ['with a query', [posted([], BODY, `POST ${EVENTS_ADDRESS}?a=1 HTTP/1.1`)], 204, [BODY], READ],
    ['in a language', [posted([], BODY, `POST /de${EVENTS_ADDRESS} HTTP/1.1`)], 204, [BODY], READ],
    ['that is put there', [posted([], BODY, `PUT ${EVENTS_ADDRESS} HTTP/1.1`)], 405, [], READ],
  ])('%s is answered the same at once and by the handler', async (_, parts, status, kept, isAtOnce) => {
    const usual = await sent(sites.usual, parts);
    expect(await sent(sites.quick, parts)).toEqual(usual);
    expect([usual.status, usual.kept]).toEqual([status, kept]);
    expect(sites.quick.answeredAtOnce).toBe(isAtOnce ? 1 : 0);
  });

  it('is told that the server ends', async () => {
    isDraining = true;
    const message = posted(AS_SCRIPT).replace('Connection: close', 'Connection: keep-alive');
    const usual = await sent(sites.usual, [message]);
    expect(await sent(sites.quick, [message])).toEqual(usual);
    expect(usual.lines).toContain('Connection: close');
    expect([usual.kept, sites.quick.answeredAtOnce]).toEqual([[BODY], 0]);
  });

  it('is kept in nothing where its sender leaves before the end', async () => {
    const half = posted(AS_SCRIPT).slice(0, -3);
    for (const site of Object.values(sites)) {
      Object.assign(site, { kept: [], told: [] });
      await sendRaw(site.listening.url, [half], 20, true);
      await expect.poll(() => site.told.length).toBe(1);
      expect(site.kept).toEqual([]);
    }
    expect((await sent(sites.quick, [posted(AS_SCRIPT)])).status).toBe(204);
  });

  it('stays in its order with others on the same connection', async () => {
    const numbered = [1, 2, 3].map((number) => posted(AS_SCRIPT, `{"number":${number}}`));
    const open = numbered.map((message, at) => (at < 2 ? message.replace('Connection: close\r\n', '') : message));
    const { lines, kept } = await sent(sites.quick, [open.join('')]);
    expect(lines.filter((line) => line.startsWith('HTTP/'))).toEqual(Array(3).fill('HTTP/1.1 204 No Content'));
    expect(kept).toEqual(['{"number":1}', '{"number":2}', '{"number":3}']);
  });

  it('is one of six hundred that an address may send in a minute, each counted once', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const answers = [];
      for (const site of [sites.usual, sites.quick]) {
        // A minute later, what was sent before counts no more.
        vi.advanceTimersByTime(61_000);
        const last = posted(['X-Forwarded-For: 203.0.113.7']);
        const others = last.replace('Connection: close\r\n', '').repeat(602);
        const { text } = await sendRaw(site.listening.url, [others, last]);
        const statuses = Array.from(text.matchAll(/^HTTP\/1\.1 (\d+)/gm), ([, status]) => status);
        answers.push([204, 429].map((status) => statuses.filter((each) => each === String(status)).length));
      }
      expect(answers).toEqual([
        [600, 3],
        [600, 3],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});
