import { defineRule } from '../rule';

/**
 * A misspelling that real files hold, or a name of another dialect.
 * Bad: `supportToicIds="32639968"` · Good: `supportTopicIds="32639968"`
 */
export const misspeltProperty = defineRule(
  {
    code: 'misspelt-property',
    severity: 'warning',
    meaning: 'A known slip for a property name; it was read as what was meant.',
  },
  (name: string, meant: string) => ({
    message: `the property "${name}" was read as "${meant}"`,
    fix: `Write ${meant}.`,
  }),
);
