/**
 * Markdown bodies to safe HTML pieces, and nothing else: the only room that knows HTML sanitising and URL schemes.
 * Goal: every word the author wrote reaches the reader, nothing executable does, at the speed of the bare remark pipeline.
 * Not here: headers and JSON bodies (lib/format), disk and database (lib/catalog), how a page looks (components).
 *
 * @example
 * const { pieces, diagnostics } = renderBody(article, data);
 */

export { type BodyFiles, NO_FILES, type Picture } from './files/body-files';
export { type FailedInclude, type IncludedArticle, includeFiles } from './files/include-files';
export type { Blank, DocumentLink, PieceGroup, Pieces, RenderResult, Section, Step } from './pieces';
export { plainPieces } from './plain-pieces';
export { hiddenRanges } from './prepare/mask-source';
export { findBlanks, type PlacedBlank } from './prepare/read-comment';
export { renderBody } from './render-body';
export { BODY_RULES } from './slips/body-rules';
export type { PortalPage } from './tree/resolve-link';
