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

/** The problem of a request whose parameters or body do not fit their schema. @param known names of parameters */
export function problemOfIssues(issues: readonly z.core.$ZodIssue[], known: readonly string[]): Problem {
  const errors = issues.flatMap((issue) => errorsOf(issue, known));
  return plainProblem(400, 'Some fields in this request aren’t valid. See "errors".', errors);
}

function errorsOf(issue: z.core.$ZodIssue, known: readonly string[]): Problem['errors'] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearestName(key, known);
      const fix = near === undefined ? `Remove it. Fields: ${known.join(', ') || 'none'}.` : `Use "${near}".`;
      return { field: [...issue.path, key].join('.'), message: 'There’s no such field.', fix };
    });
  const field = issue.path.join('.') || 'body';
  return [{ field, ...wordsOf(issue) }];
}

/** What was found and what to do, in words for people: those of the schemas' library are for programmers. */
function wordsOf(issue: z.core.$ZodIssue): { readonly message: string; readonly fix: string } {
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: 'This isn’t one of the known values.',
        fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'too_big':
      return {
        message: `This is too ${issue.origin === 'number' ? 'large' : 'long'}.`,
        fix: `Use at most ${amount(issue.maximum, issue.origin)}.`,
      };
    case 'too_small':
      return {
        message: `This is too ${issue.origin === 'number' ? 'small' : 'short'}.`,
        fix: `Use at least ${amount(issue.minimum, issue.origin)}.`,
      };
    case 'invalid_type':
      return wordsOfType(issue);
    case 'invalid_format':
      return { message: 'This isn’t in the expected format.', fix: `Use the format ${issue.format}.` };
    case 'invalid_union':
      return {
        message: 'This is missing, or isn’t a day or a time.',
        fix: 'Use a day, such as 2024-03-01, or a time, such as 2024-03-01T08:00:00Z.',
      };
    default:
      return { message: 'This isn’t valid.', fix: 'See the reference at /api.' };
  }
}

const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function amount(count: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? String(count) : `${count} ${unit}`;
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

/** The library tells what was found in its message alone. */
function wordsOfType({ expected, message }: z.core.$ZodIssueInvalidType): {
  readonly message: string;
  readonly fix: string;
} {
  const kind = KINDS[expected] ?? expected;
  if (message.endsWith('received undefined')) return { message: 'This field is required.', fix: `Add it, as ${kind}.` };
  return { message: `This isn’t ${kind}.`, fix: `Send ${kind}.` };
}
