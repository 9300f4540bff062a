import { defineRule } from '../rule';

/**
 * A property is given twice; the first one counts.
 * Bad: `articleId="a" articleId="b"` · Good: `articleId="a"`
 */
export const duplicateProperty = defineRule(
  { code: 'duplicate-property', severity: 'warning', meaning: 'A property stands in the header twice.' },
  (name: string) => ({
    message: `the property "${name}" stands in this header twice; the first one counts`,
    fix: 'Delete one of them.',
  }),
);
