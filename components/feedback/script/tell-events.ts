import { plainPath } from '@/components/site/script';
import { readerVisit, wantsNoCount } from './visit';

/** What happens together is sent together, in milliseconds. */
const GATHER_MS = 3000;

/** An event as lib/events knows it. */
type Fields = Readonly<Record<string, string | number>>;

/** Controls that say by being clicked what a reader does: the first that fits names the event. */
const CLICKS: readonly (readonly [selector: string, name: string, part: string])[] = [
  ['[data-copy-as], [data-copy], [data-copy-fragment], [data-copy-details]', 'copied', 'text'],
  ['.share summary', 'shared', 'open'],
  ['[data-flow-forget]', 'restarted', ''],
  ['button[name=send]', 'summarySent', ''],
];

/** Tells the site what happens on this page and, in a flow, on those that take its place. @param address where it is sent */
export function startEvents(address: string): void {
  const [entry] = performance.getEntriesByType('navigation');
  const status = Number(Object(entry).responseStatus ?? 200);
  if (wantsNoCount() || status >= 400) return;
  const load = crypto.randomUUID();
  const visit = readerVisit();
  let waiting: Fields[] = [];
  let before = 0;
  let page = '';
  /** When the page was shown, in milliseconds since it was asked for. */
  let shown = 0;
  let timer = 0;
  const send = () => {
    clearTimeout(timer);
    if (waiting.length === 0) return;
    navigator.sendBeacon(address, JSON.stringify({ visit: visit.id, load, page, before, events: waiting }));
    before += waiting.length;
    waiting = [];
  };
  const tell = (name: string, fields: Fields = {}) => {
    clearTimeout(timer);
    waiting.push({ name, ...fields });
    if (waiting.length >= 40) send();
    else timer = window.setTimeout(send, GATHER_MS);
  };
  const see = () => {
    if (page === plainPath()) return;
    send();
    if (page !== '') shown = performance.now();
    page = plainPath();
    tell('view');
    tellPage(tell, page);
  };
  if (visit.isNew) tell('visit');
  see();
  const main = document.querySelector('main');
  if (main !== null) new MutationObserver(() => setTimeout(see)).observe(main, { childList: true });
  document.addEventListener('click', ({ target }) => target instanceof Element && tellClick(tell, target), true);
  document.addEventListener('submit', (event) => tellAnswers(tell, event, shown), true);
  document.addEventListener('visibilitychange', () => document.hidden && send());
  addEventListener('pagehide', send);
}

type Tell = (name: string, fields?: Fields) => void;

/** What a page says by being shown. */
function tellPage(tell: Tell, page: string): void {
  const [, room, , segment] = page.split('/');
  if (room === 'search') tellSearch(tell);
  if (room !== 'flows') return;
  const outcome = document.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome;
  if (outcome !== undefined) tell('outcomeReached', { part: outcome });
  else if (segment === undefined) tell('flowStarted');
  else tell('questionShown', { part: decodeURIComponent(segment) });
}

function tellSearch(tell: Tell): void {
  const part = words();
  const number = Number(document.querySelector<HTMLElement>('[data-found]')?.dataset.found ?? -1);
  if (part === '' || number < 0) return;
  tell('search', { part, number });
  if (number === 0) tell('searchEmpty', { part });
}

function words(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').slice(0, 1000);
}

function tellClick(tell: Tell, target: Element): void {
  for (const [selector, name, part] of CLICKS)
    if (target.closest(selector) !== null) {
      tell(name, part === '' ? {} : { part });
      return;
    }
  const link = target.closest('a');
  const results = document.querySelector('[data-found] ol');
  if (link === null) return;
  if (results?.contains(link)) {
    const at = [...results.children].findIndex((result) => result.contains(link));
    tell('resultOpened', { part: words(), number: at + 1 });
  } else if (link.origin !== location.origin && link.closest('[data-body]')) tell('documentOpened');
}

/** What was chosen, by the options' ids, and never what was typed. */
function tellAnswers(tell: Tell, { target, submitter }: SubmitEvent, shown: number): void {
  if (!(target instanceof HTMLFormElement) || !target.matches('[data-flow-form]')) return;
  const part = decodeURIComponent(plainPath().split('/')[3] ?? '');
  const way = submitter?.getAttribute('name');
  if (way === 'back' || way === 'change') tell(way === 'back' ? 'wentBack' : 'finishedEarly', { part });
  else {
    tellChoices(tell, target);
    tell('continued', { part, number: Math.round((performance.now() - shown) / 1000) });
  }
}

function tellChoices(tell: Tell, form: HTMLFormElement): void {
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>(
    'input:is([type=radio], [type=checkbox]):checked',
  )) {
    tell('answered', { part: name, choice: value });
    if (/^step-\d+$/.test(name)) tell(value === 'yes' ? 'stepFixed' : 'stepNotFixed', { part: name });
  }
}
