import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import robotsParser from 'robots-parser';

/** How hosts are asked. */
export interface Manners {
  /** Least time between two requests to one host, in ms. */
  readonly paceMs: number;
  /** Requests under way to one host. */
  readonly perHost: number;
  /** Requests under way in all. */
  readonly atOnce: number;
  readonly timeoutMs: number;
  /** Further tries where a host doesn’t answer, or asks to come again. */
  readonly retries: number;
  /** Wait before the second try, in ms; it doubles with each. */
  readonly backoffMs: number;
}

/** What a host gave for an address, without following where it leads on. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly location: string; readonly html: string }
  | { readonly kind: 'unknownHost' }
  | { readonly kind: 'disallowed' }
  | { readonly kind: 'trouble'; readonly reason: string };

/** Who asks, for `robots.txt` and for the people who read logs. */
const AGENT = 'stepwise-links';

/** Longest wait that a host may ask for, in ms; beyond it the address counts as failing. */
const MOST_PATIENCE_MS = 120_000;
/** Of a page that is looked through for places. */
const MOST_HTML = 5_000_000;
const MOST_ROBOTS = 500_000;

interface Host {
  readonly queue: PQueue;
  readonly isAllowed: (address: string) => boolean;
}

/** Asks hosts as a guest does: a few requests at a time, with a pause between them, and only where `robots.txt` lets programs in. */
export class HostAsker {
  readonly #hosts = new Map<string, Promise<Host>>();
  readonly #all: PQueue;

  constructor(private readonly manners: Manners) {
    this.#all = new PQueue({ concurrency: manners.atOnce });
  }

  /** Asks for an address. @param withHtml whether the page is wanted; else its head alone, where the host gives that. */
  async ask(address: string, withHtml: boolean): Promise<Reply> {
    const { origin } = new URL(address);
    const known = this.#hosts.get(origin) ?? this.#meet(origin);
    this.#hosts.set(origin, known);
    const host = await known;
    if (!host.isAllowed(address)) return { kind: 'disallowed' };
    if (withHtml) return this.#patiently(host, address, 'GET', true);
    const head = await this.#patiently(host, address, 'HEAD', false);
    // Many a host answers HEAD wrongly, or not at all.
    const isPlain = head.kind === 'answer' && head.status < 400;
    return isPlain || head.kind === 'unknownHost' ? head : this.#patiently(host, address, 'GET', false);
  }

  async #meet(origin: string): Promise<Host> {
    const queue = (interval: number) =>
      new PQueue({ concurrency: this.manners.perHost, ...(interval > 0 ? { interval, intervalCap: 1 } : {}) });
    const robots = `${origin}/robots.txt`;
    const reply = await this.#all.add(() =>
      request(robots, 'GET', this.manners.timeoutMs, { follow: true, most: MOST_ROBOTS }),
    );
    const isText = reply.kind === 'answer' && reply.status < 300;
    // RFC 9309, 2.3.1.3 and 2.3.1.4: without the file everything is allowed, while the host is in trouble nothing is.
    const isDown = reply.kind === 'answer' && reply.status >= 500;
    const rules = robotsParser(robots, isText ? reply.html : '');
    const delay = Math.min(30, rules.getCrawlDelay(AGENT) ?? 0) * 1000;
    return {
      queue: queue(Math.max(this.manners.paceMs, delay)),
      isAllowed: (address) => !isDown && rules.isAllowed(address, AGENT) !== false,
    };
  }

  async #patiently(host: Host, address: string, method: 'HEAD' | 'GET', withHtml: boolean): Promise<Reply> {
    const most = withHtml ? MOST_HTML : 0;
    for (let tried = 0; ; tried += 1) {
      const { wait = 0, ...reply } = await host.queue.add(() =>
        this.#all.add(() => request(address, method, this.manners.timeoutMs, { follow: false, most })),
      );
      const isPassing = reply.kind === 'trouble' || (reply.kind === 'answer' && isBusy(reply.status));
      if (!isPassing || tried >= this.manners.retries || wait > MOST_PATIENCE_MS) return reply;
      await sleep(Math.max(wait, this.manners.backoffMs * 2 ** tried));
    }
  }
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

interface Wanted {
  readonly follow: boolean;
  /** Bytes of the page that are read. */
  readonly most: number;
}

/** One request. `wait` is what `Retry-After` asks for, in ms. Never throws. */
async function request(address: string, method: string, timeoutMs: number, { follow, most }: Wanted) {
  try {
    const response = await fetch(address, {
      method,
      redirect: follow ? 'follow' : 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'User-Agent': `${AGENT}/1.0`, Accept: 'text/html,*/*;q=0.8' },
    });
    const { status, headers } = response;
    const isRead = most > 0 && /html|text\/plain/i.test(headers.get('content-type') ?? 'text/plain');
    const html = isRead ? await readUpTo(response, most) : '';
    // Nobody waits for it: where the connection just ended, it may never settle.
    if (!isRead) response.body?.cancel().catch(() => undefined);
    const reply: Reply = { kind: 'answer', status, location: headers.get('location') ?? '', html };
    return { ...reply, wait: waitOf(headers.get('retry-after')) };
  } catch (error) {
    return { ...troubleOf(error, timeoutMs), wait: 0 };
  }
}

async function readUpTo(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `120` or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}

/** What an error of `fetch` says about a host. */
export function troubleOf(error: unknown, timeoutMs: number): Reply {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { kind: 'trouble', reason: `no answer within ${timeoutMs / 1000} s` };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return { kind: 'unknownHost' };
  const message = cause instanceof Error ? cause.message || code || cause.name : String(cause);
  return { kind: 'trouble', reason: message };
}
