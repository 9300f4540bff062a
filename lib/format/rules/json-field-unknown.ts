import { defineRule } from '../rule';

/**
 * A field of a JSON body that no page of its kind shows.
 * Bad: `"learnMore": "https://…"` · Good: `"learnMoreLink": "https://…"`
 */
export const jsonFieldUnknown = defineRule(
  { code: 'json-field-unknown', severity: 'info', meaning: 'A field of a JSON body is not known for its kind.' },
  (path: string) => ({
    message: `the field "${path}" is not known for this kind, so readers do not see it`,
    fix: 'Mend its name, or remove it.',
  }),
);
