import type { Answers } from '../answers';
import type { Flow } from '../flow';
import { indexFlow } from './flow-index';
import { type Walk, walkFlow } from './walk-flow';

/**
 * Every question that is asked for these answers, answered or not, to the end: for the whole form on one page, for checks
 * over all answers and for the case summary of who did not finish.
 */
export function shownQuestions(flow: Flow, answers: Answers): Walk {
  return walkFlow(indexFlow(flow), answers, () => false);
}
