/**
 * What other programs ask the site: the operations of `/api/v1`, each with the schemas of what it takes and gives.
 * Goal: one row an operation, from which its reading, its answer, its OpenAPI entry, and its reference are made.
 * Not here: HTTP (cli/serve), pages (components), what an answer is made of (lib/catalog, lib/search, lib/journey).
 *
 * @example
 * await answerApi(catalog, { method: 'GET', address: '/api/v1/articles/restore', representation: 'json', body: undefined });
 */
export { API_DOCUMENT, type ApiAnswer, type ApiRequest, answerApi } from './answer-api';
export type { FlowAnswers, FlowScreen, Question } from './flow-schemas';
export { leadOn } from './lead-on';
export { lostPromises } from './lost-promises';
export { openApiDocument, operationEntry } from './openapi';
export type { Operation } from './operation';
export { OPERATIONS } from './operations';
export { referenceAsMarkdown } from './reference-as-markdown';
export type { ArticleAnswer, ArticleSummary, ProductPage, SearchAnswer, Topic } from './schemas';
