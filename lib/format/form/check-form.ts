import type { FormQuestion } from '../form';
import type { JsonPath, OffsetOf } from '../json/parse-json';
import type { Report } from '../rule';
import {
  duplicateOptionValue,
  duplicateQuestionId,
  formTooLarge,
  missingOptions,
  missingQuestionId,
  misspelledFormKey,
} from '../rules/form';
import { FORM_BOUNDS, foldKeys, MISSPELT_KEYS } from './raw-form';

/** A question and its place in the author's list. */
export interface PlacedQuestion {
  readonly index: number;
  readonly question: FormQuestion;
}

const CHOICES: ReadonlySet<string> = new Set(['dropdown', 'multiselectdropdown', 'radiobuttongroup']);

/** Reports what is wrong with a form as a whole and with single questions (FORMAT.md D.1, D.3). */
export function checkForm(value: unknown, placed: readonly PlacedQuestion[], offsetOf: OffsetOf, report: Report): void {
  const ids = new Map<string, string>();
  for (const { index, question } of placed) {
    const at = (key: string): number => offsetOf(['formElements', index, key]);
    const folded = question.id.trim().toLowerCase();
    const first = ids.get(folded);
    if (folded === '') report(missingQuestionId.at(offsetOf(['formElements', index])));
    else if (first !== undefined) report(duplicateQuestionId.at(at('id'), question.id, first));
    else ids.set(folded, question.id);
    checkOptions(question, at, report);
  }
  checkKeys(value, offsetOf, report);
}

function checkOptions(question: FormQuestion, at: (key: string) => number, report: Report): void {
  if (!CHOICES.has(question.control)) return;
  if (question.options.length === 0 && question.dynamicOptions === null)
    report(missingOptions.at(at('id'), question.id));
  const seen = new Set<string>();
  for (const { value } of question.options) {
    if (seen.has(value)) report(duplicateOptionValue.at(at(optionKeyOf(question)), value));
    seen.add(value);
  }
}

function optionKeyOf(question: FormQuestion): string {
  return question.control === 'radiobuttongroup' ? 'radioButtonOptions' : 'dropdownOptions';
}

function checkKeys(value: unknown, offsetOf: OffsetOf, report: Report): void {
  for (const [path, object] of objectsOf(value)) {
    const told = new Set<string>();
    for (const key of Object.keys(object)) {
      const meant = MISSPELT_KEYS.get(key.toLowerCase());
      if (meant === undefined || told.has(meant)) continue;
      told.add(meant);
      report(misspelledFormKey.at(offsetOf([...path, key]), key, meant));
    }
  }
}

function* objectsOf(value: unknown): Generator<readonly [JsonPath, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [[], value];
  for (const [name, list] of Object.entries(value)) {
    if (name.toLowerCase() !== 'formelements' || !Array.isArray(list)) continue;
    for (const [index, element] of list.slice(0, FORM_BOUNDS.questions).entries()) {
      if (typeof element === 'object' && element !== null) yield [['formElements', index], element];
    }
  }
}

/** Lists of an element that are bounded, keys folded. */
const LISTS = ['dropdownoptions', 'radiobuttonoptions', 'hints', 'validations'] as const;

/** Texts of an element that are bounded, keys folded; a condition has a bound of its own. */
const TEXTS = ['id', 'displaylabel', 'content', 'infoballoontext', 'watermarktext'] as const;

/** Reports what of a form's JSON is more than is read. */
export function checkSize(value: unknown, offsetOf: OffsetOf, report: Report): void {
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
export function withinFormBounds(
  questions: readonly FormQuestion[],
  offsetOf: OffsetOf,
  report: Report,
): readonly FormQuestion[] {
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
