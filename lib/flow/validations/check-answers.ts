import type { Answers } from '../answers';
import type { AnswerProblem } from '../controls/control-rule';
import { shownQuestions } from '../engine/shown-questions';
import type { AskedNode, Flow } from '../flow';
import { checkAnswer } from './check-answer';

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
