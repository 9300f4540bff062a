import { SCRIPT_FIELDS } from '@/lib/addresses';
import { readChosen, remember } from './chosen-tabs';
import { decidingTabs, idsOf, readyTabs, showChosen, tabsOf, tabsShowing } from './tab-groups';

/** The event that tells that the reader chose a tab. */
export const CHOSEN = 'stepwise:tabs';

/** Lets the reader choose tabs, by pointer and by the keys of the WAI-ARIA pattern; searches and links open the one they lead to. */
export function startTabs(): void {
  readChosen();
  readyTabs();
  document.addEventListener('click', ({ target }) => {
    const tab = tabAt(target);
    if (tab !== undefined) choose(tab);
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('beforematch', ({ target }) => openFor(target));
  addEventListener('hashchange', openTarget);
  openTarget();
}

/** What names the chosen tabs of this page in an address: `?tabs=cli,linux`; empty for none. */
export function tabsQuery(): string {
  const ids = decidingTabs();
  return ids.length === 0 ? '' : `?${SCRIPT_FIELDS.tabs}=${ids.map(encodeURIComponent).join(',')}`;
}

function tabAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.tab-list > [role=tab]')) || undefined;
}

/** Shows what a tab stands for here and in all other groups, and leaves the tab where it is on the screen. */
function choose(tab: HTMLElement): void {
  const { top } = tab.getBoundingClientRect();
  remember(idsOf(tab));
  showChosen();
  scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: 'instant' });
  nameInAddress();
  dispatchEvent(new Event(CHOSEN));
}

/** The address of a flow names answers, not tabs. */
function nameInAddress(): void {
  if (document.querySelector('[data-flow-page]') !== null) return;
  const others = location.search
    .slice(1)
    .split('&')
    .filter((field) => field !== '' && !field.startsWith(`${SCRIPT_FIELDS.tabs}=`));
  const query = [tabsQuery().slice(1), ...others].join('&');
  history.replaceState(history.state, '', `${location.pathname}?${query}${location.hash}`);
}

function onKey(event: KeyboardEvent): void {
  const tab = tabAt(event.target);
  const list = tab?.closest('.tabs');
  if (!tab || !list || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = tabsOf(list);
  const next = tabs.at(placeFor(event.key, tabs.indexOf(tab), tabs.length, getComputedStyle(list).direction === 'rtl'));
  if (next === undefined || next === tab) return;
  event.preventDefault();
  choose(next);
  next.focus();
}

/** The place that a key leads to; the place itself for a key that is none of the list's. */
function placeFor(key: string, at: number, count: number, runsLeft: boolean): number {
  switch (key) {
    case 'ArrowRight':
      return (at + (runsLeft ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (at + (runsLeft ? 1 : count - 1)) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }
}

function openTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(fragment());
  if (openFor(target)) target?.scrollIntoView();
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Opens the closed alternatives around a place, the outermost first. Tells whether there were any. */
function openFor(target: EventTarget | null): boolean {
  const tabs: HTMLElement[] = [];
  for (let closed = closedAround(target); closed; closed = closedAround(closed.parentElement)) {
    const [tab] = tabsShowing(closed);
    if (tab !== undefined) tabs.unshift(tab);
  }
  for (const tab of tabs) choose(tab);
  return tabs.length > 0;
}

function closedAround(place: EventTarget | null): HTMLElement | null {
  return place instanceof Element ? place.closest<HTMLElement>('.alternative[hidden]') : null;
}
