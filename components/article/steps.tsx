import { CopyButton } from '@/components/share';
import type { Pieces, Step } from '@/lib/markdown';
import { type ArticleText, directionOf } from '@/lib/text';
import { Html } from './html';

interface Props {
  readonly pieces: Pieces;
  readonly text: ArticleText;
}

/** The recommended steps: one numbered list, or one under each heading the author gave, counting on. */
export function Steps({ pieces, text }: Props) {
  return (
    <div className="space-y-4">
      <Html html={pieces.stepsIntroHtml} text={text} />
      {groupSteps(pieces.steps).map(({ group, start, steps }) => (
        <div key={start} className="space-y-4">
          {group !== '' && (
            <h3 className="pt-3" {...directionOf(group)}>
              {group}
            </h3>
          )}
          <ol start={start} className="step-list">
            {steps.map((step, at) => (
              <StepCard key={step.id} step={step} number={start + at} text={text} />
            ))}
          </ol>
        </div>
      ))}
      <Html html={pieces.stepsOutroHtml} text={text} />
    </div>
  );
}

/** One step with its number, which is also its address. */
function StepCard({
  step,
  number,
  text,
}: {
  readonly step: Step;
  readonly number: number;
  readonly text: ArticleText;
}) {
  const { tools } = text;
  return (
    <li id={step.id} className="step">
      <a href={`#${step.id}`} className="step-number">
        <span className="sr-only">{text.step({ number })}</span>
        <span aria-hidden="true">{number}</span>
      </a>
      <div className="step-body">
        <Html html={step.html} text={text} />
        <p className="step-tools needs-script no-print" {...text.written}>
          <label className="step-done">
            <input type="checkbox" autoComplete="off" data-done={step.id} />
            {tools.done}
            <span className="sr-only"> {tools.step({ number })}</span>
          </label>
          <CopyButton
            copies={{ fragment: step.id }}
            said={tools.stepLinkCopied({ number })}
            className="button button-quiet"
          >
            {tools.copyLink}
            <span className="sr-only"> {tools.toStep({ number })}</span>
          </CopyButton>
        </p>
      </div>
    </li>
  );
}

/** Steps that follow each other under one heading; `start` is the number of the first, counted over the whole article. */
interface StepGroup {
  readonly group: string;
  readonly start: number;
  readonly steps: readonly Step[];
}

/** Cuts the steps where their heading changes. Without headings there is one group. */
function groupSteps(steps: readonly Step[]): readonly StepGroup[] {
  const starts = steps.flatMap((step, at) => (at === 0 || step.group !== steps[at - 1]?.group ? [at] : []));
  return starts.map((from, at) => {
    const own = steps.slice(from, starts[at + 1]);
    return { group: own[0]?.group ?? '', start: from + 1, steps: own };
  });
}
