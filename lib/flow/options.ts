import type { FormQuestion, Option } from '@/lib/format';
import type { AskedNode, FlowOption } from './flow';
import type { FlowWords } from './words';

/** The value by which content says "I don't know"; conditions refer to it (FORMAT.md D.3). */
export const DO_NOT_KNOW = 'dont_know_answer';

/** An author's own way of saying it. */
const SAYS_SO =
  /\b(?:don['’]?t know|do not know|not sure|unsure|none of (?:these|the above)|not applicable|unknown)\b/i;

const CHOICES: ReadonlySet<string> = new Set<FormQuestion['control']>([
  'dropdown',
  'multiselectdropdown',
  'radiobuttongroup',
]);

/**
 * What is offered to choose from: the author's options, then what a list that cannot be loaded falls back to, then "I
 * don't know" where a choice is required and nobody offered it. `dont_know_answer` is never shown as such.
 */
export function offerOptions(question: FormQuestion, words: FlowWords): readonly FlowOption[] {
  if (!CHOICES.has(question.control)) return [];
  const fallback = question.dynamicOptions?.fallback ?? [];
  const known = new Set(question.options.map(({ value }) => value));
  const own = [...question.options, ...fallback.filter(({ value }) => !known.has(value))];
  const isOpen = own.length === 0 && question.dynamicOptions === null;
  const needsWayOut = question.required && !isOpen && !own.some(isWayOut);
  const added = needsWayOut ? [{ value: DO_NOT_KNOW, text: words.doNotKnow }] : [];
  return keyedOptions(
    [...own, ...added].map((option) => shown(option, words)),
    own.length,
  );
}

function isWayOut({ value, text }: Option): boolean {
  return value.trim() === DO_NOT_KNOW || SAYS_SO.test(text) || SAYS_SO.test(value);
}

/** An option as readers see it. */
function shown({ value, text }: Option, words: FlowWords): Option {
  return { value, text: text.trim() === DO_NOT_KNOW ? words.doNotKnow : text };
}

/** Options with a key each, unique among them; those from `ownCount` on are Stepwise's and not the author's. */
export function keyedOptions(options: readonly Option[], ownCount = options.length): readonly FlowOption[] {
  const taken: TakenKeys = { keys: new Set(), lastNumbers: new Map() };
  return options.map(({ value, text }, index) => {
    return { key: freeKey(value, index, taken), value, text, isAdded: index >= ownCount };
  });
}

/** Keys given out, and for a value that repeats the last number tried behind it: all up to that one are taken. */
interface TakenKeys {
  readonly keys: Set<string>;
  readonly lastNumbers: Map<string, number>;
}

/**
 * The value itself, as a form field and an address give it back unchanged; where another option has it already, with a
 * number behind it.
 */
function freeKey(value: string, index: number, { keys, lastNumbers }: TakenKeys): string {
  const plain = wellFormed(value).replace(/\s+/g, ' ').trim() || '~';
  let key = plain;
  for (let number = Math.max(index, lastNumbers.get(plain) ?? 0) + 1; keys.has(key); number += 1) {
    key = `${plain}~${number}`;
    lastNumbers.set(plain, number);
  }
  keys.add(key);
  return key;
}

/** Options of Stepwise's own making, from value to text in this order; values must differ. */
export function fixedOptions(texts: Readonly<Record<string, string>>): readonly FlowOption[] {
  return Object.entries(texts).map(([value, text]) => ({ key: value, value, text, isAdded: false }));
}

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
