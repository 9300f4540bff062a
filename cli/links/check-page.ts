import type { LinkData } from '@/lib/compile';
import type { HostAsker } from './ask-host';
import { missingPlaces } from './page-places';

/** What is known of a page outside the content. */
export type PageState =
  | {
      readonly kind: 'alive';
      /** The address to write instead, without a fragment. */
      readonly better?: string;
      /** Why that one is better. */
      readonly why?: 'moved' | 'locale';
      /** Fragments that the page was looked through for, and those that it doesn’t have. */
      readonly asked: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unknownHost' }
  | { readonly kind: 'signIn'; readonly why: string }
  | { readonly kind: 'notAsked'; readonly why: string }
  | { readonly kind: 'failing'; readonly reason: string };

const MOST_REDIRECTS = 10;
/** `/en-us/` at the start of a path. */
const LOCALE = /^\/[a-z]{2}-[a-z]{2}(?=\/|$)/i;
/** Pages that ask for a name and a password. */
const SIGN_IN = /\/(?:log-?in|sign-?in|signon|sso|adfs|authorize)(?:[/.?]|$)/i;

/**
 * Finds out what became of a page. The address that would be better to write is asked first: the host’s new name, no language in
 * the path; where that doesn’t work, the address as it is.
 * @param fragments places of the page that links lead to
 */
export async function checkPage(
  page: string,
  fragments: readonly string[],
  data: LinkData,
  hosts: HostAsker,
): Promise<PageState> {
  const tidy = tidied(page, data);
  if (tidy !== page) {
    const state = await follow(tidy, fragments, data, hosts);
    const isNewHost = new URL(tidy).host !== new URL(page).host;
    const better = state.kind === 'alive' ? (state.better ?? tidy) : tidy;
    if (state.kind === 'alive')
      return { ...state, better, why: isNewHost || state.why === 'moved' ? 'moved' : 'locale' };
  }
  return follow(page, fragments, data, hosts);
}

function tidied(page: string, { oldHosts }: LinkData): string {
  const url = new URL(page);
  const to = oldHosts[url.host]?.to;
  if (to) url.host = to;
  url.pathname = withoutLocale(url.pathname);
  return url.href;
}

function withoutLocale(path: string): string {
  return path.replace(LOCALE, '') || '/';
}

/** Follows redirections to their end. As long as all of them are for good, the address they lead to is the better one. */
async function follow(
  start: string,
  fragments: readonly string[],
  data: LinkData,
  hosts: HostAsker,
): Promise<PageState> {
  let [at, better, isForGood] = [start, start, true];
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const reply = await hosts.ask(at, fragments.length > 0);
    if (reply.kind === 'unknownHost')
      return at === start ? reply : { kind: 'failing', reason: `it redirects to ${at}, and there’s no such host` };
    if (reply.kind === 'disallowed') return { kind: 'notAsked', why: `robots.txt of ${new URL(at).host} disallows it` };
    if (reply.kind === 'trouble') return { kind: 'failing', reason: reply.reason };
    const { status, location, html } = reply;
    if (status < 300 || status >= 400 || location === '')
      return stateOf(status, start, better, { html, fragments, data });
    if (!URL.canParse(location, at))
      return { kind: 'failing', reason: `it redirects to "${location}", which is no address` };
    const next = new URL(location, at);
    next.hash = '';
    if (isSignIn(next, at, data)) return { kind: 'signIn', why: `it redirects to ${next.host}` };
    isForGood &&= status === 301 || status === 308;
    if (isForGood) better = next.href;
    at = next.href;
  }
  return { kind: 'failing', reason: `it redirects more than ${MOST_REDIRECTS} times` };
}

function isSignIn(next: URL, from: string, { signInHosts }: LinkData): boolean {
  return signInHosts.includes(next.host) || (SIGN_IN.test(next.pathname) && !SIGN_IN.test(new URL(from).pathname));
}

interface Page {
  readonly html: string;
  readonly fragments: readonly string[];
  readonly data: LinkData;
}

function stateOf(status: number, start: string, better: string, { html, fragments, data }: Page): PageState {
  if (status === 404 || status === 410) return { kind: 'gone', why: `it answers ${status}` };
  if (status === 401 || status === 403) return { kind: 'signIn', why: `it answers ${status}` };
  if (status >= 400) return { kind: 'failing', reason: `it answers ${status}` };
  if (isHome(better) && !isHome(start)) return { kind: 'gone', why: `it redirects to the home page, ${better}` };
  const state = { kind: 'alive', asked: fragments, missing: missingPlaces(html, fragments) } as const;
  const to = unlocalized(better, start);
  return isSamePlace(to, start) || stays(start, to, data) ? state : { ...state, better: to, why: 'moved' };
}

function isHome(address: string): boolean {
  return withoutLocale(new URL(address).pathname) === '/';
}

/** A language that only the redirection put into the path is the reader’s, not the address’s. */
function unlocalized(address: string, start: string): string {
  const url = new URL(address);
  if (LOCALE.test(new URL(start).pathname)) return address;
  url.pathname = withoutLocale(url.pathname);
  return url.href;
}

/** Whether two addresses differ in nothing that an author would write. */
function isSamePlace(a: string, b: string): boolean {
  return a.replace(/\/$/, '') === b.replace(/\/$/, '');
}

/** Whether operators say that pages of this host stay where they are. */
function stays(start: string, to: string, { oldHosts }: LinkData): boolean {
  return oldHosts[new URL(start).host]?.to === null && new URL(start).host !== new URL(to).host;
}
