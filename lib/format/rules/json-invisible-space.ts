import { defineRule } from '../rule';

/**
 * A no-break space, U+200B or byte order mark outside the strings.
 * Bad: `{\u00A0"order": 1 }` · Good: `{ "order": 1 }`
 */
export const jsonInvisibleSpace = defineRule(
  {
    code: 'json-invisible-space',
    severity: 'info',
    meaning: 'A no-break space or zero-width character stands between the parts of the JSON body.',
  },
  (_found: string) => ({
    message: 'an invisible character stands between the parts of the JSON body',
    fix: 'Replace it with an ordinary blank.',
  }),
);
