import { defineRule } from '../rule';

/**
 * A dropdown or radio group without options.
 * Bad: `{ "id": "os", "controlType": "dropdown" }` · Good: the same with `"dropdownOptions": [ … ]`
 */
export const missingOptions = defineRule(
  { code: 'missing-options', severity: 'warning', meaning: 'A question with choices has none.' },
  (id: string) => ({
    message: `the question "${id}" offers choices, but has no list of options`,
    fix: 'Add options, or make it a textbox.',
  }),
);
