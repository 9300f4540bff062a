import { isAsked } from '../../flow';
import type { FlowCheck } from '../flow-check';
import { questionIdCase } from '../rules/question-id-case';
import { referenceToNote } from '../rules/reference-to-note';
import { unknownQuestion } from '../rules/unknown-question';

/** Ids in conditions that name no question, name it in another case, or name what is never asked. */
export const findUnknownQuestions: FlowCheck = ({ flow, index, conditions }) => {
  const known = flow.nodes.filter(isAsked).map(({ id }) => id);
  return conditions.flatMap(({ comparisons, path }) =>
    comparisons.flatMap(({ comparison: { id }, idOffset }) => {
      const place = { path, offset: idOffset };
      const node = index.find(id)?.node;
      if (node === undefined) return unknownQuestion.at(place, id, known);
      if (!isAsked(node)) return referenceToNote.at(place, id);
      return node.id === id ? [] : questionIdCase.at(place, id, node.id);
    }),
  );
};
