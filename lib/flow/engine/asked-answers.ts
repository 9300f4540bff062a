import type { Answers } from '../answers';
import type { Flow } from '../flow';
import { shownQuestions } from './shown-questions';

/**
 * The answers to what is still asked: all that may leave with a reader. What was answered before another answer made its
 * question pointless is left out. Asking again changes nothing, for conditions see only what is asked.
 */
export function askedAnswers(flow: Flow, answers: Answers): Answers {
  const choices = new Map<string, readonly number[]>();
  const texts = new Map<string, string>();
  for (const { node, answer } of shownQuestions(flow, answers).visits) {
    if (answer !== null && answer.chosen.length > 0) choices.set(node.id, answer.chosen);
    if (answer !== null && answer.text !== '') texts.set(node.id, answer.text);
  }
  return { choices, texts };
}
