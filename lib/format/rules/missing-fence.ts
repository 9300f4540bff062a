import { defineRule } from '../rule';

/**
 * A JSON body stands between two lines of dashes.
 * Bad: `{ … }` right below the heading · Good: `---`, then `{ … }`, then `---`
 */
export const missingFence = defineRule(
  { code: 'missing-fence', severity: 'warning', meaning: 'The JSON body does not stand between two dash lines.' },
  (isOpened: boolean) => ({
    message: isOpened
      ? 'the dash line that ends the JSON body is missing'
      : 'the dash line that begins the JSON body is missing',
    fix: 'Write --- on a line of its own before and after the JSON object.',
  }),
);
