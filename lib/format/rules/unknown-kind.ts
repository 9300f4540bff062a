import { KINDS } from '../kind';
import { defineRule } from '../rule';

/**
 * A `selfHelpType` that the format does not have; the body is read as Markdown.
 * Bad: `selfHelpType="genric"` · Good: `selfHelpType="generic"`
 */
export const unknownKind = defineRule(
  { code: 'unknown-kind', severity: 'error', meaning: 'The selfHelpType is none of the known kinds.' },
  (written: string, near: string | undefined) => ({
    message: `unknown selfHelpType "${written}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    fix: near === undefined ? `Use one of ${KINDS.join(', ')}.` : `Write ${near}.`,
  }),
);
