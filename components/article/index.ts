/** The article page: head, body by kind (`kinds.ts`), related articles, and what is known about the article. */
export { ArticlePage } from './article-page';
export { articleAsMarkdown } from './as-markdown';
