import type { Validation } from '../form';
import type { Report } from '../rule';
import { invalidPattern } from '../rules/invalid-pattern';
import { unknownValidation } from '../rules/unknown-validation';
import type { RawElement } from './raw-form';

const KINDS: ReadonlyMap<string, Validation['kind']> = new Map([
  ['regexmatch', 'pattern'],
  ['greaterthan', 'greaterThan'],
  ['maxlength', 'maxLength'],
]);

/**
 * The rules for an answer (FORMAT.md D.3), with a `textPropertyRegex` on the element, which is a misplaced pattern. A
 * pattern that no engine can read is reported and left out.
 */
export function readValidations(element: RawElement, offset: () => number, report: Report): readonly Validation[] {
  const written = element.validations.flatMap(({ type, value, controlid, text }): Validation[] => {
    const kind = KINDS.get(type.trim().toLowerCase());
    if (kind === undefined) report(unknownValidation.at(offset(), type));
    return kind === undefined ? [] : [{ kind, value: value || controlid, message: text.trim() }];
  });
  const misplaced = element.textpropertyregex.trim();
  const isDoubled = written.some(({ kind, value }) => kind === 'pattern' && value === misplaced);
  const all: readonly Validation[] =
    misplaced === '' || isDoubled ? written : [...written, { kind: 'pattern', value: misplaced, message: '' }];
  return all.filter(({ kind, value }) => {
    const isUsable = kind !== 'pattern' || isPattern(value);
    if (!isUsable) report(invalidPattern.at(offset(), value));
    return isUsable;
  });
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
