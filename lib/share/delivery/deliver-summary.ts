import { createHmac, randomUUID } from 'node:crypto';
import type { DeskTemplate } from '@/lib/format';
import type { SummaryJson } from '../formats/summary-as-json';
import { deskBody, referenceAt, type SummaryTexts } from './desk-body';

/** What became of a summary: at the desk, with its number there if it gave one, or why it is not. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly reference: string }
  | { readonly kind: 'failed'; readonly reason: 'unreachable' | 'timeout' | 'refused'; readonly status: number };

/** How patient to be. */
export interface DeliveryOptions {
  /** Sent as `Authorization: Bearer …`, or as the template says; empty for none. */
  readonly token?: string;
  /** What `Stepwise-Signature` is made with; empty for none. */
  readonly secret?: string;
  /** How the tool takes a summary; without it, it gets the summary's own JSON. */
  readonly desk?: { readonly template: DeskTemplate; readonly texts: SummaryTexts } | undefined;
  /** Milliseconds for one try, answer included. */
  readonly timeout?: number;
  /** Milliseconds to wait before each further try; as many tries follow. */
  readonly waits?: readonly number[];
}

const TIMEOUT = 5_000;
const WAITS: readonly number[] = [400, 1_600];
/** Milliseconds of a `Retry-After` that are waited; a reader waits with us. */
const LONGEST_WAIT = 5_000;
/** Characters of an answer that are looked at. */
const LONGEST_ANSWER = 10_000;
/** Characters of a reference that readers are shown. */
const LONGEST_REFERENCE = 80;

/**
 * Posts a summary as JSON to the address that the operator configured and to no other: redirects are not followed. What
 * may pass (no answer, 408, 429, 5xx) is tried again, later each time, under the same `Idempotency-Key`, so that nothing is filed twice. It
 * never throws, and it neither logs nor keeps anything of the summary.
 */
export async function deliverSummary(
  url: string,
  summary: SummaryJson,
  options: DeliveryOptions = {},
): Promise<Delivery> {
  const { timeout = TIMEOUT, waits = WAITS } = options;
  const parcel = parcelOf(url, summary, options);
  let last = await tryOnce(parcel, timeout);
  for (const wait of waits) {
    if (last.kind === 'delivered' || !mayPass(last)) return told(last);
    await new Promise((resolve) => setTimeout(resolve, Math.max(wait, last.kind === 'failed' ? last.askedWait : 0)));
    last = await tryOnce(parcel, timeout);
  }
  return told(last);
}

/** What is sent each time. */
interface Parcel {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
  /** Where the answer has the ticket's number; empty for the usual names. */
  readonly reference: string;
}

type Try =
  | Extract<Delivery, { kind: 'delivered' }>
  /** `askedWait`: milliseconds that the desk asked to wait. */
  | (Extract<Delivery, { kind: 'failed' }> & { readonly askedWait: number });

function told(last: Try): Delivery {
  return last.kind === 'delivered' ? last : { kind: 'failed', reason: last.reason, status: last.status };
}

function parcelOf(url: string, summary: SummaryJson, { token = '', secret = '', desk }: DeliveryOptions): Parcel {
  const key = randomUUID();
  const { authorization = 'Bearer {token}', headers = {}, reference = '' } = desk?.template ?? {};
  return {
    ...{ url, secret, reference },
    body: JSON.stringify(desk === undefined ? summary : deskBody(desk.template, summary, desk.texts, key)),
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
async function tryOnce({ url, body, headers, secret, reference }: Parcel, timeout: number): Promise<Try> {
  const signature: Readonly<Record<string, string>> =
    secret === '' ? {} : { 'Stepwise-Signature': signatureOf(body, secret) };
  try {
    const response = await fetch(url, {
      ...{ method: 'POST', redirect: 'manual', body },
      headers: { ...headers, ...signature },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'failed', reason: 'refused', status: response.status, askedWait: askedWait(response) };
    }
    return { kind: 'delivered', reference: referenceIn(await startOf(response), reference) };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isSlow ? 'timeout' : 'unreachable', status: 0, askedWait: 0 };
  }
}

function askedWait({ headers }: Response): number {
  const seconds = headers.get('retry-after') ?? '';
  return /^\d{1,4}$/.test(seconds) ? Math.min(Number(seconds) * 1000, LONGEST_WAIT) : 0;
}

function mayPass({ status }: Extract<Delivery, { kind: 'failed' }>): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

/** As much of an answer as is looked at; a desk that goes on talking is not listened to. */
async function startOf({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader !== undefined && text.length < LONGEST_ANSWER) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return text.slice(0, LONGEST_ANSWER);
}

/** What the template names in the desk's answer, else its `reference`, `number` or `id`, where that is JSON. */
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
