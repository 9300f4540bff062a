import { flowPageAddress } from '@/lib/addresses';
import { type Flow, NO_ANSWERS, resolve } from '@/lib/flow';
import { segmentOfResolution } from './segment-of';

/** Where "Start" leads: the first question of a flow, or its end where it asks nothing. */
export function firstAddress(flow: Flow): string {
  return flowPageAddress(flow.id, segmentOfResolution(flow, resolve(flow, NO_ANSWERS, null)));
}
