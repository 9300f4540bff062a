import { defineRule } from '../rule';

/**
 * Something between the dash lines that is not the object.
 * Bad: `{ "title": "Restore" } see above` · Good: `{ "title": "Restore" }`
 */
export const jsonExtraText = defineRule(
  { code: 'json-extra-text', severity: 'warning', meaning: 'Text stands before or behind the JSON object.' },
  (_found: string) => ({
    message: 'text stands outside the JSON object; it was left out',
    fix: 'Delete it, or move it above the first dash line.',
  }),
);
