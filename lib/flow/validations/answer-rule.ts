import type { Validation } from '@/lib/format';
import type { Answer } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import type { QuestionNode } from '../flow';

/** What a rule for an answer looks at. */
export interface AnswerCase {
  readonly node: QuestionNode;
  /** Not empty. */
  readonly answer: Answer;
  readonly validation: Validation;
  /** What was typed in answer to the question of this id; empty for nothing, and for no such question. */
  readonly textOf: (id: string) => string;
}

/** One kind of validation: what is wrong with the answer, or nothing. */
export type AnswerRule = (answerCase: AnswerCase) => AnswerProblem | undefined;
