'use client';

import { useEffect, useState } from 'react';
import { linkFragment, mailLink, stepsIn } from '@/lib/share';
import { shareText } from '@/lib/text';
import { announce } from './announce';
import { hasBody } from './body-copy';
import { type StepLine, stepLines } from './copied-steps';
import { CopyFormats } from './copy-formats.client';
import { copyText } from './copy-text';
import { FILLED, filledValues } from './filled-values';
import { QrFigure } from './qr-figure.client';
import { StepChoice } from './step-choice.client';

/** What is shared. */
interface Shared {
  /** Path and query; a fragment of its own goes before what the reader adds. */
  readonly address: string;
  readonly title: string;
}

/** The ways to send a page on: its link, its text, and what carries a link to another device. */
export function ShareActions({ address, title }: Shared) {
  const words = shareText();
  const [steps, setSteps] = useState<readonly number[]>(() => stepsIn(location.hash));
  const [withDetails, setWithDetails] = useState(true);
  const [all] = useState<readonly StepLine[]>(stepLines);
  const values = useFilledValues();
  const isFilled = Object.keys(values).length > 0;
  const cargo = { steps, values: withDetails ? values : {} };
  const link = `${location.origin}${address}${linkFragment(cargo)}`;
  const copyLink = async () => {
    const said = isFilled && withDetails ? words.linkWithDetailsCopied : words.linkCopied;
    announce((await copyText(link)) ? said : words.copyFailed);
  };
  return (
    <>
      <label className="block">
        <span className="fill-label">{words.link}</span>
        <input className="field field-small" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className="share-row">
        <button type="button" className="button" onClick={() => void copyLink()}>
          {words.copyLink}
        </button>
        <a className="button" href={mailLink(title, [title], link)}>
          {words.mail}
        </a>
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => void toDevice(title, link)}>
            {words.device}
          </button>
        )}
      </p>
      {isFilled && (
        <label className="share-check">
          <input type="checkbox" checked={withDetails} onChange={(event) => setWithDetails(event.target.checked)} />
          <span>
            {words.withDetails}
            <span className="label block">{words.withDetailsHelp}</span>
          </span>
        </label>
      )}
      {all.length > 1 && <StepChoice all={all} chosen={steps} onChoose={setSteps} />}
      {hasBody() && <CopyFormats title={title} link={link} choice={{ steps, withValues: withDetails }} />}
      <QrFigure link={link} />
    </>
  );
}

/** What is filled in now, also while somebody types. */
function useFilledValues(): Readonly<Record<string, string>> {
  const [values, setValues] = useState(filledValues);
  useEffect(() => {
    const read = () => setValues(filledValues());
    addEventListener(FILLED, read);
    return () => removeEventListener(FILLED, read);
  }, []);
  return values;
}

/** The device's own sheet; a reader who closes it has changed nothing. */
async function toDevice(title: string, url: string): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined);
}
