import type { Validation } from '@/lib/format';
import type { Answer, Answers } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import type { FlowIndex } from '../engine/flow-index';
import type { QuestionNode } from '../flow';

/** What a rule for an answer looks at. */
export interface AnswerCase {
  readonly index: FlowIndex;
  readonly node: QuestionNode;
  /** Not empty. */
  readonly answer: Answer;
  readonly answers: Answers;
  readonly validation: Validation;
}

/** One kind of validation: what is wrong with the answer, or nothing. */
export type AnswerRule = (answerCase: AnswerCase) => AnswerProblem | undefined;
