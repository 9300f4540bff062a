'use client';

import { useEffect } from 'react';
import type { ComboboxWords } from './combobox';

const BOXES = 'input[data-suggest]';

/**
 * `/` anywhere but in a field, and Ctrl or ⌘ with K anywhere, put the cursor into the page's first search box. The script
 * of its suggestions is fetched when it first has the focus.
 */
export function SearchKeys({ words }: { readonly words: ComboboxWords }) {
  useEffect(() => {
    const onFocus = (event: FocusEvent) => void suggestIn(event.target, words);
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    // A reader may be in the box before this script runs.
    void suggestIn(document.activeElement, words);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, [words]);
  return null;
}

async function suggestIn(target: EventTarget | null, words: ComboboxWords): Promise<void> {
  if (!(target instanceof HTMLInputElement) || !target.matches(BOXES)) return;
  delete target.dataset.suggest;
  const { Combobox } = await import('./combobox');
  new Combobox(target, words);
}

function onKey(event: KeyboardEvent): void {
  const withK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
  const box = document.querySelector<HTMLInputElement>('main input[type=search][name=q], input[type=search][name=q]');
  if (event.isComposing || !(withK || slash) || box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
