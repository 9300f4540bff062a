import { guess, nearestName } from '@/lib/format/values';
import type { AskedNode } from '../flow';
import { DO_NOT_KNOW } from '../options';
import { defineFlowRule } from './flow-rule';

/** Rules about what conditions, validations and lists name. */

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
  meaning: 'A condition names an option by its text, not by its value.',
  frame: 'questions',
  bad: planThen('visibility', '"plan == Standard plan"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Write the value, which stays when the text is reworded.',
  words: (text: string, value: string) => ({
    message: `"${text}" is the text of an option whose value is "${value}"`,
    fix: `Write ${value}, which stays when the text is reworded.`,
  }),
});

/** It is understood all the same. */
export const questionIdCase = defineFlowRule({
  code: 'question-id-case',
  severity: 'info',
  meaning: 'A condition writes the id of a question in another case.',
  frame: 'questions',
  bad: planThen('visibility', '"Plan == std"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Write the id as the question has it.',
  words: (written: string, id: string) => ({
    message: `"${written}" is written "${id}" where it is asked`,
    fix: `Write ${id}.`,
  }),
});

/** It only informs. */
export const referenceToNote = defineFlowRule({
  code: 'reference-to-note',
  severity: 'warning',
  meaning: 'A condition names an element that is never answered.',
  frame: 'questions',
  bad: `${planThen('visibility', '"plan == std || hint != null"')},
{ "id": "hint", "order": 0, "controlType": "infoblock", "content": "Have your bill ready." }`,
  good: `${planThen('visibility', '"plan == std"')},
{ "id": "hint", "order": 0, "controlType": "infoblock", "content": "Have your bill ready." }`,
  fix: 'Name a question, or delete the condition.',
  words: (id: string, consequence: () => string) =>
    `"${id}" is information, not a question: it never has an answer${consequence()}`,
});

/** The question never has that answer. */
export const unknownAnswer = defineFlowRule({
  code: 'unknown-answer',
  severity: 'warning',
  meaning: 'A condition compares with an answer that is not offered.',
  frame: 'questions',
  bad: planThen('visibility', '"plan == std || plan == premium"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Write the value of one of its options, or add the option.',
  words: (answer: string, { id, options }: AskedNode, consequence: () => string) => {
    const own = options.filter(({ isAdded }) => !isAdded);
    const near = nearestName(
      answer,
      own.map(({ value }) => value),
    );
    return {
      message: `"${answer.slice(0, 80)}" is not an option of the question "${id}"${inBrackets(near)}${consequence()}`,
      fix: near && `Write ${near}.`,
      severity: answer === DO_NOT_KNOW ? 'info' : undefined,
    };
  },
});

/** The element is then always shown (FORMAT.md D.4), a way on never taken. */
export const unknownQuestion = defineFlowRule({
  code: 'unknown-question',
  severity: 'error',
  meaning: 'A condition names a question that does not exist.',
  frame: 'questions',
  bad: planThen('visibility', '"plam == std"'),
  good: planThen('visibility', '"plan == std"'),
  fix: 'Name a question of this file, or delete the condition.',
  words: (id: string, known: readonly string[], consequence: () => string) => {
    const near = nearestName(id, known);
    return {
      message: `no question has the id "${id}"${inBrackets(near)}${consequence()}`,
      fix: near && `Write ${near}.`,
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
  meaning: 'A validation or a list refers to a question that does not exist.',
  frame: 'questions',
  bad: planThen('validations', '[{ "type": "greaterthan", "controlId": "limt", "text": "More than now" }]'),
  good: planThen('validations', '[{ "type": "greaterthan", "value": "5", "text": "More than 5" }]'),
  fix: 'Name a question of this form.',
  words: (id: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    return { message: `no question has the id "${id}"${guess(near)}`, fix: near && `Write ${near}.` };
  },
});

/** Answers are not checked against it. */
export const unusablePattern = defineFlowRule({
  code: 'unusable-pattern',
  severity: 'warning',
  meaning: 'A pattern is too long or uses what cannot be run safely.',
  frame: 'questions',
  bad: planThen('validations', '[{ "type": "RegExMatch", "value": "^(?=.*[0-9]).+$", "text": "With a digit" }]'),
  good: planThen('validations', '[{ "type": "RegExMatch", "value": "[0-9]", "text": "With a digit" }]'),
  fix: 'Write it without looking ahead, behind or back, in at most 500 characters.',
  words: (pattern: string, reason: string) => `answers are not checked against "${pattern.slice(0, 60)}": ${reason}`,
});
