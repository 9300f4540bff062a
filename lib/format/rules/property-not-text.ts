import { defineRule } from '../rule';

/**
 * A nested value, where every property is text or a list of texts.
 * Bad: `articleId: { id: restore }` · Good: `articleId: restore`
 */
export const propertyNotText = defineRule(
  {
    code: 'property-not-text',
    severity: 'warning',
    meaning: 'A front matter property is neither text nor a list of texts.',
  },
  (name: string) => ({
    message: `"${name}" is neither text nor a list of texts; what is nested in it was left out`,
    fix: `Write ${name} as one line, or as a list of plain values.`,
  }),
);
