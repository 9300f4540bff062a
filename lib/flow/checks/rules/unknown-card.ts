import { defineFlowRule } from '../flow-rule';

/**
 * A card or an outcome names an article that the content does not hold.
 * Bad: `"articleId": "restor-a-server"` · Good: the articleId of an article of this content folder
 */
export const unknownCard = defineFlowRule(
  { code: 'unknown-card', severity: 'error', meaning: 'A troubleshooter names an article that does not exist.' },
  (articleId: string) => ({
    message: `no article has the articleId "${articleId}"`,
    fix: 'Write the articleId of an article of this content.',
  }),
);
