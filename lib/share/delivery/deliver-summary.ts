import { randomUUID } from 'node:crypto';
import type { SummaryJson } from '../formats/summary-as-json';

/** What became of a summary: at the desk, with its number there if it gave one, or why it is not. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly reference: string }
  | { readonly kind: 'failed'; readonly reason: 'unreachable' | 'timeout' | 'refused'; readonly status: number };

/** How patient to be. */
export interface DeliveryOptions {
  /** Sent as `Authorization: Bearer …`; empty for none. */
  readonly token?: string;
  /** Milliseconds for one try, answer included. */
  readonly timeout?: number;
  /** Milliseconds to wait before each further try; as many tries follow. */
  readonly waits?: readonly number[];
}

const TIMEOUT = 5_000;
const WAITS: readonly number[] = [400, 1_600];
/** Characters of an answer that are looked at. */
const LONGEST_ANSWER = 10_000;
/** Characters of a reference that readers are shown. */
const LONGEST_REFERENCE = 80;

/**
 * Posts a summary as JSON to the address that the operator configured and to no other: redirects are not followed. What
 * may pass (no answer, 408, 429, 5xx) is tried again under the same `Idempotency-Key`, so that nothing is filed twice. It
 * never throws, and it neither logs nor keeps anything of the summary.
 */
export async function deliverSummary(
  url: string,
  summary: SummaryJson,
  { token = '', timeout = TIMEOUT, waits = WAITS }: DeliveryOptions = {},
): Promise<Delivery> {
  const request: RequestInit = {
    method: 'POST',
    redirect: 'manual',
    body: JSON.stringify(summary),
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
    },
  };
  let last = await tryOnce(url, request, timeout);
  for (const wait of waits) {
    if (last.kind === 'delivered' || !mayPass(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, wait));
    last = await tryOnce(url, request, timeout);
  }
  return last;
}

async function tryOnce(url: string, request: RequestInit, timeout: number): Promise<Delivery> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'failed', reason: 'refused', status: response.status };
    }
    return { kind: 'delivered', reference: referenceIn(await startOf(response)) };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isSlow ? 'timeout' : 'unreachable', status: 0 };
  }
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

/** `reference`, `number` or `id` of the desk's answer, where that is JSON. */
function referenceIn(answer: string): string {
  try {
    const { reference, number, id } = Object(JSON.parse(answer));
    const said: unknown = reference ?? number ?? id;
    return typeof said === 'string' || typeof said === 'number' ? String(said).slice(0, LONGEST_REFERENCE) : '';
  } catch {
    return '';
  }
}
