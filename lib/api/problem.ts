import * as z from 'zod';
import { nearestName } from '@/lib/format/values';
import { plainProblem } from './http';
import { named } from './named';

/** One thing that is wrong with a request. */
const problemError = z.object({
  field: z.string().describe('The parameter, or the path into the JSON body, such as `answers.0.question`.'),
  message: z.string().describe('What was found.'),
  fix: z.string().describe('What to do.'),
});

/** A problem in the shape of RFC 9457, with what is wrong field by field. */
export const problemSchema = named(
  'Problem',
  z
    .object({
      type: z.string().describe('Always `about:blank`: the status says what kind of problem it is.'),
      title: z.string(),
      status: z.int().min(300).max(599),
      detail: z.string(),
      errors: z.array(problemError).describe('What’s wrong with each field; empty if it isn’t about a field.'),
    })
    .describe('An error (RFC 9457).'),
);

/** A problem as it is sent. */
export type Problem = z.infer<typeof problemSchema>;

/** Said where fields don't fit. */
export const SOME_INVALID = 'Some fields in this request aren’t valid. See "errors".';

/** How schemas are to read: so that a problem can say what was found. */
export const WITH_INPUT = { reportInput: true } as const;

/** The problem of a body that doesn't fit its schema. @param schema what was read: it knows the fields of each place */
export function problemOfBody(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType): Problem {
  return plainProblem(400, SOME_INVALID, fieldErrors(issues, schema));
}

/** The same of parameters. A list is one parameter to who sends it, separated by commas: its entries have no fields of their own. */
export function problemOfQuery(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType): Problem {
  const errors = issues.filter(isTold).flatMap((issue) => {
    const [name = ''] = issue.path;
    return issue.path.length > 1
      ? [{ field: String(name), ...wordsOf(issue, entryOf(issue)) }]
      : errorsOf(issue, schema, 'parameter');
  });
  return plainProblem(400, SOME_INVALID, errors);
}

/** What is wrong with what was read by `WITH_INPUT`, field by field. @param what a field is called where it's sent */
export function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType | undefined,
  what = 'field',
): Problem['errors'] {
  return issues.filter(isTold).flatMap((issue) => errorsOf(issue, schema, what));
}

/** Characters of an entry that are told of it. */
const LONGEST_ENTRY = 60;

function entryOf({ input }: z.core.$ZodIssue): string {
  return input === '' ? 'One of the entries' : `"${String(input).slice(0, LONGEST_ENTRY)}"`;
}

/** A whole number that no computer counts to is past the parameter's own bound too, which says more. */
function isTold(issue: z.core.$ZodIssue, _: number, all: readonly z.core.$ZodIssue[]): boolean {
  const isOfLibrary = (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'int';
  return !isOfLibrary || all.length === 1;
}

function errorsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined, what: string): Problem['errors'] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const fix = fixOfUnknown(key, fieldsAt(schema, issue.path), what);
      return { field: [...issue.path, key].join('.'), message: `There’s no such ${what}.`, fix };
    });
  const field = issue.path.join('.') || 'body';
  return [{ field, ...wordsOf(issue, 'This') }];
}

function fixOfUnknown(key: string, known: readonly string[], what: string): string {
  const near = nearestName(key, known);
  if (near !== undefined) return `Use "${near}".`;
  return known.length === 0
    ? 'Remove it. This address takes no parameters.'
    : `Remove it. Known ${what}s: ${known.join(', ')}.`;
}

/** The fields of the object at a place of a schema; empty where there is no object. */
function fieldsAt(schema: z.core.$ZodType | undefined, [first, ...rest]: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap(), first === undefined ? [] : [first, ...rest]);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(first)], rest);
}

/** What was found, and what to do. */
interface Words {
  readonly message: string;
  readonly fix: string;
}

/** In words for people: those of the schemas' library are for programmers. @param what the field or the entry, as a sentence begins with it */
function wordsOf(issue: z.core.$ZodIssue, what: string): Words {
  const words = wordsOfKind(issue, what);
  const isEmpty = issue.input === '' || (Array.isArray(issue.input) && issue.input.length === 0);
  return isEmpty ? { ...words, message: `${what} is empty.` } : words;
}

function wordsOfKind(issue: z.core.$ZodIssue, what: string): Words {
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `${what} isn’t one of the known values.`,
        fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'too_big':
      return {
        message: `${what} is too ${issue.origin in UNITS ? 'long' : 'large'}.`,
        fix: `Use at most ${amount(issue.maximum, issue.origin)}.`,
      };
    case 'too_small':
      return {
        message: `${what} is too ${issue.origin in UNITS ? 'short' : 'small'}.`,
        fix: `Use at least ${amount(issue.minimum, issue.origin)}.`,
      };
    case 'invalid_type':
      return wordsOfType(issue, what);
    case 'invalid_format':
      return { message: `${what} isn’t in the expected format.`, fix: `Use the format ${issue.format}.` };
    case 'invalid_union':
      return isOfObjects(issue)
        ? { message: `${what} isn’t valid.`, fix: 'Send an object in one of the forms that the schema allows.' }
        : wordsOfTime(issue);
    default:
      return { message: `${what} isn’t valid.`, fix: 'See the reference at /api.' };
  }
}

function isOfObjects({ errors }: z.core.$ZodIssueInvalidUnion): boolean {
  return errors
    .flat()
    .some((each) => each.path.length > 0 || (each.code === 'invalid_type' && each.expected === 'object'));
}

/** Of texts the schemas have one choice alone: a day or a time. */
function wordsOfTime({ errors }: z.core.$ZodIssueInvalidUnion): Words {
  const isMissing = errors.flat().some(({ message }) => message.endsWith(NOTHING_SENT));
  return {
    message: isMissing ? 'This field is required.' : 'This isn’t a date or a time.',
    fix: 'Use a date, such as 2024-03-01, or a time with its zone, such as 2024-03-01T08:00:00Z.',
  };
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

function amount(count: number | bigint, origin: string): string {
  const [one, more] = UNITS[origin] ?? [];
  const unit = Number(count) === 1 ? one : more;
  return unit === undefined ? String(count) : `${count} ${unit}`;
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  // No field takes a fraction.
  number: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};

/** The library tells what was found in its message alone. */
const NOTHING_SENT = 'received undefined';

function wordsOfType({ expected, message }: z.core.$ZodIssueInvalidType, what: string): Words {
  const kind = KINDS[expected] ?? expected;
  if (message.endsWith(NOTHING_SENT)) return { message: 'This field is required.', fix: `Add it, as ${kind}.` };
  return { message: `${what} isn’t ${kind}.`, fix: `Send ${kind}.` };
}
