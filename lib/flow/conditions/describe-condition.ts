import type { FlowWords } from '../words';
import { isNull } from './compare-answer';
import type { Comparison, Condition, Test } from './condition';
import { matchingOptions } from './matching-options';

/** What a question is called, and what can be chosen. */
export interface Described {
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/**
 * A condition as a sentence part: questions by what they ask, answers by what readers see. `describe` gives a question by
 * its id; one that does not exist is named by the id.
 *
 * @example
 * describeCondition(condition, find, FLOW_WORDS); // '“Which plan?” is “Basic” and “Region” is answered'
 */
export function describeCondition(
  { test }: Condition,
  describe: (id: string) => Described | undefined,
  words: FlowWords,
): string {
  return describeTest(test, describe, words);
}

function describeTest(test: Test, describe: (id: string) => Described | undefined, words: FlowWords): string {
  switch (test.kind) {
    case 'constant':
      return test.text.toLowerCase() === 'false' ? words.never : '';
    case 'broken':
      return test.text;
    case 'comparison':
      return describeComparison(test, describe(test.id), words);
    case 'group':
      return `(${describeTest(test.inner, describe, words)})`;
    case 'all':
    case 'any':
      return test.terms
        .map((term) => describeTest(term, describe, words))
        .join(` ${test.kind === 'all' ? words.and : words.or} `);
  }
}

function describeComparison({ id, sign, literal }: Comparison, question: Described | undefined, words: FlowWords) {
  const title = question?.title ?? id;
  if (isNull(literal)) return sign === '==' ? words.isNotAnswered(title) : words.isAnswered(title);
  const [option] = question === undefined ? [] : matchingOptions(question.options, literal.text);
  const answer = question?.options[option ?? -1]?.text ?? literal.text;
  return sign === '==' ? words.is(title, answer) : words.isNot(title, answer);
}
