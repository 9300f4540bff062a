import type { Control, FormQuestion } from '@/lib/format';
import type { Answer } from '../answers';
import type { Drawing, FlowOption, QuestionNode } from '../flow';

/** What a posted form or an address gives for one question, before anyone looked at it. */
export interface Submitted {
  /** The values of the field that has the question's name, in order. */
  readonly values: readonly string[];
  /** What stands in the box beside a list that could not be loaded. */
  readonly text: string;
  /** The time zone chosen beside a date and time. */
  readonly zone: string;
}

/** Why an answer is not what was asked for. */
export type AnswerProblemKind =
  | 'required'
  | 'pattern'
  | 'greaterThan'
  | 'lessThan'
  | 'maxLength'
  | 'minLength'
  | 'notANumber'
  | 'notADate'
  | 'skippedTime'
  | 'repeatedTime';

/** One finding about an answer. A `warning` is shown and stops nobody. */
export interface AnswerProblem {
  readonly kind: AnswerProblemKind;
  readonly severity: 'error' | 'warning';
  /** The author's own words, empty where there are none. */
  readonly message: string;
  /** The limit that was passed, such as a number of characters; empty for none. */
  readonly limit: string;
}

/** An answer as it was read; `unknown` are values that name no option. */
export interface AnswerReading {
  readonly answer: Answer;
  readonly unknown: readonly string[];
}

/** One control: how it is drawn, how a submitted value becomes an answer, and what that answer must look like. */
export interface ControlRule {
  readonly control: Control;
  /** `null` where it is shown with the next question and not asked. */
  readonly drawing: (question: FormQuestion, options: readonly FlowOption[]) => Drawing | null;
  readonly read: (node: QuestionNode, submitted: Submitted) => AnswerReading;
  /** Checks of the control itself; `answer` is not empty. */
  readonly check: (node: QuestionNode, answer: Answer) => readonly AnswerProblem[];
}

/** For controls whose every answer is well-formed. */
export const noChecks: ControlRule['check'] = () => [];
