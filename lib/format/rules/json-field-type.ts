import { defineRule } from '../rule';

/**
 * A field of a JSON body with a value of another type than its kind's schema asks for.
 * Bad: `"actions": "restart it"` · Good: `"actions": [{ "description": "Restart it" }]`
 */
export const jsonFieldType = defineRule(
  { code: 'json-field-type', severity: 'warning', meaning: 'A field of a JSON body holds a value of the wrong type.' },
  (path: string, expected: string) => ({
    message: `the field "${path}" has the wrong type and is left out; expected ${expected}`,
    fix: `Write a value of type ${expected}, or remove the field.`,
  }),
);
