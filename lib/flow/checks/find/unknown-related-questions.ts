import { isAsked } from '../../flow';
import type { FlowCheck } from '../flow-check';
import { unknownRelatedQuestion } from '../rules/unknown-related-question';

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
