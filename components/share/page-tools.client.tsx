'use client';

import { useEffect, useState } from 'react';
import { decodeSegment } from '@/lib/addresses';
import { copyText } from './copy-text';

/**
 * The one piece of script that article text needs: copying, wrapping code, and saying aloud what was done. It listens on
 * the document, so that buttons may stand in HTML that the server drew.
 */
export function PageTools({ failed }: { readonly failed: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.dataset.wrap !== undefined) toggleWrap(button);
      const text = button ? textToCopy(button) : undefined;
      if (button && text !== undefined)
        void copyText(text).then((done) => setSaid(done ? (button.dataset.said ?? '') : failed));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [failed]);
  useEffect(() => {
    addEventListener('hashchange', unfoldTarget);
    unfoldTarget();
    return () => removeEventListener('hashchange', unfoldTarget);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 4000);
    return () => clearTimeout(timer);
  });
  return (
    <p role="status" className="status">
      {said}
    </p>
  );
}

/** For browsers that do not yet unfold by themselves what holds the target of the address. */
function unfoldTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(decodeSegment(location.hash.slice(1)));
  const fold = target?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

function textToCopy(button: HTMLButtonElement): string | undefined {
  const { copy, copyFragment, copyCode } = button.dataset;
  if (copy !== undefined) return copy;
  if (copyFragment !== undefined) return `${location.origin}${location.pathname}#${copyFragment}`;
  return copyCode === undefined ? undefined : (button.closest('.code')?.querySelector('pre')?.textContent ?? '');
}

function toggleWrap(button: HTMLButtonElement): void {
  const wrapped = button.closest('.code')?.toggleAttribute('data-wrapped') ?? false;
  button.setAttribute('aria-pressed', String(wrapped));
}
