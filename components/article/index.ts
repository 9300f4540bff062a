/** The article page: head, body by kind (`kinds.tsx`), what belongs to it, related articles, and what is known about it. */
export { About } from './about';
export { Facts } from './article-head';
export { ArticlePage } from './article-page';
export { type Beginning, beginningOf } from './beginning-of';
export { Documents } from './documents';
export { DraftNotice } from './draft-notice';
export { Html } from './html';
export { AttachHint } from './json/attach-hint';
export { RichText } from './json/rich-text';
export { type LandingPage, Landings } from './landing';
export { LanguageNotice, OtherLanguages } from './languages';
export { Steps } from './steps';
export { StillStuck } from './still-stuck';
export { findersOf, type Surroundings, surroundingsOf } from './surroundings';
