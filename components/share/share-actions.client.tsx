'use client';

import { useEffect, useState } from 'react';
import { linkFragment, mailLink, qrCode, stepsIn } from '@/lib/share';
import { shareText } from '@/lib/text';
import { FILLED, filledValues, hasBody } from './body-copy';
import { type StepLine, stepLines } from './copied-steps';
import { CopyFormats } from './copy-formats.client';
import { announce, copyText } from './copy-text';

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

/** The link as a code for a phone's camera, drawn here and nowhere else; folded away until it is wanted. */
function QrFigure({ link }: { readonly link: string }) {
  const words = shareText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="share-part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.qr}</summary>
      {isOpen && <Code link={link} />}
    </details>
  );
}

function Code({ link }: { readonly link: string }) {
  const words = shareText();
  const code = qrCode(link);
  if (code === undefined) return <p className="label mt-1">{words.qrTooLong}</p>;
  return (
    <figure>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.qrFor(link)} className="qr">
        <path d={code.path} />
      </svg>
      <figcaption className="label">{words.qrHelp}</figcaption>
    </figure>
  );
}

interface Props {
  readonly all: readonly StepLine[];
  readonly chosen: readonly number[];
  readonly onChoose: (steps: readonly number[]) => void;
}

/** The steps to tick where somebody needs only some of them. */
function StepChoice({ all, chosen, onChoose }: Props) {
  const words = shareText();
  const [isOpen] = useState(chosen.length > 0);
  const choose = (number: number, isChosen: boolean) =>
    onChoose([...chosen.filter((each) => each !== number), ...(isChosen ? [number] : [])].sort((a, b) => a - b));
  return (
    <details className="share-part" open={isOpen}>
      <summary>{words.onlySteps}</summary>
      <fieldset>
        <legend className="label mt-1">{words.onlyStepsHelp}</legend>
        {all.map(({ number, words: beginning }) => (
          <label key={number} className="share-check">
            <input
              type="checkbox"
              checked={chosen.includes(number)}
              onChange={(event) => choose(number, event.target.checked)}
            />
            <span>{words.step(number, beginning)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
