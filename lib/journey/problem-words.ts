import { type AnswerProblem, type AskedNode, type DroppedAnswer, exampleNumbers, type Flow, namesOf } from '@/lib/flow';
import { siteText } from '@/lib/text';

/** What is wrong with an answer: in the author's words, else in ours. */
export function problemWords({ kind, message, limit }: AnswerProblem, node: AskedNode): string {
  if (message !== '') return message;
  const words = siteText().flow.problems;
  switch (kind) {
    case 'required':
      return node.options.length > 0 ? words.requiredChoice : words.required;
    case 'greaterThan':
    case 'lessThan':
    case 'maxLength':
    case 'minLength':
      return words[kind](limit);
    case 'notANumber':
      return words.notANumber(node.kind === 'question' ? exampleNumbers(node) : []);
    default:
      return words[kind];
  }
}

/** Why an answer could not be kept, with the title of its question. */
export function droppedWords({ name, value, reason }: DroppedAnswer, flow: Flow): string {
  const title = namesOf(flow).field(name)?.node.title ?? name.slice(0, 100);
  return siteText().flow.droppedReasons[reason](title, value);
}
