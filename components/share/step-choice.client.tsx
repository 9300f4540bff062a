'use client';

import { useState } from 'react';
import { shareText } from '@/lib/text';
import type { StepLine } from './copied-steps';

interface Props {
  readonly all: readonly StepLine[];
  readonly chosen: readonly number[];
  readonly onChoose: (steps: readonly number[]) => void;
}

/** The steps to tick where somebody needs only some of them. */
export function StepChoice({ all, chosen, onChoose }: Props) {
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
