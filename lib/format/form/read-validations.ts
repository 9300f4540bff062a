import type { Validation } from '../form';
import type { Report } from '../rule';
import { invalidPattern, misnamedValidation, unknownValidation } from '../rules/form';
import type { RawElement } from './raw-form';

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

/** What a validation's `type` means: a rule of some kind, or that an answer is required; `value` where the name says it all. */
export type ValidationMeaning =
  | { readonly kind: Validation['kind']; readonly value?: string }
  | { readonly kind: 'required' };

/** The names of the format (FORMAT.md D.3), in lower case. */
const OF_THE_FORMAT: ReadonlyMap<string, ValidationMeaning> = new Map([
  ['regexmatch', { kind: 'pattern' }],
  ['greaterthan', { kind: 'greaterThan' }],
  ['maxlength', { kind: 'maxLength' }],
]);

const EMAIL = '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$';
const GUID = '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$';
const LENGTH_FIX = 'Write RegExMatch with a pattern that counts, such as "^.{3,}$".';
const LESS_FIX = 'Write RegExMatch with a pattern for the numbers that are allowed; the format has no upper limit.';
const REQUIRED_FIX = 'Write "required": true on the question.';
const PATTERN_FIX = 'Write RegExMatch.';
const MAX_FIX = 'Write MaxLength.';

/**
 * Names of other languages and libraries that have one plain meaning, lower case and without "-" and "_", each with how the
 * format says it. What could be meant in two ways ("Min", "Range", "Length") is left to its author.
 */
const ELSEWHERE: ReadonlyMap<string, { readonly meaning: ValidationMeaning; readonly fix: string }> = new Map([
  ...named(
    ['regularexpression', 'regex', 'regexp', 'regexpattern', 'pattern', 'match', 'matches'],
    { kind: 'pattern' },
    PATTERN_FIX,
  ),
  ...named(['maximumlength', 'lengthatmost'], { kind: 'maxLength' }, MAX_FIX),
  ...named(['minlength', 'minimumlength', 'lengthatleast'], { kind: 'minLength' }, LENGTH_FIX),
  ...named(['lessthan', 'smallerthan', 'lowerthan'], { kind: 'lessThan' }, LESS_FIX),
  ...named(['morethan', 'largerthan', 'biggerthan'], { kind: 'greaterThan' }, 'Write greaterthan.'),
  ...named(['required', 'mandatory'], { kind: 'required' }, REQUIRED_FIX),
  ...named(
    ['email', 'emailaddress'],
    { kind: 'pattern', value: EMAIL },
    `Write RegExMatch with the value ${JSON.stringify(EMAIL)}.`,
  ),
  ...named(
    ['guid', 'uuid'],
    { kind: 'pattern', value: GUID },
    `Write RegExMatch with the value ${JSON.stringify(GUID)}.`,
  ),
]);

function named(names: readonly string[], meaning: ValidationMeaning, fix: string) {
  return names.map((name) => [name, { meaning, fix }] as const);
}

/** What the `type` of a validation means; with `fix` where the format says it otherwise; `undefined` for no known name. */
export function meaningOf(type: string): { readonly meaning: ValidationMeaning; readonly fix?: string } | undefined {
  const name = type.trim().toLowerCase();
  const meaning = OF_THE_FORMAT.get(name);
  return meaning === undefined ? ELSEWHERE.get(name.replace(/[-_ ]/g, '')) : { meaning };
}
