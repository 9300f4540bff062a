/**
 * The property-header format: bytes to `{ article, diagnostics }`, for every input whatsoever (FORMAT.md A, B, D).
 * Goal: no file is lost, no input throws, every slip is named with line, column and fix.
 * Not here: Markdown to HTML (lib/markdown), disk and SQLite (lib/catalog), React, Next.
 *
 * @example
 * const { article, diagnostics } = readArticle(bytes, 'postgresql/automated-backups.md', data);
 */

export type { Article, Body, HeaderForm, LineOrigin, PlacedLink, ReadResult, Spot } from './article';
export { findLinks } from './body/find-links';
export { includedText } from './body/read-article-body';
export type {
  CloudData,
  Contact,
  ContentData,
  InLanguages,
  LogoPicture,
  SectionNames,
  SiteData,
  SiteLink,
} from './content-data';
export { decodeAny, decodeUtf8 } from './decode-bytes';
export type { Diagnostic, Edit, Place, Severity } from './diagnostic';
export { DIALECTS, type Dialect, type FolderDialect } from './dialects/dialect';
export { DIALECT_RULES, dialectOfHead } from './dialects/recognize-dialect';
export type { Control, DiagnosticCard, DynamicOptions, Form, FormQuestion, Option, Validation } from './form';
export type { HouseStyle } from './house-style';
export type { JsonPath } from './json/parse-json';
export type { Kind } from './kind';
export { KIND_FIELDS } from './kinds/check-kind';
export type { CommonProblem, CommonProblems } from './kinds/common-problems';
export { fieldUse, type KindFields, type Leaf, leavesOf, type ReadKind, type WithheldField } from './kinds/kind-fields';
export type { ActionCondition, Recommendation, RecommendedAction } from './kinds/recommendation';
export type { PortalTool, QuickStart } from './kinds/tools-and-tiles';
export type { DescribedTopic, TopicDescription } from './kinds/topic-description';
export { type Metadata, NO_METADATA } from './metadata/metadata';
export { atOrigins, dropFlood, placeFindings, placesInBody } from './place-findings';
export { readArticle } from './read-article';
export { isForEngineers, readableText } from './readable-text';
export type { Example, ExampleFrame, Finding, FindingWords, Rule, RuleAbout, RuleRow } from './rule';
export { FORMAT_RULES } from './rules/format-rules';
export { jsonTrouble } from './rules/json';
export { roleOfHeading, SECTION_ROLES, type SectionRole, type SectionRoles, SOLVING_ROLES } from './section-role';
export type { AlertTarget, Json, TicketTool } from './ticket-tool';
