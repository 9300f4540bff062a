import { defineRule } from '../rule';

/** Rules about what a JSON body holds, whatever its kind (FORMAT.md B). */

/** The object is found all the same. */
export const missingFence = defineRule({
  code: 'missing-fence',
  severity: 'warning',
  meaning: 'The JSON body isn’t between two lines of dashes.',
  frame: 'file',
  bad: `<properties selfHelpType="diagnoseAndSolve" articleId="restore" pageTitle="PostgreSQL" />
{ "commonProblems": [{ "title": "It is slow" }] }
`,
  good: `<properties selfHelpType="diagnoseAndSolve" articleId="restore" pageTitle="PostgreSQL" />
---
{ "commonProblems": [{ "title": "It is slow" }] }
---
`,
  fix: 'Write --- on its own line before and after the JSON object.',
  words: (isOpened: boolean) =>
    isOpened
      ? 'the line of dashes after the JSON body is missing'
      : 'the line of dashes before the JSON body is missing',
});

/** Its page is built around that field. */
export const jsonFieldMissing = defineRule({
  code: 'json-field-missing',
  severity: 'warning',
  meaning: 'The JSON body is missing a field that the page shows.',
  frame: 'json',
  bad: '{ "commonProblems": [] }',
  good: '{ "commonProblems": [{ "title": "It is slow" }] }',
  fix: 'Add the field.',
  words: (name: string) => ({
    message: `the field "${name}" is missing or empty, so that part of the page is blank`,
    fix: `Add "${name}".`,
  }),
});

/** It is read as if it were missing. */
export const jsonFieldType = defineRule({
  code: 'json-field-type',
  severity: 'warning',
  meaning: 'A field in the JSON body has a value of the wrong type.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": 5 }] }',
  good: '{ "commonProblems": [{ "title": "It is slow" }] }',
  fix: 'Use a value of the right type, or remove the field.',
  words: (path: string, expected: string) => ({
    message: `the field "${path}" has the wrong type and was left out; expected ${expected}`,
    fix: `Write a value of type ${expected}, or remove the field.`,
  }),
});

/** No page of its kind shows it. */
export const jsonFieldUnknown = defineRule({
  code: 'json-field-unknown',
  severity: 'info',
  meaning: 'A field in the JSON body isn’t known for this kind of article.',
  frame: 'json',
  bad: '{ "commonProblems": [{ "title": "It is slow", "descripton": "Queries wait." }] }',
  good: '{ "commonProblems": [{ "title": "It is slow", "description": "Queries wait." }] }',
  fix: 'Correct the name, or remove the field.',
  words: (path: string) => `the field "${path}" isn’t known for this kind of article, so readers don’t see it`,
});
