import {
  type AnswerProblem,
  type AskedNode,
  type DroppedAnswer,
  exampleNumbers,
  type Flow,
  namesOf,
  type QuestionNode,
} from '@/lib/flow';
import { listed, siteText } from '@/lib/text';

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
      return words[kind]({ limit, count: Number(limit) });
    case 'notANumber':
      return node.kind === 'question' ? notANumber(node) : words.notANumber;
    default:
      return words[kind];
  }
}

function notANumber(node: QuestionNode): string {
  const words = siteText().flow.problems;
  const examples = exampleNumbers(node);
  return examples.length === 0 ? words.notANumber : words.notANumberSuchAs({ examples: listed(examples, 'or') });
}

/** The hint of a number field, with examples of numbers that it takes. */
export function numberHint(node: QuestionNode): string {
  const words = siteText().flow;
  const examples = exampleNumbers(node);
  return examples.length === 0 ? words.numberHint : words.numberHintSuchAs({ examples: listed(examples, 'or') });
}

/**
 * What tells who opens a link that was sent on what has been answered for them.
 * @param isEnd whether the page is where the flow ends, so that nothing is left to answer
 * @param isDone whether some of it was done rather than answered, such as a step
 */
export function sentWords(
  count: number,
  { isEnd, isDone }: { readonly isEnd: boolean; readonly isDone: boolean },
): string {
  const words = siteText().flow.sent;
  if (isDone) return isEnd ? words.doneAtEnd : words.done;
  return (isEnd ? words.answeredAtEnd : words.answered)({ count });
}

/** Why an answer could not be kept, with the title of its question. */
export function droppedWords({ name, value, reason }: DroppedAnswer, flow: Flow): string {
  const title = namesOf(flow).field(name)?.node.title ?? name.slice(0, 100);
  const words = siteText().flow.droppedReasons;
  return words[reason === 'unknownOption' && value === '' ? 'notOffered' : reason]({ name: title, value });
}
