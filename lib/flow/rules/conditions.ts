import type { ConditionProblem } from '../conditions';
import { defineFlowRule } from './flow-rule';

/** Rules about conditions by themselves (FORMAT.md D.4). */

const PLAN = `{ "id": "plan", "order": 1, "controlType": "dropdown", "displayLabel": "Which plan?",
  "dropdownOptions": ["Basic", "Standard"] }`;

/** The plan, and a second question that is asked on a condition. */
function askedWhen(condition: string, id = 'size'): string {
  return `${PLAN},
{ "id": "${id}", "order": 2, "controlType": "textbox", "displayLabel": "Which size?", "visibility": "${condition}" }`;
}

/** Whatever is offered, no answer fulfills it. */
export const alwaysFalse = defineFlowRule({
  code: 'always-false',
  severity: 'error',
  meaning: 'A condition contradicts itself.',
  frame: 'questions',
  bad: askedWhen('plan == Basic && plan == Standard'),
  good: askedWhen('plan == Basic || plan == Standard'),
  fix: 'Write || where one of several answers is enough, or delete the condition.',
  words: (condition: string) => `no answer satisfies "${condition.slice(0, 120)}"`,
});

/** What no answers lead to may have been missed. */
export const conditionsNotTried = defineFlowRule({
  code: 'conditions-not-tried',
  severity: 'info',
  meaning: 'The file has too many conditions to try every combination of answers.',
  frame: 'questions',
  bad: manyConditions(20, 200),
  good: manyConditions(2, 200),
  fix: 'Make each question depend only on the answers that matter.',
  words: () =>
    'too many answers play together here to try them all; questions that are never asked may not be reported',
});

/** So many questions, and so many more that each depend on all of them. */
function manyConditions(deciding: number, depending: number): string {
  const asked = Array.from({ length: deciding }, (_, at) => {
    return `{ "id": "q${at}", "order": ${at}, "controlType": "dropdown", "displayLabel": "Part ${at}?", "dropdownOptions": ["Yes", "No"] }`;
  });
  const all = asked.map((_, at) => `q${at} == Yes`).join(' && ');
  const hanging = Array.from({ length: depending }, (_, at) => {
    return `{ "id": "r${at}", "order": ${deciding + at}, "controlType": "textbox", "displayLabel": "Name ${at}?", "visibility": "${all}" }`;
  });
  return [...asked, ...hanging].join(',\n');
}

/** It is asked after that one. */
export const laterQuestion = defineFlowRule({
  code: 'later-question',
  severity: 'info',
  meaning: 'A condition refers to a question that comes later.',
  frame: 'questions',
  bad: askedWhen('plan == Basic').replace('"order": 1', '"order": 3'),
  good: askedWhen('plan == Basic'),
  fix: 'Give the question a higher order than the one it depends on.',
  words: (id: string, later: string) => ({
    message: `"${id}" depends on "${later}", which comes later, so it’s asked after it`,
    fix: `Give "${id}" a higher order than "${later}".`,
  }),
});

/** The condition is read as if its brackets were right. */
export const oddBracket = defineFlowRule({
  code: 'odd-bracket',
  severity: 'info',
  meaning: 'The parentheses in a condition don’t match.',
  frame: 'questions',
  bad: askedWhen('plan == Basic)'),
  good: askedWhen('plan == Basic'),
  fix: 'Delete it.',
  words: (kind: ConditionProblem['kind']) =>
    kind === 'extraBracket'
      ? 'the last parenthesis in this condition has no match and is ignored'
      : { message: 'a parenthesis in this condition is never closed', fix: 'Close it where the group ends.' },
});

/** A question is unanswered until it is asked. */
export const selfReference = defineFlowRule({
  code: 'self-reference',
  severity: 'error',
  meaning: 'A question’s condition refers to the question itself.',
  frame: 'questions',
  bad: askedWhen('size == small'),
  good: askedWhen('plan == Basic'),
  fix: 'Refer to the earlier question you mean.',
  words: (id: string, consequence: () => string) =>
    `whether "${id}" is asked depends on its own answer, which doesn’t exist before it’s asked${consequence()}`,
});

const COMPARISON = 'Write question_id == answer or question_id != answer, joined with && or ||.';
const BRACKETS = 'Write as many closing brackets as opening ones.';

const FIXES: Readonly<Record<ConditionProblem['kind'], string>> = {
  noComparison: COMPARISON,
  noId: COMPARISON,
  noAnswer: 'Write the value of an option, or null for "not answered".',
  wrongSign: 'Write == for "is" and != for "is not".',
  tooDeep: 'Say it with fewer brackets.',
  tooLong: 'Say it with fewer comparisons.',
  strayBracket: BRACKETS,
  extraBracket: 'Delete it.',
  unclosedGroup: BRACKETS,
};

/** The question is always asked, a way on never taken. */
export const unreadableCondition = defineFlowRule({
  code: 'unreadable-condition',
  severity: 'error',
  meaning: 'A condition can’t be read.',
  frame: 'questions',
  bad: askedWhen('plan = Basic'),
  good: askedWhen('plan == Basic'),
  fix: COMPARISON,
  words: ({ kind, text }: ConditionProblem, consequence: () => string) => ({
    message: `in this condition, ${problemInWords(kind, `"${text.slice(0, 60)}"`)}${consequence()}`,
    fix: FIXES[kind],
  }),
});

function problemInWords(kind: ConditionProblem['kind'], part: string): string {
  switch (kind) {
    case 'noComparison':
      return `${part} compares nothing`;
    case 'noId':
      return `there’s no question ID before the operator in ${part}`;
    case 'noAnswer':
      return `there’s no answer after the operator in ${part}`;
    case 'wrongSign':
      return `${part} has an operator other than "==" or "!="`;
    case 'tooDeep':
      return 'brackets are nested too deep';
    case 'tooLong':
      return 'there is more text than a condition may have (5,000 characters)';
    case 'strayBracket':
      return `a closing parenthesis has no match, and ${part} follows`;
    case 'extraBracket':
      return 'the last bracket closes nothing';
    case 'unclosedGroup':
      return 'a bracket is never closed';
  }
}
