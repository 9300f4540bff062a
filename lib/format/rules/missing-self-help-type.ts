import { defineRule } from '../rule';

/**
 * Without `selfHelpType` the body is read as Markdown and the article has no kind.
 * Bad: `<properties pageTitle="Restore" />` · Good: `<properties pageTitle="Restore" selfHelpType="generic" />`
 */
export const missingSelfHelpType = defineRule(
  {
    code: 'missing-self-help-type',
    severity: 'error',
    meaning: 'The header does not say which kind of article this is.',
  },
  () => ({
    message: 'the header has no selfHelpType, so the kind of this article is unknown',
    fix: 'Add selfHelpType="generic", or another kind.',
  }),
);
