import type { Drawing, FlowOption } from '../flow';

/** Choices up to which all are shown at once; more would fill a phone's screen. */
const MOST_RADIOS = 7;

/** How a single choice is drawn; what Stepwise adds does not count. A choice of nothing is a line of text. */
export function drawChoice(options: readonly FlowOption[]): Drawing {
  if (options.length === 0) return 'line';
  return options.filter(({ isAdded }) => !isAdded).length <= MOST_RADIOS ? 'radios' : 'select';
}
