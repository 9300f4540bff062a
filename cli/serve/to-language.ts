import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { EMBED_SCRIPT, isEmbedAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { inLanguage, isForAllLanguages, languageOfSite } from '@/lib/request';
import { closestLanguage } from '@/lib/text';
import { sendPlain } from './plain-answer';
import type { Target } from './request-target';
import { addVary } from './vary';

/** Where another address is that a request is led to, and for how long that holds. */
interface Elsewhere {
  readonly address: string;
  readonly status: 302 | 307 | 308;
}

/**
 * The plain address, where one names a language in vain: the site's own, or that of what is the same in all of them (files, the
 * API, texts for machines, the desk).
 */
export function plainAddress(catalog: Catalog | null, { language, path, query }: Target): Elsewhere | undefined {
  if (language === undefined) return undefined;
  const address = path + query;
  if (isForAllLanguages(path) && !isForOtherPages(path)) return { address, status: 308 };
  // Which language is the site's own may change with its content.
  return language === languageOfSite(catalog) ? { address, status: 307 } : undefined;
}

/** The help inside other pages speaks the language of its address: those who write such a page know whom it is for. */
function isForOtherPages(path: string): boolean {
  return path === EMBED_SCRIPT || isEmbedAddress(path);
}

/**
 * The home page in the language that the reader's browser prefers. It leads at the plain home page alone, and only who comes from
 * elsewhere: a link of the site itself, such as the choice of a language, means what it says.
 */
export function wantedAddress(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  { catalog, origin }: { readonly catalog: Catalog; readonly origin: string | undefined },
): Elsewhere | undefined {
  if (!isLedByLanguage(target)) return undefined;
  addVary(response, 'Accept-Language, Sec-Fetch-Site');
  if (isFromHere(request, origin)) return undefined;
  const wanted = closestLanguage(new Negotiator(request).languages());
  if (wanted === undefined || wanted === languageOfSite(catalog)) return undefined;
  return { address: inLanguage(target.path + target.query, wanted), status: 302 };
}

/** Whether what is answered depends on who asks: the plain home page alone. */
export function isLedByLanguage({ language, path }: Target): boolean {
  return path === '/' && language === undefined;
}

/** Browsers say where a navigation begins (Fetch Metadata); older ones name the page. */
function isFromHere(request: IncomingMessage, origin: string | undefined): boolean {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined) return from === 'same-origin';
  const { referer } = request.headers;
  if (referer === undefined || !URL.canParse(referer)) return false;
  const { origin: page, host } = new URL(referer);
  return page === origin || host === request.headers.host;
}

/** Leads to the same page in another language, or in all of them. No cache keeps the answer. */
export function sendToLanguage(response: ServerResponse, { address, status }: Elsewhere): void {
  response.setHeader('Location', address);
  sendPlain(response, status, `This page is at ${address}.`);
}
