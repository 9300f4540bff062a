import { defineRule } from '../rule';

/**
 * A control that the format does not have; the question is asked with a text box.
 * Bad: `"controlType": "dropdwon"` · Good: `"controlType": "dropdown"`
 */
export const unknownControl = defineRule(
  {
    code: 'unknown-control',
    severity: 'error',
    meaning: 'A question has a controlType that the format does not have.',
  },
  (written: string, near: string | undefined) => ({
    message: `unknown controlType "${written}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    fix: near === undefined ? 'Use a control that the format has, such as textbox or dropdown.' : `Write ${near}.`,
  }),
);
