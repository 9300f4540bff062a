import type { Article, ReadResult } from './article';
import { findLinks } from './body/find-links';
import { type BodyReading, readArticleBody } from './body/read-article-body';
import type { ContentData } from './content-data';
import { decodeBytes } from './decode-bytes';
import type { DialectRules } from './dialects/dialect-rules';
import { DIALECT_RULES, recognizeDialect } from './dialects/recognize-dialect';
import { readLanguage } from './fields/language';
import { readClouds, readIds, readKind, readTags } from './fields/read-fields';
import { readForm } from './form/read-form';
import type { Header } from './header/header';
import { type Properties, readProperties } from './header/properties';
import { readHeader } from './header/read-header';
import { isListedForm, type Kind } from './kind';
import { checkKind } from './kinds/check-kind';
import { inferKind } from './kinds/infer-kind';
import { NO_METADATA } from './metadata/metadata';
import { readMetadata } from './metadata/read-metadata';
import { placeFindings } from './place-findings';
import type { Finding, Report } from './rule';
import { missingArticleId } from './rules/fields';
import { headerClose, noHeader, propertyNotText } from './rules/header';
import { nameOf } from './title/name-of';
import { plainTitle, reportTitle, titleOf } from './title/title-of';

/**
 * Reads one content file, whatever its bytes: it never throws, and every slip becomes a diagnostic (FORMAT.md A, B, D).
 * `path` is relative to the content folder, with `/`; `data` is what `content/data` says.
 */
export function readArticle(bytes: Uint8Array, path: string, data: ContentData): ReadResult {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const text = decodeBytes(bytes, report);
  const header = readHeader(text, report);
  const dialect = DIALECT_RULES[recognizeDialect(header, data.folder)];
  if (!dialect.isStrict) dropSelfHelpFindings(findings);
  else if (header.form === 'none') report(noHeader.at(0));
  const properties = readProperties(text, header, dialect, report);
  const kind = readKind(header, properties, dialect, report);
  const isList = isListedForm(properties.get('selfHelpType'));
  const reading = readArticleBody(text, header, { kind, isStrict: dialect.isStrict, isList }, report);
  const article = assemble({ path, kind, header, dialect, properties, reading, data, report });
  return { article, diagnostics: placeFindings(findings, text, path) };
}

interface Parts {
  readonly path: string;
  readonly kind: Kind;
  readonly header: Header;
  readonly dialect: DialectRules;
  readonly properties: Properties;
  readonly reading: BodyReading;
  readonly data: ContentData;
  readonly report: Report;
}

function assemble({ path, kind: written, header, dialect, properties, reading, data, report }: Parts): Article {
  const { body, h1 } = reading;
  const json = body.format === 'json' ? body.value : undefined;
  const title = titleOf(h1, properties.get('pageTitle'), path);
  const isTold = !dialect.isStrict && written === 'unknown';
  const kind = isTold ? inferKind({ path, title, properties, bodyText: body.text, data }) : written;
  const name = nameOf({ path, kind, title, properties, json, bodyText: body.text, data });
  const clouds = readClouds('cloudEnvironments', properties, data, report);
  const disabled = readClouds('disableClouds', properties, data, report);
  const metadata = dialect.isStrict ? NO_METADATA : readMetadata(properties, path, body.text);
  const articleId = properties.get('articleId') || metadata.kbNumber;
  if (articleId === '' && dialect.isStrict && header.form !== 'none')
    report(missingArticleId.at(properties.offset('articleId')));
  if (json !== undefined) checkKind(kind, json, { offsetOf: reading.offsetOf, report });
  reportTitle({ h1, title, properties, kind, headingOffset: reading.headingOffset }, report);
  return {
    path,
    kind,
    headerForm: header.form,
    dialect: dialect.name,
    articleId,
    isDraft: /^draft$/i.test(properties.get('status')) || /(?:^|\/)drafts\//i.test(path),
    isRetired: /^retired$/i.test(properties.get('status')),
    title,
    name,
    description: dialect.isStrict ? properties.get('description') : descriptionOf(properties),
    aliases: [...readTags(properties.get('aliases')), ...properties.items('redirect_from')],
    language: readLanguage(properties, path, body.text, report),
    metadata,
    properties: properties.values,
    propertyPlaces: properties.places,
    supportTopicIds: readIds('supportTopicIds', properties, report),
    productPesIds: readIds('productPesIds', properties, report),
    clouds,
    effectiveClouds: clouds.filter((cloud) => !disabled.includes(cloud)),
    resourceTags: readTags(properties.get('resourceTags')),
    body,
    links: body.format === 'markdown' ? findLinks(body.text, body.line) : [],
    form: isForm(kind) && json !== undefined ? readForm(json, reading.offsetOf, report) : null,
  };
}

/** Properties that say what an article is for, the likeliest first. */
const SUMMARIES = ['description', 'intro', 'summary', 'excerpt', 'lead'];

/** As plain text: GitHub docs have Markdown and template tags in it. */
function descriptionOf(properties: Properties): string {
  const written = SUMMARIES.map(properties.own).find((each) => each !== '') ?? '';
  return plainTitle(written.replace(/\{[{%<][^{}\n]{0,300}[%}>]\}/g, ' '));
}

/** What is a slip in a self-help header, and ordinary in those of other dialects. */
const OF_SELF_HELP: ReadonlySet<string> = new Set([propertyNotText.code, headerClose.code]);

function dropSelfHelpFindings(findings: Finding[]): void {
  findings.splice(0, findings.length, ...findings.filter(({ code }) => !OF_SELF_HELP.has(code)));
}

function isForm(kind: Kind): boolean {
  return kind === 'problemScopingQuestions' || kind === 'TSG_Questions';
}
