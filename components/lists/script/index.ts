/**
 * The script of long lists: a box that narrows them.
 * Goal: find an entry among hundreds without leaving the page. Not here: search over all articles (components/search).
 */
import { counted } from '@/lib/text/counted';

/** Lets every filter box of the page narrow its list. */
export function startListFilters(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) {
    box.addEventListener('input', () => filter(box));
    // A browser that restores the field on going back restores the list with it, at its own time.
    addEventListener('pageshow', () => filter(box));
    filter(box);
  }
}

function filter(box: HTMLInputElement): void {
  const { filters = '', said = '{}' } = box.dataset;
  const words = box.value.toLowerCase().split(/\s+/);
  const left = showOnly(filters, words);
  const status = box.closest('label')?.parentElement?.querySelector('[role=status]');
  if (!status) return;
  status.textContent = words.join('') === '' ? '' : counted(JSON.parse(said), left);
}

/** Hides what does not hold all the words, and tells how many entries are left; one that is in two lists counts once. */
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
  openFolds(root, words.join('') !== '');
  return left.size;
}

/** Lists that are folded away are open while they are narrowed, and as the reader left them afterwards. */
function openFolds(root: HTMLElement | null, isNarrowed: boolean): void {
  for (const fold of root?.querySelectorAll<HTMLDetailsElement>('details:has([data-filter-list])') ?? []) {
    if (isNarrowed && !fold.open) {
      fold.open = true;
      fold.dataset.opened = '';
    } else if (!isNarrowed && fold.dataset.opened !== undefined) {
      fold.open = false;
      delete fold.dataset.opened;
    }
    fold.hidden = isNarrowed && fold.querySelector('[data-filter-list] > li:not([hidden])') === null;
  }
}
