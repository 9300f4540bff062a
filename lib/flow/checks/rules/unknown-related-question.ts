import { nearestName } from '@/lib/format/values';
import { defineFlowRule } from '../flow-rule';

/**
 * A validation or a list refers to a question that does not exist.
 * Bad: `"controlId": "current_limt"` · Good: `"controlId": "current_limit"`
 */
export const unknownRelatedQuestion = defineFlowRule(
  {
    code: 'unknown-related-question',
    severity: 'warning',
    meaning: 'A validation or a list refers to a question that does not exist.',
  },
  (id: string, known: readonly string[]) => {
    const near = nearestName(id, known);
    return {
      message: `no question has the id "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      fix: near === undefined ? 'Name a question of this form.' : `Write ${near}.`,
    };
  },
);
