import { FILLED } from '@/components/share';
import { type Details, valueFor } from './details';

/**
 * Puts values into every blank of the page and tells the page so; where there is none, the readable name or the author's
 * own default.
 */
export function showInPlace(labels: ReadonlyMap<string, string>, values: Details['values']): void {
  for (const place of document.querySelectorAll<HTMLElement>('.blank[data-blank]')) {
    const key = place.dataset.blank ?? '';
    place.dataset.default ??= place.textContent;
    const value = valueFor(values, key);
    place.toggleAttribute('data-filled', value !== '');
    place.textContent = value || unfilled(place.dataset.default, key, labels.get(key));
  }
  dispatchEvent(new Event(FILLED));
}

/** A default that only repeats the name as its author wrote it is no help, but in a command `<server-name>` says what it is. */
function unfilled(written: string, key: string, label: string | undefined): string {
  if (written.startsWith('<')) return written;
  const repeats = written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') === key;
  return repeats && label !== undefined ? label : written;
}
