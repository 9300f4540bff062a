import { defineRule } from '../rule';

/**
 * A value without quotes ends at the first blank.
 * Bad: `displayOrder=2` · Good: `displayOrder="2"`
 */
export const unquotedValue = defineRule(
  { code: 'unquoted-value', severity: 'warning', meaning: 'A property value has no quotes.' },
  (name: string) => ({
    message: `the value of "${name}" has no quotes`,
    fix: `Write ${name}="…".`,
  }),
);
