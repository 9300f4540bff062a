/**
 * Pages as text for machines: Markdown of every kind of page, lists for assistants, feeds, how browsers search.
 * Goal: one place that writes Markdown of content; `.md` addresses, the API and assistants give the same words.
 * Not here: HTML pages (components), the schemas of the API (lib/api), which address a text has (lib/routes).
 *
 * @example
 * articleAsMarkdown(record); // '# Restore a server\n\n1. Open the portal …'
 */
export { articleAsHtml } from './article-as-html';
export { articleAsMarkdown } from './article-as-markdown';
export { ALWAYS_ASKED, type AskedWhen, askedWhen, howAnswered, offeredIn, optionText } from './asked-when';
export { htmlElsewhere, withBlanksMarked } from './html-elsewhere';
export { itemLink, joined } from './links';
export type { MachineText } from './machine-text';
export { escaped } from './pieces-as-html';
export { textAt } from './text-at';
