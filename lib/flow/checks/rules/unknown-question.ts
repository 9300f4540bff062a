import { nearestName } from '@/lib/format/values';
import { defineFlowRule } from '../flow-rule';

/**
 * A condition names a question that does not exist: the element is shown always (FORMAT.md D.4), a way on never taken.
 * Bad: `operation == Delete`, with no question `operation` · Good: `snapshot_operation == Delete`
 */
export const unknownQuestion = defineFlowRule(
  { code: 'unknown-question', severity: 'error', meaning: 'A condition names a question that does not exist.' },
  (id: string, known: readonly string[], consequence: () => string) => {
    const near = nearestName(id, known);
    return {
      message: `no question has the id "${id}"${near === undefined ? '' : ` (did you mean "${near}"?)`}${consequence()}`,
      fix: near === undefined ? 'Name a question of this file, or delete the condition.' : `Write ${near}.`,
    };
  },
);
