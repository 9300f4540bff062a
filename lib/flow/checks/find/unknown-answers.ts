import { isNull, matchingOptions } from '../../conditions';
import { isAsked } from '../../flow';
import { consequenceOf } from '../consequence';
import type { FlowCheck } from '../flow-check';
import { answerByText } from '../rules/answer-by-text';
import { unknownAnswer } from '../rules/unknown-answer';

/**
 * Answers in conditions that the author does not offer, or names by their text. Lists from a subscription can hold
 * anything, and so can typed text.
 */
export const findUnknownAnswers: FlowCheck = (facts) =>
  facts.conditions.flatMap((placed) =>
    placed.comparisons.flatMap(({ comparison: { id, literal }, answerOffset }) => {
      const node = facts.index.find(id)?.node;
      if (node === undefined || !isAsked(node) || node.takesText || isNull(literal)) return [];
      const { options } = node;
      const own = matchingOptions(options, literal.text).find((index) => options[index]?.isAdded === false);
      const option = options[own ?? -1];
      const place = { path: placed.path, offset: answerOffset };
      if (option === undefined) return unknownAnswer.at(place, literal.text, node, () => consequenceOf(facts, placed));
      return option.value.trim() === literal.text.trim() ? [] : answerByText.at(place, literal.text, option.value);
    }),
  );
