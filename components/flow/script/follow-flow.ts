import { readyTabs } from '@/components/tabs/script';
import { chooseByKey } from './choose-by-key';
import { type FetchedPage, fetchPage, type PageRequest } from './fetch-page';
import { keepFocus } from './keep-focus';
import {
  carryKept,
  emptyForgotten,
  fillKept,
  forgetTyped,
  isMissingText,
  type KeptAnswers,
  keepChoices,
  keepGiven,
  keepTyped,
  leaveToTab,
  readKept,
} from './kept-answers';

/** Fields of an address that say something of the page; all others are choices. */
const PAGE_FIELDS = ['view', 'next'];

/**
 * Takes over the forms of a flow: the next page is fetched and shown in the place of this one, with its address, its title
 * and the focus on what is new. What was typed is kept in the tab and posted with every page; so are the latest choices, with
 * which Back opens a page, whatever was chosen when it was left. A move within the page is none of ours.
 * @param say tells assistive technology
 * @returns what ends it
 */
export function followFlow(say: (text: string) => void, failed: string): () => void {
  let latest = 0;
  let shown = pageOf(location.href);
  const open = async (request: PageRequest, isNew: boolean) => {
    latest += 1;
    const turn = latest;
    try {
      const fetched = await fetchPage(request);
      if (turn !== latest) return;
      const giveBack = isNew ? () => false : keepFocus();
      if (!showPage(fetched)) return isNew ? location.assign(fetched.address) : location.replace(fetched.address);
      // The reader may have typed on while the page was fetched.
      if (!isNew) fillKept();
      nameAddress(fetched.address, isNew);
      shown = pageOf(location.href);
      keepChoices();
      if (!giveBack()) focusNew();
      say(document.title);
    } catch {
      say(failed);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-flow-form')) return;
    event.preventDefault();
    keepTyped();
    void open(requestOf(form, event.submitter), true);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-flow-forget]') !== null) forgetTyped();
    const language = event.target.closest<HTMLAnchorElement>('[data-languages] a');
    if (language !== null) carryKept(language);
  };
  const reopen = (kept: KeptAnswers | undefined) => {
    if (kept === undefined) return open({ address: location.href, posted: undefined }, false);
    emptyForgotten(kept);
    return open(withKept(kept), false);
  };
  const onPop = () => {
    if (pageOf(location.href) !== shown && document.querySelector('[data-flow-page]') !== null) void reopen(readKept());
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void reopen(readKept());
  };
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('submit', onSubmit, { signal });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('input', keepTyped, { signal });
  document.addEventListener('keydown', chooseByKey, { signal });
  addEventListener('popstate', onPop, { signal });
  addEventListener('pageshow', onShow, { signal });
  readyPage();
  const kept = readKept();
  if (kept !== undefined && isTraversal()) void reopen(kept);
  else {
    keepChoices();
    const takesText = document.querySelector('form[data-flow-form][method=post]') !== null;
    if (kept !== undefined && takesText && isMissingText(kept))
      void open(withTyped(keepGiven(kept), location.href), false);
  }
  return () => ending.abort();
}

/** The address of a page without the place in it: fragments come and go while the page stays. */
function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** The browser came here by Back or Forward, so what it shows is what was there. */
function isTraversal(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
}

/** A new page is a new step in history; a page that answered in place, or came back with later answers, is the same one. */
function nameAddress(address: string, isNew: boolean): void {
  if (pageOf(location.href) === address) return;
  if (isNew && location.pathname !== new URL(address).pathname) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** What a browser without script would ask for. */
function requestOf(form: HTMLFormElement, submitter: HTMLElement | null): PageRequest {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') fields.append(name, value);
  if (form.method === 'post') return { address: form.action, posted: fields };
  return { address: `${form.action.split('?', 1)[0]}?${fields}`, posted: undefined };
}

/** The page at this address with the latest answers: choices in its query, and posted what was typed. */
function withKept(kept: KeptAnswers): PageRequest {
  const query = new URLSearchParams(kept.choices);
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (PAGE_FIELDS.includes(name)) query.append(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return withTyped(kept, `${location.origin}${location.pathname}${search}`);
}

function withTyped({ typed }: KeptAnswers, address: string): PageRequest {
  const given = Object.entries(typed).filter(([, value]) => value !== '');
  return { address, posted: given.length === 0 ? undefined : new URLSearchParams(given) };
}

/** Puts the main part of a fetched page in the place of the page's own. False for a page of no flow, which is loaded whole. */
function showPage({ page, address }: FetchedPage): boolean {
  const next = page.querySelector('main');
  const main = document.querySelector('main');
  if (main === null || next === null || next.querySelector('[data-flow-page]') === null) return false;
  if (new URL(address).origin !== location.origin) return false;
  // Data for search engines: the content policy lets no script be brought in by hand.
  for (const script of next.querySelectorAll('script')) script.remove();
  main.replaceChildren(...importedHere(next.childNodes));
  // The menu of languages stands outside, and leads to this page with these answers.
  const languages = page.querySelectorAll('[data-languages] > *');
  if (languages.length > 0) document.querySelector('[data-languages]')?.replaceChildren(...importedHere(languages));
  document.title = page.title;
  readyPage();
  return true;
}

function importedHere(nodes: Iterable<Node>): readonly Node[] {
  return Array.from(nodes, (node) => document.importNode(node, true));
}

/** The focus goes to what is new: the errors, else the heading, which a screen reader then reads. */
function focusNew(): void {
  const main = document.querySelector('main');
  const target = main?.querySelector<HTMLElement>('.error-summary') ?? main?.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

/** What a page of a flow needs before it is filled in. */
function readyPage(): void {
  readyTabs();
  leaveToTab();
  setZone();
}

/** A time that was not entered yet is on the reader's own clock. */
function setZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of document.querySelectorAll<HTMLSelectElement>('select[data-zone]')) {
    if ([...field.options].some(({ value }) => value === zone)) field.value = zone;
  }
}
