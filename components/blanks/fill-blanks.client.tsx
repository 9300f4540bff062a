'use client';

import { useRef } from 'react';
import { announce, copyText } from '@/components/share';
import { linkFragment } from '@/lib/share';
import type { Text } from '@/lib/text';
import { LONGEST_VALUE, valueFor, valuesOfResourceId } from './details';
import { type BlankField, useDetails } from './use-details.client';

interface Props {
  readonly blanks: readonly BlankField[];
  /** Whether a resource id would fill some of them. */
  readonly takesResource: boolean;
  readonly words: Text['blanks'];
}

/** The fields of the panel. Values stay in this tab's session; only the reader's own copying puts them elsewhere. */
export function FillBlanks({ blanks, takesResource, words }: Props) {
  const { values, fromLink, put, clear } = useDetails(blanks);
  const summary = useRef<HTMLElement>(null);
  const isFilled = Object.values(values).some((value) => value !== '');
  const putResource = (text: string, field?: string): boolean => {
    const known = valuesOfResourceId(text);
    const filled = blanks.filter(({ key }) => Object.hasOwn(known, key));
    if (filled.length === 0 || (field !== undefined && !Object.hasOwn(known, field))) return false;
    put(Object.fromEntries(filled.map(({ key }) => [key, valueFor(known, key)])));
    announce(`${words.filledIn} ${filled.map(({ label }) => label).join(', ')}`);
    return true;
  };
  const clearAll = () => {
    clear();
    announce(words.cleared);
    summary.current?.focus();
  };
  const copy = async () => {
    const done = await copyText(`${location.origin}${location.pathname}${linkFragment({ values })}`);
    announce(done ? words.copied : words.copyFailed);
  };
  return (
    <>
      {fromLink && isFilled && (
        <div role="status" className="notice mb-4">
          <p>{words.fromLink}</p>
          <button type="button" className="button mt-2 no-print" onClick={clearAll}>
            {words.clear}
          </button>
        </div>
      )}
      <details className="fill needs-script no-print">
        <summary ref={summary}>{words.title}</summary>
        <p className="label mt-2">{words.help}</p>
        <div className="fill-fields">
          {takesResource && <ResourceField label={words.resource} onResource={putResource} />}
          {blanks.map(({ key, label }) => (
            <label key={key}>
              <span className="fill-label">{label}</span>
              <input
                {...FIELD}
                maxLength={LONGEST_VALUE}
                value={valueFor(values, key)}
                onChange={(event) => put({ [key]: event.target.value })}
                onPaste={(event) => {
                  if (putResource(event.clipboardData.getData('text'), key)) event.preventDefault();
                }}
              />
            </label>
          ))}
        </div>
        <p className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" disabled={!isFilled} onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" className="button" disabled={!isFilled} onClick={clearAll}>
            {words.clear}
          </button>
        </p>
      </details>
    </>
  );
}

const FIELD = { className: 'field field-small', autoComplete: 'off', spellCheck: false } as const;

interface ResourceProps {
  readonly label: string;
  /** Tells whether the text held a resource id. */
  readonly onResource: (text: string) => boolean;
}

/** Takes a pasted resource id, or the portal's address of a resource, apart; what is no id stays to be mended. */
function ResourceField({ label, onResource }: ResourceProps) {
  return (
    <label className="col-span-full">
      <span className="fill-label">{label}</span>
      <input
        {...FIELD}
        placeholder="/subscriptions/…/resourceGroups/…/providers/…"
        onPaste={(event) => {
          if (onResource(event.clipboardData.getData('text'))) event.preventDefault();
        }}
        onBlur={({ target }) => {
          if (onResource(target.value)) target.value = '';
        }}
      />
    </label>
  );
}
