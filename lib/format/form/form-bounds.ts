import type { Question } from '../form';
import type { JsonPath } from '../json/path-finder';
import type { Report } from '../rule';
import { formTooLarge } from '../rules/form-too-large';
import { foldKeys } from './fold-keys';

/**
 * How much of a form is read; beyond, it is nobody's form but an attack on who reads, checks and draws it. Of 2,834 real
 * forms the longest has 27 questions, and the longest list 38 options.
 */
export const FORM_BOUNDS = {
  questions: 500,
  /** Options, hints or validations of one question, each. */
  parts: 1_000,
  /** Characters (UTF-16 units) of an element's own texts: its label, its help, its content, its id. */
  text: 20_000,
  /** All of these of a form together. */
  allParts: 5_000,
} as const;

/** Lists of an element that are bounded, keys folded. */
const LISTS = ['dropdownoptions', 'radiobuttonoptions', 'hints', 'validations'] as const;

/** Texts of an element that are bounded, keys folded; a condition has a bound of its own. */
const TEXTS = ['id', 'displaylabel', 'content', 'infoballoontext', 'watermarktext'] as const;

/** As much of a list as is read; what is no list stays as it is. */
export function bounded(list: unknown, most: number): unknown {
  return Array.isArray(list) && list.length > most ? list.slice(0, most) : list;
}

/** Reports what of a form's JSON is more than is read. */
export function checkSize(value: unknown, offsetOf: (path: JsonPath) => number, report: Report): void {
  const elements = foldKeys(value).formelements;
  if (!Array.isArray(elements)) return;
  const { questions, parts, text: most } = FORM_BOUNDS;
  if (elements.length > questions)
    report(formTooLarge.at(offsetOf(['formElements', questions]), 'questions', elements.length, questions));
  for (const [index, element] of elements.slice(0, questions).entries()) {
    const folded = foldKeys(element);
    for (const key of LISTS) {
      const list = folded[key];
      if (!Array.isArray(list) || list.length <= parts) continue;
      report(formTooLarge.at(offsetOf(['formElements', index, key]), `entries in ${key}`, list.length, parts));
    }
    for (const key of TEXTS) {
      const text = folded[key];
      if (typeof text !== 'string' || text.length <= most) continue;
      report(formTooLarge.at(offsetOf(['formElements', index, key]), `characters in ${key}`, text.length, most));
    }
  }
}

/**
 * Questions with no more options, hints and validations than a form may have in all; the later ones go without, and that
 * is reported where it begins.
 */
export function withinBounds(
  questions: readonly Question[],
  offsetOf: (path: JsonPath) => number,
  report: Report,
): readonly Question[] {
  const counts = questions.map(({ options, hints, validations }) => options.length + hints.length + validations.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all <= FORM_BOUNDS.allParts) return questions;
  const first = firstBeyond(counts, FORM_BOUNDS.allParts);
  const place = offsetOf(['formElements', first]);
  report(formTooLarge.at(place, 'options, hints and validations', all, FORM_BOUNDS.allParts));
  return questions.map((question, at) =>
    at < first ? question : { ...question, options: [], hints: [], validations: [] },
  );
}

/** Index of the first count with which the sum is greater than `most`. */
function firstBeyond(counts: readonly number[], most: number): number {
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum > most;
  });
}
