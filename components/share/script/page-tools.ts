import { tabsQuery } from '@/components/tabs/script';
import { decodeSegment } from '@/lib/addresses';
import { ANNOUNCEMENT, announce, copyText } from './copy-text';

/** How long the status line shows what it said. */
const SHOWN_MS = 4000;

/**
 * The one piece of script that article text needs: copying, wrapping code, and saying aloud what was done. It listens on
 * the document, so that buttons may be in HTML that the server drew or that was fetched.
 */
export function startPageTools(): void {
  const status = document.querySelector<HTMLElement>('[data-page-status]');
  if (status !== null) addEventListener(ANNOUNCEMENT, speakIn(status));
  document.addEventListener('click', (event) => onClick(event, status?.dataset.failed ?? ''));
  addEventListener('hashchange', followFragment);
  addEventListener('beforeprint', preparePrint);
  document.addEventListener('toggle', openShare, true);
  followFragment();
  // Somebody may have opened it before this script came.
  for (const panel of document.querySelectorAll('details.share[open]')) loadShare(panel);
}

/** A new element each time, so that the same words said twice are read out twice. */
function speakIn(status: HTMLElement): (event: Event) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (event) => {
    if (!(event instanceof CustomEvent)) return;
    const line = document.createElement('span');
    line.textContent = String(event.detail);
    status.replaceChildren(line);
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(), SHOWN_MS);
  };
}

function onClick({ target }: Event, failed: string): void {
  const control = target instanceof Element ? target.closest<HTMLElement>('button, a') : null;
  if (control === null) return;
  if (control.dataset.wrap !== undefined) toggleWrap(control);
  if (control.dataset.print !== undefined) print();
  const text = textToCopy(control);
  if (text !== undefined) void copyText(text).then((done) => announce(done ? (control.dataset.said ?? '') : failed));
}

function openShare({ target }: Event): void {
  if (target instanceof HTMLDetailsElement && target.open && target.matches('.share')) loadShare(target);
}

/** Without an answer the plain link stays there, to be copied by hand. */
function loadShare(panel: Element): void {
  if (panel instanceof HTMLElement)
    import('./share-ways').then(
      ({ mountShare }) => mountShare(panel),
      () => undefined,
    );
}

/** A link may show some steps first, or aim inside a fold that older browsers do not open by themselves. */
function followFragment(): void {
  if (location.hash.startsWith('#steps:')) void import('./show-excerpt').then(({ showExcerpt }) => showExcerpt());
  const target = location.hash === '' ? null : document.getElementById(decodeSegment(location.hash.slice(1)));
  const fold = target?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

function textToCopy(control: HTMLElement): string | undefined {
  const { copy, copyFragment, copyCode } = control.dataset;
  if (copy !== undefined) return copy;
  if (copyFragment !== undefined) return `${location.origin}${location.pathname}${tabsQuery()}#${copyFragment}`;
  return copyCode === undefined ? undefined : (control.closest('.code')?.querySelector('pre')?.textContent ?? '');
}

function toggleWrap(button: HTMLElement): void {
  const wrapped = button.closest('.code')?.toggleAttribute('data-wrapped') ?? false;
  button.setAttribute('aria-pressed', String(wrapped));
}

/**
 * Paper cannot be clicked and does not know when it was made: each link gets its full address for styles/print.css to write
 * out, and the last line of the page the day.
 */
function preparePrint(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not([href^="#"])'))
    if (!link.textContent?.includes(link.href)) link.dataset.address = link.href;
  const line = document.querySelector<HTMLElement>('[data-printed]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  link.textContent = link.href;
  delete link.dataset.address;
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  const printed = document.createElement('span');
  printed.className = 'block';
  printed.textContent = `${line.dataset.printed} ${day}`;
  line.append(printed);
  // Printed twice, the day stands there once.
  delete line.dataset.printed;
}
