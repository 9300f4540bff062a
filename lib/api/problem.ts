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
      errors: z.array(problemError).describe('What is wrong with each field; empty where no field is at fault.'),
    })
    .describe('An error (RFC 9457).'),
);

/** A problem as it is sent. */
export type Problem = z.infer<typeof problemSchema>;

/** The problem of a request whose parameters or body do not fit their schema. @param known names of parameters */
export function problemOfIssues(issues: readonly z.core.$ZodIssue[], known: readonly string[]): Problem {
  const errors = issues.flatMap((issue) => errorsOf(issue, known));
  return plainProblem(400, 'Some fields of this request don’t fit. See "errors".', errors);
}

function errorsOf(issue: z.core.$ZodIssue, known: readonly string[]): Problem['errors'] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearestName(key, known);
      const fix = near === undefined ? `Leave it out. Known: ${known.join(', ') || 'none'}.` : `Use "${near}".`;
      return { field: [...issue.path, key].join('.'), message: 'This field is not known.', fix };
    });
  const field = issue.path.join('.') || 'body';
  return [{ field, message: `${issue.message.replace(/\.$/, '')}.`, fix: fixOf(issue) }];
}

function fixOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `Use at most ${issue.maximum}.`;
    case 'too_small':
      return `Use at least ${issue.minimum}.`;
    case 'invalid_type':
      return `Send a value of type ${issue.expected}.`;
    case 'invalid_format':
      return `Use the format ${issue.format}.`;
    default:
      return 'See the reference at /api.';
  }
}
