import type { Validation } from '../form';

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
