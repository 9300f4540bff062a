import type { Validation } from '../form';
import type { Report } from '../rule';
import { invalidPattern } from '../rules/invalid-pattern';
import { misnamedValidation } from '../rules/misnamed-validation';
import { unknownValidation } from '../rules/unknown-validation';
import type { RawElement } from './raw-form';
import { meaningOf } from './validation-names';

/** The rules for an answer, and whether one of them is that there must be one. */
export interface ReadValidations {
  readonly validations: readonly Validation[];
  readonly isRequired: boolean;
}

/**
 * The rules for an answer (FORMAT.md D.3), with a `textPropertyRegex` on the element, which is a misplaced pattern. A name
 * that is not the format's is understood where it has one plain meaning. A pattern that no engine can read is reported and
 * left out.
 */
export function readValidations(element: RawElement, offset: () => number, report: Report): ReadValidations {
  const meant = element.validations.flatMap(({ type, value, controlid, text }) => {
    const found = meaningOf(type);
    if (found === undefined) report(unknownValidation.at(offset(), type));
    else if (found.fix !== undefined) report(misnamedValidation.at(offset(), type, found.fix));
    return found === undefined ? [] : [{ meaning: found.meaning, value: value || controlid, message: text.trim() }];
  });
  const written = meant.flatMap(({ meaning, value, message }): Validation[] => {
    return meaning.kind === 'required' ? [] : [{ kind: meaning.kind, value: meaning.value ?? value, message }];
  });
  const misplaced = element.textpropertyregex.trim();
  const isDoubled = written.some(({ kind, value }) => kind === 'pattern' && value === misplaced);
  const all: readonly Validation[] =
    misplaced === '' || isDoubled ? written : [...written, { kind: 'pattern', value: misplaced, message: '' }];
  const validations = all.filter(({ kind, value }) => {
    const isUsable = kind !== 'pattern' || isPattern(value);
    if (!isUsable) report(invalidPattern.at(offset(), value));
    return isUsable;
  });
  return { validations, isRequired: meant.some(({ meaning }) => meaning.kind === 'required') };
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
