import inject from 'light-my-request';
import { isApiAddress, movedProblem } from '@/lib/api/http';
import { type Brought, inLanguage, languageOfSite, withRequest } from '@/lib/request';
import { type Language, splitLanguage } from '@/lib/text';
import type { PageHandler } from './direct-pages';
import { drawData, isDataAddress } from './draw-data';
import type { DrawnPage } from './drawing-orders';
import { localizedHtml } from './localized-html';
import { ELSEWHERE, PageError } from './plain-answer';
import { contentPolicy, DEVELOPMENT_POLICY } from './security-headers';
import { type StoredPage, storedPage } from './send-page';
import { tidierAddress } from './tidier-address';
import { needsFramework, withoutFramework } from './without-framework';

/**
 * Headers of a rendered answer that mean something to a reader's browser; all others are the server's own business. `Vary` names
 * headers that only the framework's script sends; what an answer depends on is said where it is sent.
 */
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'cross-origin-resource-policy',
  'location',
  'allow',
  'link',
  'x-robots-tag',
  'retry-after',
];

/**
 * Renders one address with the site's own handler and gives the whole answer. The request it makes up holds nothing
 * of the reader's (no cookie, no language, no host), so that the answer is the same for everybody. Where nothing is, but
 * would be at a tidier spelling, the answer leads there.
 * @param address path and query
 * @param brought what the request brings that the page may depend on
 * @param isForCode whether the page is for work on the pages themselves, where the framework's script takes changes in
 */
export async function drawPage(
  handler: PageHandler,
  address: string,
  brought: Brought,
  isForCode = false,
): Promise<DrawnPage> {
  const { language, address: plain } = splitLanguage(address);
  const asked = { ...brought, language, address: plain };
  const page = await drawExactly(handler, plain, asked, isForCode);
  const { catalog, posted } = brought;
  if (page.status !== 404 || catalog === null || posted !== undefined) return page;
  const statusOf = async (each: string) => (await drawExactly(handler, each, asked, isForCode)).status;
  const to = await tidierAddress(plain, catalog, statusOf);
  return to === undefined ? page : movedPage(inLanguage(to, language));
}

function movedPage(to: string): DrawnPage {
  const [type, text] = isApiAddress(to)
    ? ['application/problem+json', JSON.stringify(movedProblem(to))]
    : ['text/plain; charset=utf-8', ELSEWHERE];
  const body = encoded(`${text}\n`);
  return { status: 301, headers: { location: to, 'content-type': type }, body, reads: undefined, failures: [] };
}

async function drawExactly(
  handler: PageHandler,
  address: string,
  brought: Brought,
  isForCode: boolean,
): Promise<DrawnPage> {
  if (isDataAddress(address)) return inItsLanguage(await drawData(address, brought), brought.language);
  const { result, failures, reads, parcel } = await withRequest(
    brought,
    async () => (await drawnDirectly(handler, address, brought)) ?? drawnByNext(handler, address, brought, isForCode),
  );
  const isSilent = result.status === 500 && failures.length === 0;
  return {
    ...inItsLanguage(result, brought.language),
    // What failed when the first bytes were out still says 200.
    status: failures.length > 0 ? 500 : result.status,
    reads,
    parcel,
    failures: (isSilent ? ['the framework answered 500 and said nothing'] : failures).map((failure) =>
      failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
    ),
  };
}

/** What is sent of an answer. */
type Answer = Pick<DrawnPage, 'status' | 'headers' | 'body'>;

async function drawnDirectly(handler: PageHandler, address: string, brought: Brought): Promise<Answer | undefined> {
  const page = await handler.direct?.(address);
  if (page === undefined) return undefined;
  const { status, headers, body } = page;
  if (headers['content-type']?.startsWith('text/html') !== true)
    return { status, headers: kept(headers), body: encoded(body) };
  const more = { 'content-security-policy': contentPolicy(), ...languageHeader(brought) };
  return { status, headers: { ...headers, ...more }, body: encoded(localized(body, brought)) };
}

async function drawnByNext(
  handler: PageHandler,
  address: string,
  brought: Brought,
  isForCode: boolean,
): Promise<Answer> {
  const answer = await inject(handler, {
    method: 'GET',
    url: address,
    headers: { host: 'localhost', accept: 'text/html', 'user-agent': 'stepwise' },
  });
  const headers = kept(answer.headers);
  const isHtml = headers['content-type']?.startsWith('text/html') === true;
  const html = isHtml && !isForCode ? localized(withoutFramework(answer.payload), brought) : undefined;
  if (isHtml) Object.assign(headers, { 'content-security-policy': policyOf(html), ...languageHeader(brought) });
  return {
    status: answer.statusCode,
    headers,
    // A copy of its own: what light-my-request gives may be a part of a larger block, which cannot change threads.
    body: html === undefined ? Uint8Array.prototype.slice.call(answer.rawPayload) : encoded(html),
  };
}

function kept(
  headers: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, typeof value === 'object' ? value.join(', ') : String(value)]];
    }),
  );
}

/** Where pages are written before they are copied to their size: a block of three bytes a letter for each page costs twice as much. */
const ROOM = new Uint8Array(512 * 1024);
const ENCODER = new TextEncoder();

/** A text as bytes of its own, which can change threads. */
function encoded(text: string): Uint8Array {
  if (text.length * 3 > ROOM.length) return ENCODER.encode(text);
  return ROOM.slice(0, ENCODER.encodeInto(text, ROOM).written);
}

function localized(html: string, { language }: Brought): string {
  return language === undefined ? html : localizedHtml(html, language);
}

function languageHeader({ language, catalog }: Brought): Readonly<Record<string, string>> {
  return { 'content-language': language ?? languageOfSite(catalog) };
}

/** Where an answer leads on, it does so in the language that was asked for. */
function inItsLanguage<Page extends Answer>(page: Page, language: Language | undefined): Page {
  const { location } = page.headers;
  if (location === undefined || language === undefined) return page;
  const to = location.replace(OWN_ORIGIN, '');
  return to.startsWith('/') ? { ...page, headers: { ...page.headers, location: inLanguage(to, language) } } : page;
}

/** How the framework writes an address of the request that was made up for it. */
const OWN_ORIGIN = /^https?:\/\/localhost(?::\d+)?(?=\/)/;

/** @param html of a page for readers; without one it is for work on the pages */
function policyOf(html: string | undefined): string {
  if (html === undefined) return DEVELOPMENT_POLICY;
  return needsFramework(html) ? contentPolicy(html) : contentPolicy();
}

/** The same, drawn in this thread and ready to be sent. @throws PageError where something went wrong */
export async function renderPage(
  handler: PageHandler,
  address: string,
  brought: Brought,
  isForCode = false,
): Promise<StoredPage> {
  return pageOf(await drawPage(handler, address, brought, isForCode));
}

/** A drawn page, ready to be kept and sent. @throws PageError where something went wrong while it was drawn */
export function pageOf({ status, headers, body, reads, parcel, failures }: DrawnPage): StoredPage {
  if (failures.length > 0) throw new PageError(failures);
  return { ...storedPage(status, headers, Buffer.from(body.buffer, body.byteOffset, body.byteLength)), reads, parcel };
}
