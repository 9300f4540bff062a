'use client';

import { useEffect, useState } from 'react';
import { decodeSegment } from '@/lib/addresses';
import { ANNOUNCEMENT, copyText } from './copy-text';

/**
 * The one piece of script that article text needs: copying, wrapping code, and saying aloud what was done. It listens on
 * the document, so that buttons may stand in HTML that the server drew.
 */
export function PageTools({ failed }: { readonly failed: string }) {
  // Counted, so that the same words said twice are read out twice.
  const [said, setSaid] = useState({ words: '', count: 0 });
  useEffect(() => {
    const say = (words: string) => setSaid(({ count }) => ({ words, count: count + 1 }));
    const onAnnouncement = (event: Event) => {
      if (event instanceof CustomEvent) say(String(event.detail));
    };
    const onClick = (event: MouseEvent) => {
      const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
      if (control?.dataset.wrap !== undefined) toggleWrap(control);
      const text = control ? textToCopy(control) : undefined;
      if (control && text !== undefined)
        void copyText(text).then((done) => say(done ? (control.dataset.said ?? '') : failed));
    };
    addEventListener(ANNOUNCEMENT, onAnnouncement);
    document.addEventListener('click', onClick);
    return () => {
      removeEventListener(ANNOUNCEMENT, onAnnouncement);
      document.removeEventListener('click', onClick);
    };
  }, [failed]);
  useEffect(() => {
    addEventListener('hashchange', followFragment);
    addEventListener('beforeprint', preparePrint);
    document.addEventListener('toggle', openShare, true);
    followFragment();
    // Somebody may have opened it before this script came.
    for (const panel of document.querySelectorAll('details.share[open]')) loadShare(panel);
    return () => {
      removeEventListener('hashchange', followFragment);
      removeEventListener('beforeprint', preparePrint);
      document.removeEventListener('toggle', openShare, true);
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(({ count }) => ({ words: '', count })), 4000);
    return () => clearTimeout(timer);
  });
  return (
    <p role="status" className="status">
      {said.words !== '' && <span key={said.count}>{said.words}</span>}
    </p>
  );
}

function openShare({ target }: Event): void {
  if (target instanceof HTMLDetailsElement && target.open && target.matches('.share')) loadShare(target);
}

/** Without an answer the plain link stays there, to be copied by hand. */
function loadShare(panel: Element): void {
  if (panel instanceof HTMLElement)
    import('./mount-share').then(
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
  if (copyFragment !== undefined) return `${location.origin}${location.pathname}#${copyFragment}`;
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
