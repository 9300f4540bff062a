import { defineRule } from '../rule';

/**
 * Without `articleId` the article has an address but no stable link.
 * Bad: `<properties selfHelpType="generic" />` · Good: `<properties selfHelpType="generic" articleId="8d1…" />`
 */
export const missingArticleId = defineRule(
  { code: 'missing-article-id', severity: 'warning', meaning: 'The header has no articleId.' },
  () => ({
    message: 'the header has no articleId, so no stable link can lead to this article',
    fix: 'Add an articleId that no other article has, such as a new GUID.',
  }),
);
