import type { FlowNode } from '../../flow';
import type { FlowCheck } from '../flow-check';
import { laterQuestion } from '../rules/later-question';

/** Elements of a form whose condition names a question of a higher order. */
export const findLaterQuestions: FlowCheck = ({ flow, index, conditions }) =>
  conditions.flatMap(({ node, comparisons, path }) => {
    if (flow.source !== 'form') return [];
    return comparisons.flatMap(({ comparison, idOffset }) => {
      const other = index.find(comparison.id)?.node;
      const isLater = other !== undefined && orderOf(other) > orderOf(node);
      return isLater ? laterQuestion.at({ path, offset: idOffset }, node.id, other.id) : [];
    });
  });

function orderOf(node: FlowNode): number {
  if (node.kind === 'question') return node.question.order;
  return node.kind === 'note' ? node.order : 0;
}
