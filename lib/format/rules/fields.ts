import { KINDS } from '../kind';
import { guess, guessedEdit } from '../nearest-name';
import { defineRule } from '../rule';

/** Rules about what properties hold (FORMAT.md A.5, A.6). */

/** The language is then told from the text. */
export const invalidLanguage = defineRule({
  code: 'invalid-language',
  severity: 'warning',
  meaning: 'The language isn’t a BCP 47 tag.',
  frame: 'properties',
  bad: 'language="English (US)"',
  good: 'language="en-US"',
  fix: 'Use a BCP 47 tag, such as en or zh-Hans.',
  words: (written: string) => `"${written}" isn’t a language tag; the language was detected from the text`,
});

/** It is left out. */
export const invalidProductId = defineRule({
  code: 'invalid-product-id',
  severity: 'warning',
  meaning: 'A product ID is neither a number nor a GUID.',
  frame: 'properties',
  bad: 'productPesIds="PostgreSQL"',
  good: 'productPesIds="16222"',
  fix: 'Delete it, or write the product’s ID.',
  words: (token: string) => `"${token.slice(0, 60)}" isn’t a product ID; expected a number or a GUID`,
});

/** It is left out. */
export const invalidTopicId = defineRule({
  code: 'invalid-topic-id',
  severity: 'warning',
  meaning: 'A support topic ID is neither a number nor a GUID.',
  frame: 'properties',
  bad: 'supportTopicIds="Restore"',
  good: 'supportTopicIds="32447262"',
  fix: 'Delete it, or write the topic’s ID.',
  words: (token: string) => `"${token.slice(0, 60)}" isn’t a support topic ID; expected a number or a GUID`,
});

/** The article has an address, but no stable link. */
export const missingArticleId = defineRule({
  code: 'missing-article-id',
  severity: 'warning',
  meaning: 'The header has no articleId.',
  frame: 'file',
  bad: '<properties selfHelpType="generic" />\n\n# Restore a server\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  fix: 'Add an articleId that no other article uses, such as a new GUID.',
  words: () => 'the header has no articleId, so this article can’t have a stable link',
});

/** The body is read as Markdown, and the article has no kind. */
export const missingSelfHelpType = defineRule({
  code: 'missing-self-help-type',
  severity: 'error',
  meaning: 'The header doesn’t say which kind of article this is.',
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
  meaning: 'An ID is in a list twice.',
  frame: 'properties',
  bad: 'supportTopicIds="32639968, 32639968"',
  good: 'supportTopicIds="32639968"',
  fix: 'Delete one of them.',
  words: (token: string) => `the ID "${token}" is in this list twice`,
});

/** The article is still listed under it. */
export const unknownCloud = defineRule({
  code: 'unknown-cloud',
  severity: 'warning',
  meaning: 'The content data has no cloud with this name.',
  frame: 'properties',
  bad: 'cloudEnvironments="pubic, mooncake"',
  good: 'cloudEnvironments="public, mooncake"',
  fix: 'Use a cloud from clouds.json, or add this one there.',
  words: (cloud: string, near: string | undefined) => ({
    message: `unknown cloud "${cloud}"${guess(near)}`,
    fix: near && `Write ${near}.`,
    edit: guessedEdit(cloud, near),
  }),
});

/** The body is read as Markdown. */
export const unknownKind = defineRule({
  code: 'unknown-kind',
  severity: 'error',
  meaning: 'The selfHelpType isn’t a known kind.',
  frame: 'file',
  bad: '<properties selfHelpType="genric" articleId="restore" />\n\n# Restore a server\n',
  good: '<properties selfHelpType="generic" articleId="restore" />\n\n# Restore a server\n',
  fix: `Use one of ${KINDS.join(', ')}.`,
  words: (written: string, near: string | undefined) => ({
    message: `unknown selfHelpType "${written}"${guess(near)}`,
    fix: near && `Write ${near}.`,
    edit: guessedEdit(written, near),
  }),
});
