import type { FlowOption } from '../flow';

/** Options of Stepwise's own making, from value to text in this order; values must differ. */
export function fixedOptions(texts: Readonly<Record<string, string>>): readonly FlowOption[] {
  return Object.entries(texts).map(([value, text]) => ({ key: value, value, text, isAdded: false }));
}
