import type { Validation } from '@/lib/format';
import { type Answer, type Answers, answerOf } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import { CONTROL_RULES } from '../controls/control-rules';
import { indexFlow } from '../engine/flow-index';
import { shownQuestions } from '../engine/walk-flow';
import { type AskedNode, type Flow, isAsked, type QuestionNode } from '../flow';
import { ANSWER_RULES } from './answer-rules';

const REQUIRED: AnswerProblem = { kind: 'required', severity: 'error', message: '', limit: '' };

/**
 * What is wrong with the answer to one question, errors first; empty for an answer that may stand. The server is the only
 * judge. An answer left out is wrong only where one is required; the author's words come with what the author checks.
 */
export function checkAnswer(flow: Flow, answers: Answers, node: AskedNode): readonly AnswerProblem[] {
  const answer = answerOf(node, answers);
  if (answer === null) return node.isRequired ? [REQUIRED] : [];
  if (node.kind !== 'question') return [];
  const malformed = CONTROL_RULES[node.question.control].check(node, answer);
  if (malformed.some(({ severity }) => severity === 'error')) return malformed;
  const index = indexFlow(flow);
  const textOf = (id: string): string => {
    const other = index.find(id)?.node;
    return other !== undefined && isAsked(other) ? (answerOf(other, answers)?.text ?? '') : '';
  };
  return [...malformed, ...problemsOf(node, answer, textOf)].toSorted(bySeverity);
}

/** What the author's validations say about an answer; `textOf` gives what was typed in answer to another question. */
export function problemsOf(
  node: QuestionNode,
  answer: Answer,
  textOf: (id: string) => string,
): readonly AnswerProblem[] {
  return validationsOf(node).flatMap((validation) => {
    return ANSWER_RULES[validation.kind]({ node, answer, validation, textOf }) ?? [];
  });
}

/** The author's validations, with the `maxLength` of the question itself where no validation words it. */
function validationsOf({ question: { validations, maxLength } }: QuestionNode): readonly Validation[] {
  if (maxLength === 0 || validations.some(({ kind }) => kind === 'maxLength')) return validations;
  return [...validations, { kind: 'maxLength', value: String(maxLength), message: '' }];
}

function bySeverity(a: AnswerProblem, b: AnswerProblem): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}

/** A question and what is wrong with its answer. */
export interface AnswerFindings {
  readonly node: AskedNode;
  readonly problems: readonly AnswerProblem[];
}

/** What is wrong with the answers to all questions that are asked, in their order; questions without a finding left out. */
export function checkAnswers(flow: Flow, answers: Answers): readonly AnswerFindings[] {
  return shownQuestions(flow, answers).visits.flatMap(({ node }) => {
    const problems = checkAnswer(flow, answers, node);
    return problems.length === 0 ? [] : [{ node, problems }];
  });
}

/** What a reader who wonders how numbers are written may want to see: one without a point, one with. */
const EXAMPLES = ['12', '0.5'] as const;

/**
 * Examples of numbers for the hint of a number field, of those that the author's validations let through; none where
 * none of them fits. What hangs on another answer counts as fulfilled.
 *
 * @example
 * exampleNumbers(node); // ['12'] where the pattern is '^[0-9]+$', else ['12', '0.5']
 */
export function exampleNumbers(node: QuestionNode): readonly string[] {
  return EXAMPLES.filter((text) => {
    const answer = { chosen: [], text };
    return (
      CONTROL_RULES[node.question.control].check(node, answer).length + problemsOf(node, answer, () => '').length === 0
    );
  });
}
