import { askingOf } from '../asking/asking-of';
import { isNull, matchingOptions } from '../conditions';
import { isAsked } from '../flow';
import {
  answerByText,
  questionIdCase,
  referenceToNote,
  unknownAnswer,
  unknownQuestion,
  unknownRelatedQuestion,
  unusablePattern,
} from '../rules/references';
import { compilePattern } from '../validations/compile-pattern';
import type { FlowCheck, FlowFacts, PlacedCondition } from './flow-facts';

/** Ids in conditions that name no question, name it in another case, or name what is never asked. */
export const findUnknownQuestions: FlowCheck = (facts) => {
  const { flow, index, conditions } = facts;
  const known = flow.nodes.filter(isAsked).map(({ id }) => id);
  return conditions.flatMap((placed) =>
    placed.comparisons.flatMap(({ comparison: { id }, idOffset }) => {
      const place = { path: placed.path, offset: idOffset };
      const consequence = () => consequenceOf(facts, placed);
      const node = index.find(id)?.node;
      if (node === undefined) return unknownQuestion.at(place, id, known, consequence);
      if (!isAsked(node)) return referenceToNote.at(place, id, consequence);
      return node.id === id ? [] : questionIdCase.at(place, id, node.id);
    }),
  );
};

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

/** Ids in validations and lists that name no question. */
export const findUnknownRelatedQuestions: FlowCheck = ({ flow, index, pathOf }) => {
  const known = flow.nodes.filter(isAsked).map(({ id }) => id);
  return flow.nodes.flatMap((node) => {
    if (node.kind !== 'question') return [];
    const { validations, dynamicOptions } = node.question;
    const compared = validations.filter(
      ({ kind, value }) => (kind === 'greaterThan' || kind === 'lessThan') && Number.isNaN(Number(value)),
    );
    const named = [
      ...compared.map(({ value }) => ({ id: value, key: 'validations' })),
      ...(dynamicOptions?.dependsOn ? [{ id: dynamicOptions.dependsOn, key: 'dynamicDropdownOptions' }] : []),
    ];
    return named.flatMap(({ id, key }) => {
      return index.find(id) === undefined ? unknownRelatedQuestion.at({ path: pathOf(node.id, key) }, id, known) : [];
    });
  });
};

/** Patterns that answers cannot be checked against. */
export const findUnusablePatterns: FlowCheck = ({ flow, pathOf }) =>
  flow.nodes.flatMap((node) => {
    const validations = node.kind === 'question' ? node.question.validations : [];
    return validations.flatMap(({ kind, value }) => {
      const compiled = kind === 'pattern' ? compilePattern(value) : undefined;
      if (compiled === undefined || compiled.kind === 'pattern') return [];
      const reason = compiled.kind === 'tooLong' ? 'it is too long' : compiled.reason;
      return unusablePattern.at({ path: pathOf(node.id, 'validations') }, value, reason);
    });
  });

/**
 * What the engine makes of a condition with a slip, to stand behind what the slip is; empty where it still decides.
 *
 * @example
 * consequenceOf(facts, placed); // '; "plan" is always asked'
 */
export function consequenceOf({ flow, index }: FlowFacts, { node, edge }: PlacedCondition): string {
  if (edge !== null) {
    const way = node.edges[edge];
    const isUsable = way !== undefined && index.nodes.get(node.id)?.edges.includes(way) === true;
    return isUsable ? '' : '; this way is never taken';
  }
  const { kind } = askingOf(flow, node.id);
  const verb = node.kind === 'note' ? 'shown' : 'asked';
  return kind === 'always' || kind === 'never' ? `; "${node.id}" is ${kind} ${verb}` : '';
}
