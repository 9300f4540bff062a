import { nearestName } from '@/lib/format/values';
import { defineFlowRule } from '../flow-rule';

/**
 * A question without a label is not in the file that the troubleshooter borrows from.
 * Bad: `{ "id": "vpn_typ" }` · Good: the id of a question of that file, or a `displayLabel`
 */
export const unknownSharedQuestion = defineFlowRule(
  {
    code: 'unknown-shared-question',
    severity: 'error',
    meaning: 'A question without a label is not in the file that is borrowed from.',
  },
  (id: string, questionsFrom: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    const where = questionsFrom === '' ? 'and no questionsFrom is given' : `nor in "${questionsFrom}"`;
    return {
      message: `the question "${id}" has no displayLabel here ${where}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      fix: near === undefined ? 'Write a displayLabel, or name a file that has the question.' : `Write ${near}.`,
    };
  },
);
