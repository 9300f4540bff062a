import { createHash, createHmac } from 'node:crypto';
import type { TicketTool } from '@/lib/format';
import type { SummaryJson } from '../formats/summary-as-json';
import { referenceAt, type SummaryTexts, ticketBody } from './ticket-body';

/**
 * What became of a summary: in the ticket tool, with its number there if it gave one, or why it is not. `busy`: it was not even
 * tried, for too many were on their way.
 */
export type Delivery =
  | { readonly kind: 'delivered'; readonly reference: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'unreachable' | 'timeout' | 'refused' | 'busy';
      /** of the tool's answer; 0 where there is none. */
      readonly status: number;
    };

/** A summary that a reader sends, and where it goes. */
export interface Parcel {
  readonly url: string;
  readonly summary: SummaryJson;
  /** How the tool takes a summary; without it, it gets the summary's own JSON. */
  readonly desk?: { readonly template: TicketTool; readonly texts: SummaryTexts } | undefined;
}

/** How it is sent, and how patient to be. */
export interface DeliveryOptions {
  /** What makes this summary one of its own (`deliveryKey`): the `Idempotency-Key`, and `{key}` of a template. */
  readonly key: string;
  /** Sent as `Authorization: Bearer …`, or as the template says; empty for none. */
  readonly token?: string;
  /** What `Stepwise-Signature` is made with; empty for none. */
  readonly secret?: string;
  /** Milliseconds until the first byte of an answer's body, in one try. */
  readonly timeout?: number;
  /** Milliseconds to wait before each further try; as many tries follow. */
  readonly waits?: readonly number[];
  /** Ends it, in the middle of a try too: the reader waits no longer. */
  readonly signal?: AbortSignal;
}

const TIMEOUT = 5_000;
const WAITS: readonly number[] = [400, 1_600];
/** Milliseconds of a `Retry-After` that are waited; a reader waits with us. */
const LONGEST_WAIT = 5_000;
/** Milliseconds and bytes for the answer of a tool that took the summary: most repeat it, and the longest form has a mebibyte. */
const NUMBER_WITHIN = 2_000;
const LONGEST_ANSWER = 4 * 1024 * 1024;
/** Characters of a reference that readers are shown. */
const LONGEST_REFERENCE = 80;

/**
 * Posts a summary as JSON to the address that the operator configured and to no other: redirects are not followed. What
 * may pass (no answer, 408, 429, 5xx) is tried again, later each time, under the same `Idempotency-Key`, so that nothing is
 * filed twice. A 2xx status is all it takes to be delivered; the rest of the answer is read for the ticket's number alone. It
 * never throws, and it neither logs nor keeps anything of the summary.
 */
export async function deliverSummary(parcel: Parcel, options: DeliveryOptions): Promise<Delivery> {
  const { timeout = TIMEOUT, waits = WAITS, signal = new AbortController().signal } = options;
  const message = messageOf(parcel, options);
  let last = await tryOnce(message, timeout, signal);
  for (const wait of waits) {
    if (last.kind === 'delivered' || !mayPass(last)) break;
    await pause(Math.max(wait, last.askedWait), signal);
    if (signal.aborted) break;
    last = await tryOnce(message, timeout, signal);
  }
  return last.kind === 'delivered' ? last : { kind: 'failed', reason: last.reason, status: last.status };
}

/**
 * The same for the same summary from the same reader on the same day (in UTC), however often the button is pressed and whichever
 * process answers; another reader's summary with the very same answers is another one.
 * @param reader who sends it, such as an address and a browser. Two bytes of its hash go in: enough to tell two readers apart,
 * and too little for the tool to find out who it was
 * @param secret what the tool knows
 */
export function deliveryKey({ summary }: Parcel, reader: string, secret: string, now = new Date()): string {
  const mark = createHash('sha256').update(reader).digest('hex').slice(0, 4);
  const day = now.toISOString().slice(0, 10);
  return createHmac('sha256', secret)
    .update(JSON.stringify([day, mark, summary]))
    .digest('hex')
    .slice(0, 32);
}

/** What is sent each time. */
interface Message {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
  /** Where the answer has the ticket's number; empty for the usual names. */
  readonly reference: string;
}

type Try =
  | Extract<Delivery, { kind: 'delivered' }>
  /** `askedWait`: milliseconds that the tool asked to wait. */
  | (Extract<Delivery, { kind: 'failed' }> & { readonly askedWait: number });

function messageOf({ url, summary, desk }: Parcel, { key, token = '', secret = '' }: DeliveryOptions): Message {
  const { authorization = 'Bearer {token}', headers = {}, reference = '' } = desk?.template ?? {};
  return {
    ...{ url, secret, reference },
    body: JSON.stringify(desk === undefined ? summary : ticketBody(desk.template, summary, desk.texts, key)),
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(token === '' || authorization === ''
        ? {}
        : { Authorization: authorization.replaceAll('{token}', () => token) }),
    },
  };
}

/**
 * The header `Stepwise-Signature`: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "<t>.<body>" in hex>`. Who gets it makes the same with
 * the secret, and refuses what is older than a few minutes, so that nobody can send it again.
 */
export function signatureOf(body: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** Signed anew each time, for a try may come late. */
async function tryOnce(message: Message, timeout: number, signal: AbortSignal): Promise<Try> {
  const { url, body, headers, secret, reference } = message;
  const signature: Readonly<Record<string, string>> =
    secret === '' ? {} : { 'Stepwise-Signature': signatureOf(body, secret) };
  const limit = new AbortController();
  const giveUpAfter = (ms: number) => setTimeout(() => limit.abort(new DOMException('too slow', 'TimeoutError')), ms);
  let timer = giveUpAfter(timeout);
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', redirect: 'manual', body },
      headers: { ...headers, ...signature },
      signal: AbortSignal.any([limit.signal, signal]),
    });
    clearTimeout(timer);
    if (!response.ok) {
      response.body?.cancel().catch(() => undefined);
      return { kind: 'failed', reason: 'refused', status: response.status, askedWait: askedWait(response) };
    }
    timer = giveUpAfter(NUMBER_WITHIN);
    const answer = await startOf(response).catch(() => '');
    return { kind: 'delivered', reference: referenceIn(answer, reference) };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isSlow ? 'timeout' : 'unreachable', status: 0, askedWait: 0 };
  } finally {
    clearTimeout(timer);
  }
}

/** RFC 9110 section 10.2.3: seconds, or a date. */
function askedWait({ headers }: Response): number {
  const asked = headers.get('retry-after') ?? '';
  const ms = /^\d{1,9}$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), LONGEST_WAIT);
}

function mayPass({ status }: Extract<Delivery, { kind: 'failed' }>): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** As much of an answer as is looked at; a tool that goes on talking is not listened to. */
async function startOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    bytes += part.length;
    if (bytes > LONGEST_ANSWER) break;
  }
  return text;
}

/** What the template names in the tool's answer, else its `reference`, `number` or `id`, where that is JSON. */
function referenceIn(answer: string, path: string): string {
  try {
    const read: unknown = JSON.parse(answer);
    const { reference, number, id } = Object(read);
    const said: unknown = path === '' ? (reference ?? number ?? id) : referenceAt(read, path);
    return typeof said === 'string' || typeof said === 'number' ? String(said).slice(0, LONGEST_REFERENCE) : '';
  } catch {
    return '';
  }
}
