/**
 * The property-header format: bytes to `{ article, diagnostics }`, for every input whatsoever (FORMAT.md A, B, D).
 * Goal: no file is lost, no input throws, every slip is named with line, column and fix.
 * Not here: Markdown to HTML (lib/markdown), disk and SQLite (lib/catalog), React, Next.
 *
 * @example
 * const { article, diagnostics } = readArticle(bytes, 'postgresql/automated-backups.md', data);
 */

export type { Article, Body, Dialect, ReadResult } from './article';
export type { Contact, ContentData, SectionNames, SiteData } from './content-data';
export { encodePath, guessedAddress, linkToken, withAddresses } from './content-link';
export type { Diagnostic, Place, Severity } from './diagnostic';
export { DIAGNOSTIC_CODES } from './diagnostic-codes';
export { isGuid } from './fields/is-guid';
export { slugify } from './fields/slugify';
export { isForEngineers } from './for-engineers';
export type { Control, DiagnosticCard, DynamicOptions, Form, Option, Question, Validation } from './form';
export { CONTROLS } from './form';
export { formJsonSchema, formSchema } from './form/form-schema';
export { readForm } from './form/read-form';
export { fieldOf } from './json/field-of';
export type { JsonPath } from './json/path-finder';
export type { Kind } from './kind';
export { JSON_KINDS, KINDS, kindOf } from './kind';
export type { CommonProblem, CommonProblems } from './kinds/common-problems';
export { readCommonProblems } from './kinds/common-problems';
export type { KindFields, Leaf, ReadKind, WithheldField } from './kinds/kind-fields';
export { fieldUse, leavesOf } from './kinds/kind-fields';
export type { QuickStart } from './kinds/quick-start';
export { readQuickStart } from './kinds/quick-start';
export { KIND_FIELDS } from './kinds/read-kind';
export type { ActionCondition, Recommendation, RecommendedAction } from './kinds/recommendation';
export { readRecommendation } from './kinds/recommendation';
export type { PortalTool } from './kinds/tool-list';
export { readTools } from './kinds/tool-list';
export type { DescribedTopic, TopicDescription } from './kinds/topic-description';
export { readTopicDescription } from './kinds/topic-description';
export { nearestName } from './nearest-name';
export { dropFlood, placeFindings } from './place-findings';
export { placesInBody } from './place-in-body';
export { readArticle } from './read-article';
export { readableText } from './readable-text';
export { defineRule, type Finding, type Rule } from './rule';
export { replaceTags, stripHtml } from './strip-html';
