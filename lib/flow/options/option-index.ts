import type { AskedNode, FlowOption } from '../flow';

/** Options by every name that a submitted value may give them; the first of several with one name has it. */
interface OptionNames {
  readonly byKey: ReadonlyMap<string, number>;
  readonly byValue: ReadonlyMap<string, number>;
  readonly byText: ReadonlyMap<string, number>;
}

/** Made once a node: folding every option for every value would let one request hold the server for seconds. */
const NAMES = new WeakMap<readonly FlowOption[], OptionNames>();

/**
 * The option that a submitted value names: by its key, else by its value, else by its text, blanks and case aside, so that
 * an old or hand-written link still holds. `undefined` where none does.
 */
export function optionIndex({ options }: AskedNode, value: string): number | undefined {
  const { byKey, byValue, byText } = namesOf(options);
  const exact = byKey.get(value);
  if (exact !== undefined) return exact;
  const wanted = folded(value);
  return byValue.get(wanted) ?? byText.get(wanted);
}

function namesOf(options: readonly FlowOption[]): OptionNames {
  const known = NAMES.get(options);
  if (known !== undefined) return known;
  const made = {
    byKey: firstBy(options, ({ key }) => key),
    byValue: firstBy(options, ({ value }) => folded(value)),
    byText: firstBy(options, ({ text }) => folded(text)),
  };
  NAMES.set(options, made);
  return made;
}

function firstBy(options: readonly FlowOption[], nameOf: (option: FlowOption) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, option] of options.entries()) {
    const name = nameOf(option);
    if (!found.has(name)) found.set(name, index);
  }
  return found;
}

/** A text as an address can carry it: halves of surrogate pairs, which it cannot, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function folded(text: string): string {
  return wellFormed(text).trim().replace(/\s+/g, ' ').toLowerCase();
}
