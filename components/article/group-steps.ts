import type { Step } from '@/lib/markdown';

/** Steps that follow each other under one heading; `start` is the number of the first, counted over the whole article. */
export interface StepGroup {
  readonly group: string;
  readonly start: number;
  readonly steps: readonly Step[];
}

/** Cuts the steps where their heading changes. Without headings there is one group. */
export function groupSteps(steps: readonly Step[]): readonly StepGroup[] {
  const starts = steps.flatMap((step, at) => (at === 0 || step.group !== steps[at - 1]?.group ? [at] : []));
  return starts.map((from, at) => {
    const own = steps.slice(from, starts[at + 1]);
    return { group: own[0]?.group ?? '', start: from + 1, steps: own };
  });
}
