'use client';

import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  /** Id of the element that holds the lists (`[data-filter-list]`) and their groups (`[data-filter-group]`). */
  readonly list: string;
  /** Said after each change, with `{n}` for how many entries are left. */
  readonly said: { readonly one: string; readonly other: string };
}

/** A box that narrows a long list on the page; without script the whole list simply stands there. */
export function ListFilter({ label, list, said }: Props) {
  const [left, setLeft] = useState<number>();
  const box = useRef<HTMLInputElement>(null);
  const filter = () => {
    const words = box.current?.value.toLowerCase().split(/\s+/) ?? [];
    const shown = showOnly(list, words);
    setLeft(words.join('') === '' ? undefined : shown);
  };
  // A browser that restores the field on going back restores the list with it.
  useEffect(filter, [list]);
  return (
    <div className="needs-script mb-8 max-w-measure no-print">
      <label className="flex flex-col gap-1.5">
        <span className="label">{label}</span>
        <input ref={box} type="search" className="field" autoComplete="off" spellCheck={false} onInput={filter} />
      </label>
      <p role="status" className="label mt-1 min-h-6">
        {left === undefined ? '' : (left === 1 ? said.one : said.other).replace('{n}', String(left))}
      </p>
    </div>
  );
}

/** Hides what does not hold all the words, and tells how many entries are left; one that stands in two lists counts once. */
function showOnly(list: string, words: readonly string[]): number {
  const root = document.getElementById(list);
  const left = new Set<string>();
  for (const entry of root?.querySelectorAll<HTMLElement>('[data-filter-list] > li') ?? []) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) left.add(text);
  }
  for (const group of root?.querySelectorAll<HTMLElement>('[data-filter-group]') ?? []) {
    group.hidden = group.querySelector('[data-filter-list] > li:not([hidden])') === null;
  }
  return left.size;
}
