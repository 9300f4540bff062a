import { isAsked } from '../../flow';
import { consequenceOf } from '../consequence';
import type { FlowCheck } from '../flow-check';
import { questionIdCase } from '../rules/question-id-case';
import { referenceToNote } from '../rules/reference-to-note';
import { unknownQuestion } from '../rules/unknown-question';

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
