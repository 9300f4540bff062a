import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Catalog } from '@/lib/catalog';
import type { Brought } from '@/lib/request';
import type { Desk } from '../events/answer-desk';
import type { EventsReceiver } from '../events/answer-events';
import { type AddressGroup, addressGroups, clientAddress } from './client-address';
import type { Deliveries } from './deliveries';
import type { Log } from './log';
import type { PageStore } from './page-store';
import { refuse } from './plain-answer';
import type { RateLimit } from './rate-limit';
import type { ReadyAnswers } from './ready-answers';
import type { StoredPage } from './send-page';

/** What a handler serves. */
export interface Site {
  /** Answers what is passed on as it came; in development alone. */
  readonly next?: RequestListener;
  /** Renders an address as anybody would get it who brings the same; one that is known to be read comes before all others. */
  readonly render: (address: string, brought: Brought, isRead?: boolean) => Promise<StoredPage>;
  /** Whether a kept page would be the same from this catalog; without it every page is drawn anew from each. */
  readonly isSame?: (page: StoredPage, catalog: Catalog) => Promise<boolean>;
  /** The newest catalog. @throws where there is none that can be read */
  readonly readCatalog: () => Catalog;
  /** Answers a program that tells of new content; absent where none may. */
  readonly contentHook?: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  /** Answers the people who run the site; absent where nobody can sign in. */
  readonly desk?: Desk | undefined;
  /** Takes what readers did; absent where nothing is taken. */
  readonly events?: EventsReceiver | undefined;
  /** Why what is served is not the newest, where it is not. */
  readonly catalogRefusal?: () => string | undefined;
  readonly pages: PageStore;
  /** Remembers an answer with a kept page, to give it again at once. */
  readonly remember?: ReadyAnswers['remember'] | undefined;
  /** Addresses of the build's own files, which cost next to nothing and whose number is known. */
  readonly files: ReadonlySet<string>;
  readonly isDev: boolean;
  /** Where readers reach the site, where the operator said so. */
  readonly origin: string | undefined;
  readonly trustedProxies: BlockList;
  /** How many pages a reader may have drawn. */
  readonly rateLimit: RateLimit;
  /** Sends summaries to the ticket tool. */
  readonly deliveries: Deliveries;
  /** Whether the server was told to stop. */
  readonly isDraining: () => boolean;
  readonly log: Log;
}

/**
 * Counts a page to be drawn, or other work that costs, for who asks.
 * @param cost in pages of the usual kind
 * @param before what was taken for this request already
 * @returns whether it may be done; where the address had too much done already, the request is answered with 429
 */
export function isTurnTaken(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  cost = 1,
  before = 0,
): boolean {
  const waitSeconds = site.rateLimit.take(groupsOf(site, request), cost, before);
  if (waitSeconds === 0) return true;
  response.setHeader('Retry-After', waitSeconds);
  tellWhatIsLeft(site, request, response);
  refuse(request, response, 429, 'Too many requests from your network. Wait a moment and try again.');
  return false;
}

/** Whom a request counts for; nobody where it comes from this machine. */
export function groupsOf(site: Site, request: IncomingMessage): readonly AddressGroup[] {
  const address = clientAddress(request, site.trustedProxies);
  return address === undefined ? [] : addressGroups(address);
}

/** Who sends a summary, as far as the same reader is the same each time: an address and a browser. It is kept nowhere. */
export function readerOf({ trustedProxies }: Site, request: IncomingMessage): string {
  return `${clientAddress(request, trustedProxies) ?? ''} ${request.headers['user-agent'] ?? ''}`;
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10. Answers that are kept cost nothing. */
export function tellWhatIsLeft(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const rate = site.rateLimit.left(groupsOf(site, request));
  if (rate === undefined) return;
  response.setHeader('RateLimit-Policy', `"pages";q=${rate.perMinute};w=60`);
  response.setHeader('RateLimit', `"pages";r=${rate.left};t=${rate.fullInSeconds}`);
}
