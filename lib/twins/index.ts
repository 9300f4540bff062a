/**
 * Pages as text for machines: the Markdown of an article, and what readers are told of a form's questions.
 * Goal: one place that writes Markdown of content; `.md` addresses, the API and assistants give the same words.
 * Not here: HTML pages (components), the schemas of the API (lib/api), which address a text has (lib/routes).
 *
 * @example
 * articleAsMarkdown(record); // '# Restore a server\n\n1. Open the portal …'
 */
export { articleAsHtml, escaped } from './article-as-html';
export { articleAsMarkdown } from './article-as-markdown';
export { ALWAYS_ASKED, type AskedWhen, askedWhen, howAnswered, optionText } from './asked-when';
