import type { Question } from '../form';
import type { JsonPath } from '../json/path-finder';
import type { Report } from '../rule';
import { duplicateOptionValue } from '../rules/duplicate-option-value';
import { duplicateQuestionId } from '../rules/duplicate-question-id';
import { missingOptions } from '../rules/missing-options';
import { missingQuestionId } from '../rules/missing-question-id';
import { misspeltFormKey } from '../rules/misspelt-form-key';
import { MISSPELT_KEYS } from './fold-keys';
import { FORM_BOUNDS } from './form-bounds';
import type { OffsetOf } from './read-form';

/** A question and its place in the author's list. */
export interface PlacedQuestion {
  readonly index: number;
  readonly question: Question;
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

function checkOptions(question: Question, at: (key: string) => number, report: Report): void {
  if (!CHOICES.has(question.control)) return;
  if (question.options.length === 0 && question.dynamicOptions === null)
    report(missingOptions.at(at('id'), question.id));
  const seen = new Set<string>();
  for (const { value } of question.options) {
    if (seen.has(value)) report(duplicateOptionValue.at(at(optionKeyOf(question)), value));
    seen.add(value);
  }
}

function optionKeyOf(question: Question): string {
  return question.control === 'radiobuttongroup' ? 'radioButtonOptions' : 'dropdownOptions';
}

function checkKeys(value: unknown, offsetOf: OffsetOf, report: Report): void {
  for (const [path, object] of objectsOf(value)) {
    const told = new Set<string>();
    for (const key of Object.keys(object)) {
      const meant = MISSPELT_KEYS.get(key.toLowerCase());
      if (meant === undefined || told.has(meant)) continue;
      told.add(meant);
      report(misspeltFormKey.at(offsetOf([...path, key]), key, meant));
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
