import type { AnswerProblem, AskedNode } from '@/lib/flow';
import { siteText } from '@/lib/text';

/** What is wrong with an answer: in the author's words, else in ours. */
export function problemWords({ kind, message, limit }: AnswerProblem, node: AskedNode): string {
  if (message !== '') return message;
  const words = siteText().flow.problems;
  switch (kind) {
    case 'required':
      return node.options.length > 0 ? words.requiredChoice : words.required;
    case 'greaterThan':
      return words.greaterThan(limit);
    case 'maxLength':
      return words.maxLength(limit);
    default:
      return words[kind];
  }
}
