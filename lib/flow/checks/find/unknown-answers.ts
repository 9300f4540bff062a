import { isNull, matchingOptions } from '../../conditions';
import { isAsked } from '../../flow';
import type { FlowCheck } from '../flow-check';
import { answerByText } from '../rules/answer-by-text';
import { unknownAnswer } from '../rules/unknown-answer';

/**
 * Answers in conditions that the author does not offer, or names by their text. Lists from a subscription can hold
 * anything, and so can typed text.
 */
export const findUnknownAnswers: FlowCheck = ({ index, conditions }) =>
  conditions.flatMap(({ comparisons, path }) =>
    comparisons.flatMap(({ comparison: { id, literal }, answerOffset }) => {
      const node = index.find(id)?.node;
      if (node === undefined || !isAsked(node) || node.takesText || isNull(literal)) return [];
      const own = node.options.filter(({ isAdded }) => !isAdded);
      const place = { path, offset: answerOffset };
      const [first] = matchingOptions(own, literal.text);
      const option = own[first ?? -1];
      if (option === undefined)
        return unknownAnswer.at(
          place,
          literal.text,
          node.id,
          own.map(({ value }) => value),
        );
      return option.value.trim() === literal.text.trim() ? [] : answerByText.at(place, literal.text, option.value);
    }),
  );
