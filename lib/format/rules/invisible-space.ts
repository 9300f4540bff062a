import { defineRule } from '../rule';

/**
 * A no-break space or a zero-width space stands between properties.
 * Bad: `resourceTags=""\u200B` · Good: `resourceTags=""`
 */
export const invisibleSpace = defineRule(
  {
    code: 'invisible-space',
    severity: 'info',
    meaning: 'A character in the header looks like a blank, or like nothing, and is neither.',
  },
  (code: number) => ({
    message: `the header holds the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    fix: 'Replace it with an ordinary blank, or delete it.',
  }),
);
