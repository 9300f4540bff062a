'use client';

import { useEffect, useRef, useState } from 'react';
import { copyText } from '@/components/share';
import type { Text } from '@/lib/text';
import { type Details, fromFragment, fromStored, LONGEST_VALUE, NO_DETAILS, toFragment, toStored } from './details';
import { showInPlace } from './show-in-place';

interface Props {
  readonly blanks: readonly { readonly key: string; readonly label: string }[];
  readonly words: Text['blanks'];
}

/** The fields of the panel. Values stay in this tab's session; only the reader's own "copy link" puts them elsewhere. */
export function FillBlanks({ blanks, words }: Props) {
  const [details, setDetails] = useState<Details>();
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
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
  const isFilled = Object.values(values).some((value) => value !== '');
  const clear = () => {
    if (location.hash.startsWith('#fill:')) history.replaceState(null, '', location.pathname + location.search);
    setDetails(NO_DETAILS);
    setSaid(words.cleared);
    summary.current?.focus();
  };
  const copy = async () => {
    const done = await copyText(`${location.origin}${location.pathname}${toFragment(values)}`);
    setSaid(done ? words.copied : words.copyFailed);
  };
  return (
    <>
      {fromLink && isFilled && (
        <div role="status" className="notice mb-4">
          <p>{words.fromLink}</p>
          <button type="button" className="button mt-2" onClick={clear}>
            {words.clear}
          </button>
        </div>
      )}
      <details className="fill needs-script no-print" open={fromLink || undefined}>
        <summary ref={summary}>{words.title}</summary>
        <p className="label mt-2">{words.help}</p>
        <div className="fill-fields">
          {blanks.map(({ key, label }) => (
            <label key={key}>
              <span className="fill-label">{label}</span>
              <input
                className="field field-small"
                autoComplete="off"
                spellCheck={false}
                maxLength={LONGEST_VALUE}
                value={values[key] ?? ''}
                onChange={(event) => setDetails({ fromLink, values: { ...values, [key]: event.target.value } })}
              />
            </label>
          ))}
        </div>
        <p className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" disabled={!isFilled} onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" className="button" disabled={!isFilled} onClick={clear}>
            {words.clear}
          </button>
        </p>
      </details>
      <p role="status" className="label mb-6 no-print">
        {said}
      </p>
    </>
  );
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
