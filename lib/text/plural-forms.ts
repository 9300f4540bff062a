import type { PluralForms } from './counted';
import { withLatinDigits } from './digits';

/** Numbers among which every language has one of each of its plural categories. */
const SAMPLES = [...Array(200).keys(), 1_000_000];

/**
 * A message that counts, for scripts that have only `Intl.PluralRules`: its text for each plural category of the language, with `{n}`
 * in the number's place.
 *
 * @example pluralForms(words.filterDone, 'en') // { one: '{n} product shown', other: '{n} products shown' }
 */
export function pluralForms(message: Counting, language: string): PluralForms {
  const ofMessage = KNOWN.get(message) ?? new Map<string, PluralForms>();
  KNOWN.set(message, ofMessage);
  const forms = ofMessage.get(language) ?? readForms(message, language);
  ofMessage.set(language, forms);
  return forms;
}

type Counting = (values: { readonly count: number }) => string;

/** Every page has some of them, and to find one out takes a tenth of a millisecond. */
const KNOWN = new WeakMap<Counting, Map<string, PluralForms>>();

function readForms(message: Counting, language: string): PluralForms {
  const { rules, numbers } = known.get(language) ?? madeFor(language);
  const forms = rules.resolvedOptions().pluralCategories.map((category) => {
    const count = SAMPLES.find((number) => rules.select(number) === category) ?? 0;
    return [category, message({ count }).replace(numbers.format(count), '{n}')];
  });
  return Object.fromEntries(forms);
}

/** Every page asks, and to make these takes longer than to use them. */
const known = new Map<string, ReturnType<typeof madeFor>>();

function madeFor(language: string): { readonly rules: Intl.PluralRules; readonly numbers: Intl.NumberFormat } {
  const made = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(withLatinDigits(language)) };
  known.set(language, made);
  return made;
}
