import { NO_ANSWERS } from '../answers';
import type { Flow } from '../flow';
import { resolve } from './resolve';

/** The most questions that a flow can ask, for its start page. */
export function questionCount(flow: Flow): number {
  const first = resolve(flow, NO_ANSWERS, null);
  return first.kind === 'question' ? first.trail.progress.number + first.trail.progress.atMostMore : 0;
}
