import { FILLED } from '@/components/share/script';
import { plainPath } from '@/components/site/script';
import { valuesIn, withoutPart } from '@/lib/share/links';
import { type Details, fromFragment, fromStored, NO_DETAILS, toStored, valueFor } from '../details';

/** The details for the blanks of this page: from the link, else from this tab's session. @param keys of the page's blanks */
export function readDetails(keys: readonly string[], known: Details | undefined): Details {
  return fromFragment(location.hash, keys) ?? known ?? readSession(keys);
}

/** Puts the details into the page and keeps them in this tab. @param labels what readers call each blank, by key */
export function showDetails(labels: ReadonlyMap<string, string>, details: Details): void {
  showInPlace(labels, details.values);
  writeSession(details);
}

/** Takes the details out of the address: a reload must not bring back what was cleared. */
export function dropFromAddress(): void {
  if (valuesIn(location.hash) === undefined) return;
  history.replaceState(null, '', location.pathname + location.search + withoutPart(location.hash, 'fill'));
}

/** One store a page: the same name means another thing in another article. Without storage the page still works. */
function readSession(keys: readonly string[]): Details {
  try {
    return fromStored(sessionStorage.getItem(`fill:${plainPath()}`), keys);
  } catch {
    return NO_DETAILS;
  }
}

function writeSession(details: Details): void {
  try {
    sessionStorage.setItem(`fill:${plainPath()}`, toStored(details));
  } catch {
    // A browser that keeps nothing forgets the values with the page.
  }
}

/**
 * Puts values into every blank of the page and tells the page so; where there is none, the readable name or the author's
 * own default.
 */
function showInPlace(labels: ReadonlyMap<string, string>, values: Details['values']): void {
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
