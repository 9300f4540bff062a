/**
 * The script of an article's page.
 * Goal: steps that are ticked off stay so while the tab is open, and the part that is read is marked. Not here: what is copied
 * and shared (components/share).
 */
import { plainPath } from '@/components/site/script';

export { followParts } from './follow-parts';

const KEY = 'stepwise-done';

/** Steps remembered, over all articles of the tab. */
const MOST_KEPT = 500;

/** Ticks the steps that were ticked before in this tab, and remembers those that the reader ticks. */
export function startDoneSteps(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-done]')];
  if (boxes.length === 0) return;
  const done = doneSteps();
  for (const box of boxes) {
    box.checked = done.includes(nameOf(box));
    box.addEventListener('change', () => keep(box));
  }
}

function nameOf(box: HTMLInputElement): string {
  return `${plainPath()}#${box.dataset.done}`;
}

function keep(box: HTMLInputElement): void {
  const others = doneSteps().filter((name) => name !== nameOf(box));
  const done = box.checked ? [...others, nameOf(box)] : others;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(done.slice(-MOST_KEPT)));
  } catch {
    // Storage may be switched off or full; ticks then last as long as the page.
  }
}

function doneSteps(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
