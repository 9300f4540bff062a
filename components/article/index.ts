/** The article page: head, body by kind (`kinds.tsx`), what belongs to it, related articles, and what is known about it. */
export { ArticlePage } from './article-page';
export { articleAsMarkdown } from './as-markdown';
export { type LandingPage, Landings } from './landing';
export { findersOf, type Surroundings, surroundingsOf } from './surroundings';
