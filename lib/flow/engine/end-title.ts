import type { Flow, OutcomeNode } from '../flow';
import { type FlowWords, flowWords } from '../words';
import type { PassedQuestion } from './walk-flow';

/**
 * What the end of a flow is called. Steps of an article that were left early say how far the reader came, rather than that
 * they didn't help.
 */
export function endTitle(
  { source }: Flow,
  outcome: OutcomeNode,
  visits: readonly PassedQuestion[],
  words: FlowWords = flowWords(),
): string {
  if (source !== 'steps' || outcome.ending !== 'notSolved') return outcome.title;
  const steps = visits.filter(({ node }) => node.kind === 'step');
  const done = steps.filter(({ answer }) => answer !== null).length;
  if (done === steps.length) return outcome.title;
  return done === 0 ? words.notBegun : words.stoppedAfter(done, steps.length);
}
