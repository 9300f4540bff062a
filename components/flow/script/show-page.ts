import type { FetchedPage } from './fetch-page';
import { leaveToTab } from './kept-answers';

/** Puts the main part of a fetched page in the place of the page's own. False for a page of no flow, which is loaded whole. */
export function showPage({ page, address }: FetchedPage): boolean {
  const next = page.querySelector('main');
  const main = document.querySelector('main');
  if (main === null || next === null || next.querySelector('[data-flow-page]') === null) return false;
  if (new URL(address).origin !== location.origin) return false;
  // Data for search engines: the content policy lets no script be brought in by hand.
  for (const script of next.querySelectorAll('script')) script.remove();
  main.replaceChildren(...Array.from(next.childNodes, (child) => document.importNode(child, true)));
  document.title = page.title;
  readyPage();
  return true;
}

/** The focus goes to what is new: the errors, else the heading, which a screen reader then reads. */
export function focusNew(): void {
  const main = document.querySelector('main');
  const target = main?.querySelector<HTMLElement>('.error-summary') ?? main?.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

/** What a page of a flow needs before it is filled in. */
export function readyPage(): void {
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
