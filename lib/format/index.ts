/**
 * The property-header format: bytes to `{ article, diagnostics }`, for every input whatsoever (FORMAT.md A, B, D).
 * Goal: no file is lost, no input throws, every slip is named with line, column and fix.
 * Not here: Markdown to HTML (lib/markdown), disk and SQLite (lib/catalog), React, Next.
 *
 * @example
 * const { article, diagnostics } = readArticle(bytes, 'postgresql/automated-backups.md', data);
 */

export type { Article, Body, Dialect, PlacedLink, ReadResult, Spot } from './article';
export type { Contact, ContentData, SectionNames, SiteData } from './content-data';
export { encodePath, guessedAddress, linkToken, withAddresses } from './content-link';
export type { Diagnostic, Place, Severity } from './diagnostic';
export { DIAGNOSTIC_CODES } from './diagnostic-codes';
export { endsInGuid, fileStem, isGuid } from './fields/file-stem';
export {
  CONTROLS,
  type Control,
  type DiagnosticCard,
  type DynamicOptions,
  type Form,
  type Option,
  type Question,
  type Validation,
} from './form';
export { formJsonSchema, formSchema } from './form/form-schema';
export { readForm } from './form/read-form';
export type { JsonPath } from './json/parse-json';
export { JSON_KINDS, KINDS, type Kind, kindOf } from './kind';
export { KIND_FIELDS } from './kinds/check-kind';
export { type CommonProblem, type CommonProblems, readCommonProblems } from './kinds/common-problems';
export { fieldUse, type KindFields, type Leaf, leavesOf, type ReadKind, type WithheldField } from './kinds/kind-fields';
export {
  type ActionCondition,
  type Recommendation,
  type RecommendedAction,
  readRecommendation,
} from './kinds/recommendation';
export { type PortalTool, type QuickStart, readQuickStart, readTools } from './kinds/tools-and-tiles';
export { type DescribedTopic, readTopicDescription, type TopicDescription } from './kinds/topic-description';
export { nearestName } from './nearest-name';
export { dropFlood, placeFindings, placesInBody } from './place-findings';
export { readArticle } from './read-article';
export { isForEngineers, readableText } from './readable-text';
export { defineRule, type Finding, type Rule } from './rule';
export { replaceTags, stripHtml } from './strip-html';
