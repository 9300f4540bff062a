import { defineRule } from '../rule';

/**
 * A validation is called as another language calls it; it is understood.
 * Bad: `{ "type": "RegularExpression", "value": "[0-9]+" }` · Good: `{ "type": "RegExMatch", "value": "[0-9]+" }`
 */
export const misnamedValidation = defineRule(
  {
    code: 'misnamed-validation',
    severity: 'info',
    meaning: 'A validation has a type of another language that has one plain meaning.',
  },
  (type: string, fix: string) => ({
    message: `the format has no validation "${type}"; answers are checked by what it plainly means`,
    fix,
  }),
);
