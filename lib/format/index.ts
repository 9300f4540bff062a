/**
 * The property-header format: bytes to `{ article, diagnostics }`, for every input whatsoever (FORMAT.md A, B, D).
 * Goal: no file is lost, no input throws, every slip is named with line, column and fix.
 * Not here: Markdown to HTML (lib/markdown), disk and SQLite (lib/catalog), React, Next.
 *
 * @example
 * const { article, diagnostics } = readArticle(bytes, 'postgresql/automated-backups.md', data);
 */

export type { Article, Body, Dialect, ReadResult } from './article';
export type { ContentData, SectionNames } from './content-data';
export type { Diagnostic, Place, Severity } from './diagnostic';
export { DIAGNOSTIC_CODES } from './diagnostic-codes';
export { slugify } from './fields/slugify';
export type { Control, DiagnosticCard, DynamicOptions, Form, Option, Question, Validation } from './form';
export { CONTROLS } from './form';
export { readForm } from './form/read-form';
export type { JsonPath } from './json/path-finder';
export type { Kind } from './kind';
export { JSON_KINDS, KINDS, kindOf } from './kind';
export { nearestName } from './nearest-name';
export { placesInBody } from './place-in-body';
export { readArticle } from './read-article';
export { readableText } from './readable-text';
export type { Finding } from './rule';
