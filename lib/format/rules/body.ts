import { defineRule } from '../rule';

/** Rules about what a JSON body holds, whatever its kind (FORMAT.md B). */

/** The object is found all the same. */
export const missingFence = defineRule({
  code: 'missing-fence',
  severity: 'warning',
  meaning: 'The JSON body is not between two lines of dashes.',
  frame: 'file',
  bad: `<properties selfHelpType="diagnoseAndSolve" articleId="restore" pageTitle="PostgreSQL" />
{ "commonProblems": [{ "title": "It is slow" }] }
`,
  good: `<properties selfHelpType="diagnoseAndSolve" articleId="restore" pageTitle="PostgreSQL" />
---
{ "commonProblems": [{ "title": "It is slow" }] }
---
`,
  fix: 'Write --- on a line of its own before and after the JSON object.',
  words: (isOpened: boolean) =>
    isOpened
      ? 'the dash line that ends the JSON body is missing'
      : 'the dash line that begins the JSON body is missing',
});

/** Its page is built around that field. */
export const jsonFieldMissing = defineRule({
  code: 'json-field-missing',
  severity: 'warning',
  meaning: 'A JSON body lacks a field that its page shows.',
  frame: 'json',
  bad: '{ "commonProblems": [] }',
  good: '{ "commonProblems": [{ "title": "It is slow" }] }',
  fix: 'Add the field.',
  words: (name: string) => ({
    message: `the field "${name}" is missing or empty; its page has nothing to say there`,
    fix: `Add "${name}".`,
  }),
});

/** It is read as if it were missing. */
export const jsonFieldType = defineRule({
  code: 'json-field-type',
  severity: 'warning',
  meaning: 'A field of a JSON body holds a value of the wrong type.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": 5 }] }',
  good: '{ "commonProblems": [{ "title": "It is slow" }] }',
  fix: 'Write a value of the type that the field has, or remove the field.',
  words: (path: string, expected: string) => ({
    message: `the field "${path}" has the wrong type and is left out; expected ${expected}`,
    fix: `Write a value of type ${expected}, or remove the field.`,
  }),
});

/** No page of its kind shows it. */
export const jsonFieldUnknown = defineRule({
  code: 'json-field-unknown',
  severity: 'info',
  meaning: 'A field of a JSON body is not known for its kind.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow", "descripton": "Queries wait." }] }',
  good: '{ "commonProblems": [{ "title": "It is slow", "description": "Queries wait." }] }',
  fix: 'Correct its name, or remove it.',
  words: (path: string) => `the field "${path}" is not known for this kind, so readers do not see it`,
});
