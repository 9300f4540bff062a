import { setTimeout as sleep } from 'node:timers/promises';
import { type Delivery, deliverSummary, deliveryKey, type Parcel } from '@/lib/share/delivery';
import type { Log } from './log';
import type { Environment } from './settings';

/** How summaries reach the ticket tool, beside the drawing of pages: a slow tool delays only who sends to it. */
export interface Deliveries {
  /** Sends one. Never rejects. @param reader who sends it, told apart by address and browser */
  send(parcel: Parcel, reader: string): Promise<Delivery>;
  /** The server is about to stop: what is under way has a moment left, and nothing new is sent. */
  hurry(): void;
  /** What became of all so far. */
  figures(): Readonly<Record<DeliveryOutcome, number>>;
}

/** What became of a summary, as figures tell it. */
export type DeliveryOutcome = 'delivered' | Extract<Delivery, { kind: 'failed' }>['reason'];

/** Summaries that are sent side by side. */
const AT_ONCE = 16;

/** Summaries that wait for their turn, a mebibyte each at most. */
const MOST_WAITING = 64;

/** Milliseconds that a reader waits, the wait for a turn included. */
const READER_WAITS_MS = 20_000;

/** The same where the server stops: well below the time that it gives to answers under way. */
const LAST_MS = 3_000;

/** How deliveries are bounded; a test waits for less long. */
export interface DeliveryLimits {
  readonly atOnce: number;
  readonly readerWaitsMs: number;
}

/** Sends with the token and the secret of the environment. A summary that is on its way already is not sent a second time. */
export function createDeliveries(
  env: Environment,
  log: Pick<Log, 'problem'>,
  { atOnce, readerWaitsMs }: DeliveryLimits = { atOnce: AT_ONCE, readerWaitsMs: READER_WAITS_MS },
): Deliveries {
  const token = env.STEPWISE_WEBHOOK_TOKEN ?? '';
  const secret = env.STEPWISE_WEBHOOK_SECRET ?? '';
  const onTheirWay = new Map<string, Promise<Delivery>>();
  const waiting: (() => void)[] = [];
  const counts = { delivered: 0, unreachable: 0, timeout: 0, refused: 0, busy: 0 };
  const stop = new AbortController();
  let sending = 0;

  /** Whether there was a turn before the reader had waited too long. */
  const takeTurn = async (signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted || (sending >= atOnce && waiting.length >= MOST_WAITING)) return false;
    if (sending < atOnce) {
      sending += 1;
      return true;
    }
    return new Promise((resolve) => {
      const begin = () => resolve(true);
      waiting.push(begin);
      signal.addEventListener('abort', () => {
        const at = waiting.indexOf(begin);
        if (at >= 0) waiting.splice(at, 1);
        resolve(false);
      });
    });
  };
  /** The turn goes to who waited longest. */
  const giveTurn = () => {
    const next = waiting.shift();
    if (next === undefined) sending -= 1;
    else next();
  };
  const deliver = async (parcel: Parcel, key: string): Promise<Delivery> => {
    const signal = AbortSignal.any([AbortSignal.timeout(readerWaitsMs), stop.signal]);
    if (!(await takeTurn(signal))) return { kind: 'failed', reason: 'busy', status: 0 };
    try {
      if (signal.aborted) return { kind: 'failed', reason: 'busy', status: 0 };
      return await deliverSummary(parcel, { key, token, secret, signal });
    } finally {
      giveTurn();
    }
  };
  const tell = (delivery: Delivery) => {
    counts[delivery.kind === 'delivered' ? 'delivered' : delivery.reason] += 1;
    if (delivery.kind === 'failed') log.problem({}, `a summary wasn’t sent: ${TOLD[delivery.reason](delivery.status)}`);
  };
  return {
    send: async (parcel, reader) => {
      const key = deliveryKey(parcel, reader, secret || token);
      const same = onTheirWay.get(key);
      if (same !== undefined) return same;
      const delivery = deliver(parcel, key).finally(() => onTheirWay.delete(key));
      onTheirWay.set(key, delivery);
      tell(await delivery);
      return delivery;
    },
    hurry: () => {
      void sleep(LAST_MS, undefined, { ref: false }).then(() =>
        stop.abort(new DOMException('stopped', 'TimeoutError')),
      );
    },
    figures: () => ({ ...counts }),
  };
}

/** For the log: what the operator should know, and nothing of the summary or its reader. */
const TOLD: Readonly<Record<Exclude<DeliveryOutcome, 'delivered'>, (status: number) => string>> = {
  refused: (status) =>
    `the ticket tool answered ${status}${status === 401 || status === 403 ? '; check STEPWISE_WEBHOOK_TOKEN' : ''}`,
  timeout: () => 'the ticket tool didn’t answer in time',
  unreachable: () => 'the ticket tool couldn’t be reached; check the contact webhook of site.json',
  busy: () => 'too many summaries were on their way to the ticket tool',
};
