import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Catalog } from '@/lib/catalog';
import type { EventsReceiver } from '../events/answer-events';
import type { PageStore } from './page-store';
import { namesOneHost } from './request-target';
import { type Encoding, encodingFor, hasSame, type StoredPage } from './send-page';
import { mayWantMarkdown } from './wanted-type';

/** Header by which an answer says under which id it stands in the log. */
export const REQUEST_ID = 'X-Request-Id';

/** Answers with kept pages that were given before, and are given again without reading the request anew. */
export interface ReadyAnswers {
  /**
   * Answers where the same was answered before and is still true: a look at the address as it came, not a word of it read.
   * @param id of the request
   * @returns bytes of the body that was sent; `undefined` where nothing was, and the request is to be read
   */
  answer(request: IncomingMessage, response: ServerResponse, id: string): number | undefined;
  /** Remembers an answer that was just given. @param page that was sent, and kept */
  remember(request: IncomingMessage, response: ServerResponse, place: Place, page: StoredPage): Promise<void>;
}

/** What an address as it came was read as. */
interface Place {
  /** Of the catalog by which it was read. */
  readonly version: string;
  /** Under which its page is kept. */
  readonly address: string;
  /** Without language and query, for counting. */
  readonly path: string;
}

/** What is sent of a page in one encoding; names and values of the head in turns, without the request's id. */
interface Ready {
  readonly body: Buffer;
  readonly etag: string;
  whole?: readonly string[];
  unchanged?: readonly string[];
}

/** What ready answers are made of. */
interface Surroundings {
  /** @throws where there is no catalog that can be read */
  readonly readCatalog: () => Catalog;
  readonly pages: PageStore;
  readonly isDraining: () => boolean;
  readonly events: Pick<EventsReceiver, 'served'> | undefined;
}

/** Characters of the addresses that are known; the least recently asked go first. */
const MOST_CHARACTERS = 1_000_000;
const LONGEST_ADDRESS = 1_000;

/**
 * None yet. An answer is known again by the whole address, the host being a host, the encoding, and the tag that the browser has;
 * nothing else of a request changes what a kept page is answered with, but for a wish for Markdown, the home page's language, and
 * a server that is told to stop. Those are read (docs/decisions/0117-ready-answers.md).
 */
export function createReadyAnswers({ readCatalog, pages, isDraining, events }: Surroundings): ReadyAnswers {
  const places = new LRUCache<string, Place>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, address) => address.length,
  });
  // The answers of a page go with it.
  const readyOf = new WeakMap<StoredPage, Map<Encoding, Ready>>();
  return {
    answer: (request, response, id) => {
      const place = places.get(request.url ?? '');
      if (place === undefined || !isUsual(request) || isDraining() || place.version !== versionOf(readCatalog)) return;
      const page = pages.kept(place.version, place.address);
      const ready = page && readyOf.get(page)?.get(encodingFor(request, page));
      if (ready === undefined) return;
      const isUnchanged = hasSame(request, ready);
      const head = isUnchanged ? ready.unchanged : ready.whole;
      if (head === undefined) return;
      events?.served(request, place.path);
      response.writeHead(isUnchanged ? 304 : 200, [REQUEST_ID, id, ...head]);
      response.end(isUnchanged ? undefined : ready.body);
      return isUnchanged ? 0 : ready.body.length;
    },
    remember: async (request, response, place, page) => {
      const { url = '' } = request;
      const isPlain = request.method === 'GET' && url.startsWith('/') && url.length <= LONGEST_ADDRESS;
      // A connection that ends says so in its last answer.
      if (!isPlain || page.status !== 200 || response.hasHeader('Connection')) return;
      const head = headOf(response);
      const status = response.statusCode;
      const encoding = encodingFor(request, page);
      const ofPage = readyOf.get(page) ?? new Map<Encoding, Ready>();
      const ready: Ready = ofPage.get(encoding) ?? { ...(await page.variant(encoding)) };
      if (status === 304) ready.unchanged = head;
      else ready.whole = head;
      readyOf.set(page, ofPage.set(encoding, ready));
      places.set(url, place);
    },
  };
}

function isUsual(request: IncomingMessage): boolean {
  return (
    request.method === 'GET' && request.httpVersion === '1.1' && namesOneHost(request) && !mayWantMarkdown(request)
  );
}

function versionOf(readCatalog: () => Catalog): string | undefined {
  try {
    return readCatalog().info.version;
  } catch {
    return undefined;
  }
}

function headOf(response: ServerResponse): readonly string[] {
  const told = Object.entries(response.getHeaders()).filter(([name]) => name !== REQUEST_ID.toLowerCase());
  return told.flatMap(([name, value]) => [name, String(value)]);
}
