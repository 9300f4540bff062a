/** What an option is compared by. */
interface Comparable {
  readonly value: string;
  readonly text: string;
}

interface OptionLookup {
  readonly byValue: ReadonlyMap<string, readonly number[]>;
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

const LOOKUPS = new WeakMap<readonly Comparable[], OptionLookup>();
const NONE: readonly number[] = [];

/**
 * The indexes of the options that an author's text names: those whose value equals it, else those whose text does; blanks
 * around do not count, case does (FORMAT.md D.4).
 */
export function matchingOptions(options: readonly Comparable[], literal: string): readonly number[] {
  const { byValue, byText } = lookupOf(options);
  const wanted = literal.trim();
  return byValue.get(wanted) ?? byText.get(wanted) ?? NONE;
}

/** Whether some option has this value: then no text is looked at. */
export function isValue(options: readonly Comparable[], literal: string): boolean {
  return lookupOf(options).byValue.has(literal);
}

function lookupOf(options: readonly Comparable[]): OptionLookup {
  const known = LOOKUPS.get(options);
  if (known !== undefined) return known;
  const made = {
    byValue: indexesBy(options, ({ value }) => value),
    byText: indexesBy(options, ({ text }) => text),
  };
  LOOKUPS.set(options, made);
  return made;
}

function indexesBy(options: readonly Comparable[], textOf: (option: Comparable) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, option] of options.entries()) {
    const key = textOf(option).trim();
    const indexes = found.get(key);
    if (indexes === undefined) found.set(key, [index]);
    else indexes.push(index);
  }
  return found;
}
