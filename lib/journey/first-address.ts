import { flowPageAddress } from '@/lib/addresses';
import { type Answers, type Flow, NO_ANSWERS, resolve } from '@/lib/flow';
import { segmentOfResolution } from './segment-of';

/** Where "Start" leads: the first question of a flow, or its end where it asks nothing. */
export function firstAddress(flow: Flow): string {
  return flowPageAddress(flow.id, firstOpenSegment(flow, NO_ANSWERS));
}

/** The segment (decoded) of the first question without an answer, or of the end where there is none. */
export function firstOpenSegment(flow: Flow, answers: Answers): string {
  return segmentOfResolution(flow, resolve(flow, answers, null));
}
