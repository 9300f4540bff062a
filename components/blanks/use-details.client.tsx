'use client';

import { useEffect, useState } from 'react';
import { FILLED } from '@/components/share';
import { valuesIn, withoutPart } from '@/lib/share';
import { type Details, fromFragment, fromStored, NO_DETAILS, toStored, valueFor } from './details';

/** A place for one value: the key that joins all ways of writing its name, and the name as readers read it. */
export interface BlankField {
  readonly key: string;
  readonly label: string;
}

/** The reader's details with the two ways to change them; every change shows in the page and stays in this tab. */
interface KnownDetails extends Details {
  readonly put: (values: Details['values']) => void;
  readonly clear: () => void;
}

/** Details from the link, else from this tab's session, for the blanks of this page. */
export function useDetails(blanks: readonly BlankField[]): KnownDetails {
  const [details, setDetails] = useState<Details>();
  useEffect(() => {
    const keys = blanks.map(({ key }) => key);
    const read = () => setDetails((known) => fromFragment(location.hash, keys) ?? known ?? readSession(keys));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [blanks]);
  useEffect(() => {
    if (details === undefined) return;
    showInPlace(new Map(blanks.map(({ key, label }) => [key, label])), details.values);
    writeSession(details);
  }, [blanks, details]);
  const { values, fromLink } = details ?? NO_DETAILS;
  return {
    values,
    fromLink,
    put: (more) => setDetails({ fromLink, values: { ...values, ...more } }),
    clear: () => {
      dropFromAddress();
      setDetails(NO_DETAILS);
    },
  };
}

/** A reload must not bring back what was cleared. */
function dropFromAddress(): void {
  if (valuesIn(location.hash) === undefined) return;
  history.replaceState(null, '', location.pathname + location.search + withoutPart(location.hash, 'fill'));
}

/** One store a page: the same name means another thing in another article. Without storage the page still works. */
function readSession(keys: readonly string[]): Details {
  try {
    return fromStored(sessionStorage.getItem(`fill:${location.pathname}`), keys);
  } catch {
    return NO_DETAILS;
  }
}

function writeSession(details: Details): void {
  try {
    sessionStorage.setItem(`fill:${location.pathname}`, toStored(details));
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
