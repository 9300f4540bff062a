import { guess } from '../nearest-name';
import { defineRule } from '../rule';

/** Rules about question forms (FORMAT.md D). */

const PLAN = '{ "id": "plan", "order": 1, "controlType": "textbox", "displayLabel": "Which plan?" }';

/** Answers could not be told apart. */
export const duplicateOptionValue = defineRule({
  code: 'duplicate-option-value',
  severity: 'warning',
  meaning: 'Two options of a question have the same value.',
  frame: 'questions',
  bad: `{ "id": "channel", "order": 1, "controlType": "dropdown", "displayLabel": "Which channel?",
  "dropdownOptions": [{ "value": "channel_9", "text": "9" }, { "value": "channel_9", "text": "10" }] }`,
  good: `{ "id": "channel", "order": 1, "controlType": "dropdown", "displayLabel": "Which channel?",
  "dropdownOptions": [{ "value": "channel_9", "text": "9" }, { "value": "channel_10", "text": "10" }] }`,
  fix: 'Give each option its own value.',
  words: (value: string) => `two options of this question have the value "${value}"`,
});

/** Ids compare without regard to case. */
export const duplicateQuestionId = defineRule({
  code: 'duplicate-question-id',
  severity: 'warning',
  meaning: 'Two questions in a form have the same ID, possibly in different case.',
  frame: 'questions',
  bad: `${PLAN},
{ "id": "Plan", "order": 2, "controlType": "textbox", "displayLabel": "Which plan before?" }`,
  good: `${PLAN},
{ "id": "earlier_plan", "order": 2, "controlType": "textbox", "displayLabel": "Which plan before?" }`,
  fix: 'Give the question its own ID.',
  words: (id: string, first: string) =>
    id === first
      ? `the id "${id}" belongs to an earlier question of this form`
      : `the id "${id}" differs only in case from the earlier "${first}"`,
});

/** The rest is left out. */
export const formTooLarge = defineRule({
  code: 'form-too-large',
  severity: 'error',
  meaning: 'A form has more questions, options, hints, validations, or text than the limit allows.',
  frame: 'questions',
  bad: `{ "id": "plan", "order": 1, "controlType": "textbox", "displayLabel": "Which plan?", "content": "${'Please. '.repeat(2_501)}" }`,
  good: PLAN,
  fix: 'Ask for less in one form, or let readers type what doesn’t fit in a list.',
  words: (what: string, found: number, read: number) =>
    `${found.toLocaleString('en')} ${what}; the first ${read.toLocaleString('en')} are read, the rest is left out`,
});

/** Its page has nothing to show. */
export const formWithoutQuestions = defineRule({
  code: 'form-without-questions',
  severity: 'error',
  meaning: 'A form has no questions.',
  frame: 'form',
  bad: '{ "title": "Restore" }',
  good: `{ "title": "Restore", "formElements": [${PLAN}] }`,
  fix: 'Add a "formElements" list with one object for each question.',
  words: () => 'this form has no formElements, so it asks nothing',
});

/** Answers are not checked against it. */
export const invalidPattern = defineRule({
  code: 'invalid-pattern',
  severity: 'warning',
  meaning: 'A validation’s pattern isn’t a valid regular expression.',
  frame: 'questions',
  bad: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "RegExMatch", "value": "([0-9", "text": "Digits" }] }`,
  good: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "RegExMatch", "value": "[0-9]+", "text": "Digits" }] }`,
  fix: 'Correct the pattern, or delete the validation.',
  words: (pattern: string) =>
    `"${pattern.slice(0, 60)}" isn’t a regular expression, so answers aren’t checked against it`,
});

/** It is understood, for the name has one plain meaning. */
export const misnamedValidation = defineRule({
  code: 'misnamed-validation',
  severity: 'info',
  meaning: 'A validation’s type has another name here, but its meaning is clear.',
  frame: 'questions',
  bad: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "RegularExpression", "value": "[0-9]+", "text": "Digits" }] }`,
  good: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "RegExMatch", "value": "[0-9]+", "text": "Digits" }] }`,
  fix: 'Use the format’s name for the type.',
  words: (type: string, fix: string) => ({
    message: `the format has no validation "${type}"; answers are checked by what it plainly means`,
    fix,
  }),
});

/** A dropdown or radio group without options. */
export const missingOptions = defineRule({
  code: 'missing-options',
  severity: 'warning',
  meaning: 'A multiple-choice question has no options.',
  frame: 'questions',
  bad: '{ "id": "os", "order": 1, "controlType": "dropdown", "displayLabel": "Which system?" }',
  good: `{ "id": "os", "order": 1, "controlType": "dropdown", "displayLabel": "Which system?",
  "dropdownOptions": [{ "value": "linux", "text": "Linux" }, { "value": "windows", "text": "Windows" }] }`,
  fix: 'Add options, or make it a textbox.',
  words: (id: string) => `the question "${id}" offers choices, but has no list of options`,
});

/** Its answer cannot be kept. */
export const missingQuestionId = defineRule({
  code: 'missing-question-id',
  severity: 'error',
  meaning: 'A question has no ID.',
  frame: 'questions',
  bad: '{ "order": 1, "controlType": "textbox", "displayLabel": "Which plan?" }',
  good: PLAN,
  fix: 'Add an "id" that no other question in the form uses.',
  words: () => 'this question has no id, so its answer can’t be kept',
});

/** A misspelling that real forms hold. */
export const misspelledFormKey = defineRule({
  code: 'misspelled-form-key',
  severity: 'warning',
  meaning: 'A form key has a common typo; it was read as intended.',
  frame: 'questions',
  bad: '{ "id": "plan", "order": 1, "controlType": "textbox", "displayLabel": "Which plan?", "infoBallonText": "See your bill." }',
  good: '{ "id": "plan", "order": 1, "controlType": "textbox", "displayLabel": "Which plan?", "infoBalloonText": "See your bill." }',
  fix: 'Correct the spelling.',
  words: (key: string, meant: string) => ({
    message: `the key "${key}" was read as "${meant}"`,
    fix: `Write ${meant} (keys count in any case).`,
  }),
});

/** The question is asked with a text box. */
export const unknownControl = defineRule({
  code: 'unknown-control',
  severity: 'error',
  meaning: 'A question has a controlType that the format doesn’t have.',
  frame: 'questions',
  bad: '{ "id": "plan", "order": 1, "controlType": "textbx", "displayLabel": "Which plan?" }',
  good: PLAN,
  fix: 'Use one of the format’s controls, such as textbox or dropdown.',
  words: (written: string, near: string | undefined) => ({
    message: `unknown controlType "${written}"${guess(near)}`,
    fix: near && `Write ${near}.`,
  }),
});

/** It is left out. */
export const unknownValidation = defineRule({
  code: 'unknown-validation',
  severity: 'warning',
  meaning: 'A validation has a type that the format doesn’t have.',
  frame: 'questions',
  bad: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "Range", "value": "1", "text": "Digits" }] }`,
  good: `{ "id": "port", "order": 1, "controlType": "textbox", "displayLabel": "Which port?",
  "validations": [{ "type": "MaxLength", "value": "5", "text": "Digits" }] }`,
  fix: 'Use one of the three types.',
  words: (type: string) => `unknown validation "${type}"; expected RegExMatch, greaterThan, or MaxLength`,
});
