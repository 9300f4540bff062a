import type { Comparison, Literal } from './condition';

/** What conditions compare with: the choices of a question and what the reader answered. Unanswered: nothing chosen, no text. */
export interface Answered {
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Indexes into `options`. */
  readonly chosen: readonly number[];
  readonly text: string;
  /** Compare `text` as a number too. */
  readonly isNumber: boolean;
}

/** Whether there is any answer. */
export function hasAnswer({ chosen, text }: Answered): boolean {
  return chosen.length > 0 || text.trim() !== '';
}

/**
 * Whether a comparison holds for an answer; `undefined` stands for a question that was not asked (FORMAT.md D.4). Of
 * several choices one that is named is enough for `==`, and `!=` means that none is. Unanswered equals only `null`.
 */
export function compareAnswer({ sign, literal }: Comparison, answered: Answered | undefined): boolean {
  return (sign === '==') === isNamed(literal, answered);
}

function isNamed(literal: Literal, answered: Answered | undefined): boolean {
  const isAnswered = answered !== undefined && hasAnswer(answered);
  if (isNull(literal)) return !isAnswered;
  if (!isAnswered) return false;
  const { text, isNumber } = answered;
  if (namesOf(answered).has(literal.text.trim())) return true;
  const typed = text.trim();
  return typed !== '' && (typed === literal.text.trim() || (isNumber && isSameNumber(typed, literal.text)));
}

/** What conditions call an answer, found out once an answer: they may be many, and so may the options chosen. */
const NAMES = new WeakMap<Answered, ReadonlySet<string>>();

/** The values of the chosen options, and those of their texts that are no option's value. */
function namesOf(answered: Answered): ReadonlySet<string> {
  const known = NAMES.get(answered);
  if (known !== undefined) return known;
  const { options, chosen } = answered;
  const own = chosen.flatMap((index) => options[index] ?? []);
  const texts = own.map(({ text }) => text.trim()).filter((text) => !isValue(options, text));
  const made = new Set([...own.map(({ value }) => value.trim()), ...texts]);
  NAMES.set(answered, made);
  return made;
}

/** Whether a literal stands for "no answer": a bare `null`, or nothing between quotes. */
export function isNull({ text, quote }: Literal): boolean {
  return quote === '' ? text === 'null' : text === '';
}

function isSameNumber(typed: string, literal: string): boolean {
  return literal.trim() !== '' && Number(typed) === Number(literal);
}

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
