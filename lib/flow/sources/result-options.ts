import type { FlowOption } from '../flow';
import { fixedOptions } from '../options/fixed-options';
import type { FlowWords } from '../words';

/** How a step or a card can end; conditions name these values: `step-2 == no`. */
export const RESULTS = ['yes', 'no', 'skip'] as const;

/** "Did this fix it?": yes, no, skip. */
export function resultOptions(words: FlowWords): readonly FlowOption[] {
  return fixedOptions({ yes: words.yes, no: words.no, skip: words.skip });
}
