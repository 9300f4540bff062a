import type { Option, Question } from '@/lib/format';
import type { FlowOption } from '../flow';
import type { FlowWords } from '../words';
import { keyedOptions } from './keyed-options';

/** The value by which content says "I don't know"; conditions refer to it (FORMAT.md D.3). */
export const DO_NOT_KNOW = 'dont_know_answer';

/** An author's own way of saying it. */
const SAYS_SO =
  /\b(?:don['’]?t know|do not know|not sure|unsure|none of (?:these|the above)|not applicable|unknown)\b/i;

const CHOICES: ReadonlySet<string> = new Set<Question['control']>([
  'dropdown',
  'multiselectdropdown',
  'radiobuttongroup',
]);

/**
 * What is offered to choose from: the author's options, then what a list that cannot be loaded falls back to, then "I
 * don't know" where a choice is required and nobody offered it. `dont_know_answer` is never shown as such.
 */
export function offerOptions(question: Question, words: FlowWords): readonly FlowOption[] {
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
