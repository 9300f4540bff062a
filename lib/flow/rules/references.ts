import { guess, guessedEdit, nearestName } from '@/lib/format/values';
import type { AskedNode } from '../flow';
import { DO_NOT_KNOW } from '../options';
import { defineFlowRule } from './flow-rule';

/** Rules about what conditions, validations and lists name. */

/** A text as it stands inside a JSON string. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A plan to choose, then a question with one more key. */
function planThen(key: string, value: string): string {
  return `{ "id": "plan", "order": 1, "controlType": "dropdown", "displayLabel": "Which plan?",
  "dropdownOptions": [{ "value": "basic", "text": "Basic plan" }, { "value": "std", "text": "Standard plan" }] },
{ "id": "size", "order": 2, "controlType": "textbox", "displayLabel": "Which size?", "${key}": ${value} }`;
}

/** A reworded text would break the condition. */
export const answerByText = defineFlowRule({
  code: 'answer-by-text',
  severity: 'info',
  meaning: 'A condition refers to an option by its text instead of its value.',
  frame: 'questions',
  bad: planThen('visibility', '"plan == Standard plan"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Use the value. It stays the same when the text is reworded.',
  words: (text: string, value: string) => ({
    message: `"${text}" is the text of an option whose value is "${value}"`,
    fix: `Write ${value}, which stays the same when the text is reworded.`,
    edit: { found: inJson(text), text: inJson(value) },
  }),
});

/** It is understood all the same. */
export const questionIdCase = defineFlowRule({
  code: 'question-id-case',
  severity: 'info',
  meaning: 'A condition writes a question’s ID in a different case.',
  frame: 'questions',
  bad: planThen('visibility', '"Plan == std"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Match the case of the question’s ID.',
  words: (written: string, id: string) => ({
    message: `"${written}" is spelled "${id}" where it’s asked`,
    fix: `Write ${id}.`,
    edit: { found: inJson(written), text: inJson(id) },
  }),
});

/** It only informs. */
export const referenceToNote = defineFlowRule({
  code: 'reference-to-note',
  severity: 'warning',
  meaning: 'A condition refers to an element that’s never answered.',
  frame: 'questions',
  bad: `${planThen('visibility', '"plan == std || hint != null"')},
{ "id": "hint", "order": 0, "controlType": "infoblock", "content": "Have your bill ready." }`,
  good: `${planThen('visibility', '"plan == std"')},
{ "id": "hint", "order": 0, "controlType": "infoblock", "content": "Have your bill ready." }`,
  fix: 'Refer to a question, or delete the condition.',
  words: (id: string, consequence: () => string) =>
    `"${id}" is information, not a question, so it never has an answer${consequence()}`,
});

/** The question never has that answer. */
export const unknownAnswer = defineFlowRule({
  code: 'unknown-answer',
  severity: 'warning',
  meaning: 'A condition compares with an answer that isn’t offered.',
  frame: 'questions',
  bad: planThen('visibility', '"plan == std || plan == premium"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Use the value of one of its options, or add the option.',
  words: (answer: string, { id, options }: AskedNode, consequence: () => string) => {
    const own = options.filter(({ isAdded }) => !isAdded);
    const near = nearestName(
      answer,
      own.map(({ value }) => value),
    );
    return {
      message: `"${answer.slice(0, 80)}" isn’t an option of the question "${id}"${inBrackets(near)}${consequence()}`,
      fix: near && `Write ${near}.`,
      edit: guessedEdit(inJson(answer), near && inJson(near)),
      severity: answer === DO_NOT_KNOW ? 'info' : undefined,
    };
  },
});

/** The element is then always shown (FORMAT.md D.4), a way on never taken. */
export const unknownQuestion = defineFlowRule({
  code: 'unknown-question',
  severity: 'error',
  meaning: 'A condition refers to a question that doesn’t exist.',
  frame: 'questions',
  bad: planThen('visibility', '"plam == std"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Refer to a question in this file, or delete the condition.',
  words: (id: string, known: readonly string[], consequence: () => string) => {
    const near = nearestName(id, known);
    return {
      message: `no question has the ID "${id}"${inBrackets(near)}${consequence()}`,
      fix: near && `Write ${near}.`,
      edit: guessedEdit(inJson(id), near && inJson(near)),
    };
  },
});

/** Inside a sentence that goes on. */
function inBrackets(near: string | undefined): string {
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** There is nothing to compare with. */
export const unknownRelatedQuestion = defineFlowRule({
  code: 'unknown-related-question',
  severity: 'warning',
  meaning: 'A validation or a list refers to a question that doesn’t exist.',
  frame: 'questions',
  bad: planThen('validations', '[{ "type": "greaterthan", "controlId": "limt", "text": "More than now" }]'),
  good: planThen('validations', '[{ "type": "greaterthan", "value": "5", "text": "More than 5" }]'),
  fix: 'Refer to a question in this form.',
  words: (id: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    return { message: `no question has the ID "${id}"${guess(near)}`, fix: near && `Write ${near}.` };
  },
});

/** Answers are not checked against it. */
export const unusablePattern = defineFlowRule({
  code: 'unusable-pattern',
  severity: 'warning',
  meaning: 'A pattern is too long, or uses a feature that can’t be run safely.',
  frame: 'questions',
  bad: planThen('validations', '[{ "type": "RegExMatch", "value": "^(?=.*[0-9]).+$", "text": "With a digit" }]'),
  good: planThen('validations', '[{ "type": "RegExMatch", "value": "[0-9]", "text": "With a digit" }]'),
  fix: 'Write it in at most 500 characters, without lookahead, lookbehind, or backreferences.',
  words: (pattern: string, reason: string) => `answers aren’t checked against "${pattern.slice(0, 60)}": ${reason}`,
});
