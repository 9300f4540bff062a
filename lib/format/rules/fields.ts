import { KINDS } from '../kind';
import { guess } from '../nearest-name';
import { defineRule } from '../rule';

/** Rules about what properties hold (FORMAT.md A.5, A.6). */

/** The language is then told from the text. */
export const invalidLanguage = defineRule({
  code: 'invalid-language',
  severity: 'warning',
  meaning: 'The language is not a BCP 47 tag.',
  frame: 'properties',
  bad: 'language="English (US)"',
  good: 'language="en-US"',
  fix: 'Write a BCP 47 tag such as en or zh-Hans.',
  words: (written: string) => `"${written}" is not a language tag; the language was told from the text`,
});

/** It is left out. */
export const invalidProductId = defineRule({
  code: 'invalid-product-id',
  severity: 'warning',
  meaning: 'A product id is neither digits nor a GUID.',
  frame: 'properties',
  bad: 'productPesIds="PostgreSQL"',
  good: 'productPesIds="16222"',
  fix: 'Delete it, or write the id of the product.',
  words: (token: string) => `"${token.slice(0, 60)}" is not a product id; expected digits or a GUID`,
});

/** It is left out. */
export const invalidTopicId = defineRule({
  code: 'invalid-topic-id',
  severity: 'warning',
  meaning: 'A support topic id is neither digits nor a GUID.',
  frame: 'properties',
  bad: 'supportTopicIds="Restore"',
  good: 'supportTopicIds="32447262"',
  fix: 'Delete it, or write the id of the topic.',
  words: (token: string) => `"${token.slice(0, 60)}" is not a support topic id; expected digits or a GUID`,
});

/** The article has an address, but no stable link. */
export const missingArticleId = defineRule({
  code: 'missing-article-id',
  severity: 'warning',
  meaning: 'The header has no articleId.',
  frame: 'file',
  bad: '<properties selfHelpType="generic" />\n\n# Restore a server\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  fix: 'Add an articleId that no other article has, such as a new GUID.',
  words: () => 'the header has no articleId, so no stable link can lead to this article',
});

/** The body is read as Markdown, and the article has no kind. */
export const missingSelfHelpType = defineRule({
  code: 'missing-self-help-type',
  severity: 'error',
  meaning: 'The header does not say which kind of article this is.',
  frame: 'file',
  bad: '<properties articleId="restore" />\n\n# Restore a server\n',
  good: '<properties articleId="restore" selfHelpType="generic" />\n\n# Restore a server\n',
  fix: 'Add selfHelpType="generic", or another kind.',
  words: () => 'the header has no selfHelpType, so the kind of this article is unknown',
});

/** It counts once. */
export const repeatedId = defineRule({
  code: 'repeated-id',
  severity: 'info',
  meaning: 'An id is in a list twice.',
  frame: 'properties',
  bad: 'supportTopicIds="32639968, 32639968"',
  good: 'supportTopicIds="32639968"',
  fix: 'Delete one of them.',
  words: (token: string) => `the id "${token}" is in this list twice`,
});

/** The article is still listed under it. */
export const unknownCloud = defineRule({
  code: 'unknown-cloud',
  severity: 'warning',
  meaning: 'The content data has no cloud of this name.',
  frame: 'properties',
  bad: 'cloudEnvironments="pubic, mooncake"',
  good: 'cloudEnvironments="public, mooncake"',
  fix: 'Use a cloud that clouds.json names, or add it there.',
  words: (cloud: string, near: string | undefined) => ({
    message: `unknown cloud "${cloud}"${guess(near)}`,
    fix: near && `Write ${near}.`,
  }),
});

/** The body is read as Markdown. */
export const unknownKind = defineRule({
  code: 'unknown-kind',
  severity: 'error',
  meaning: 'The selfHelpType is none of the known kinds.',
  frame: 'file',
  bad: '<properties selfHelpType="genric" articleId="restore" />\n\n# Restore a server\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  fix: `Use one of ${KINDS.join(', ')}.`,
  words: (written: string, near: string | undefined) => ({
    message: `unknown selfHelpType "${written}"${guess(near)}`,
    fix: near && `Write ${near}.`,
  }),
});
