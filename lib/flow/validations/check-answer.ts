import type { Validation } from '@/lib/format';
import { type Answer, type Answers, answerOf } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import { CONTROL_RULES } from '../controls/control-rules';
import { indexFlow } from '../engine/flow-index';
import type { AskedNode, Flow, QuestionNode } from '../flow';
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
  return [...malformed, ...validate(flow, answers, node, answer)].toSorted(bySeverity);
}

function validate(flow: Flow, answers: Answers, node: QuestionNode, answer: Answer): readonly AnswerProblem[] {
  const index = indexFlow(flow);
  return validationsOf(node).flatMap((validation) => {
    return ANSWER_RULES[validation.kind]({ index, node, answer, answers, validation }) ?? [];
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
