import type { Article } from '@/lib/format';
import { textFieldOf } from './json-field';

/** Longest text that is still a name. */
const LONGEST_NAME = 48;

/** How descriptions speak of their product; the group is its name. */
const SAYS_NAME = [
  /^(?!I\b|This\b|Issues\b|Questions\b)([A-Z][\w ()-]{3,60}?)(?: \([A-Z]+\))? (?:is|enables|delivers|provides)\b/,
  /\b(?:specific to|regarding)(?: running)? (.+?)(?: on Azure)?\s*\.?$/,
  /\bsupport topic tree for (.+?)\.?$/,
  /^([A-Z][\w /&-]+?)(?: support topics)?\s*$/,
];

/**
 * The name that a `supportTopicDescription` gives its product (FORMAT.md B.2): in its page title,
 * `Support topic description for Azure Backup`, else in the first words about it; empty where there is only a GUID.
 */
export function describedProduct(article: Article): string {
  if (article.kind !== 'supportTopicDescription') return '';
  const [, title = ''] = /^support topic descriptions? for (.+)$/i.exec(article.properties.pageTitle ?? '') ?? [];
  if (title !== '' && !/[\da-f]{8}-/i.test(title)) return title;
  const text = article.body.format === 'json' ? textFieldOf(article.body.value, 'shortDescription') : '';
  const names = SAYS_NAME.map((pattern) => pattern.exec(text)?.[1]?.trim() ?? '');
  return names.find((name) => name !== '' && name.length <= LONGEST_NAME) ?? '';
}
