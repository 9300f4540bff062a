'use client';

import { useEffect, useRef, useState } from 'react';

const KEY = 'stepwise-engineer';

interface Props {
  /** Where the details are a page of their own. */
  readonly address: string;
  readonly label: string;
  readonly failed: string;
}

/**
 * Shows the engineer's details on the article's own page. The choice lives in the browser; `?for=engineer` in the address
 * makes it. Details are fetched when they are wanted, so that the page is the same for everybody.
 */
export function EngineerSwitch({ address, label, failed }: Props) {
  const [isOn, setOn] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => setOn(isChosen()), []);
  useEffect(() => {
    const holder = place.current;
    if (!isOn || holder === null) return;
    let isWanted = true;
    fetchDetails(address).then(
      (details) => isWanted && holder.replaceChildren(details),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
      holder.replaceChildren();
    };
  }, [isOn, address]);
  const change = (wanted: boolean) => {
    setFailed(false);
    setOn(wanted);
    keep(wanted);
  };
  return (
    <div className="engineer-place no-print">
      <label className="needs-script flex items-center gap-2 text-small">
        <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
        {label}
      </label>
      <p role="status">{hasFailed ? failed : ''}</p>
      <div ref={place} />
    </div>
  );
}

/** The browser parses the page on the way: the site's policy lets no script make HTML of a text. */
function fetchDetails(address: string): Promise<Element> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.responseType = 'document';
    request.onload = () => {
      const details = request.responseXML?.querySelector('[data-engineer-details]');
      if (details) resolve(document.importNode(details, true));
      else reject(new Error(`no details: ${request.status}`));
    };
    request.onerror = () => reject(new Error('no answer'));
    request.open('GET', address);
    request.send();
  });
}

function isChosen(): boolean {
  const asked = new URLSearchParams(location.search).get('for') === 'engineer';
  if (asked) keep(true);
  try {
    return asked || localStorage.getItem(KEY) !== null;
  } catch {
    return asked;
  }
}

function keep(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}
