import type { Article, ReadResult } from './article';
import { findLinks } from './body/find-links';
import { type BodyReading, readArticleBody } from './body/read-article-body';
import type { ContentData } from './content-data';
import { decodeBytes } from './decode-bytes';
import { readClouds, readIds, readKind, readLanguage, readTags } from './fields/read-fields';
import { readForm } from './form/read-form';
import { type Properties, readProperties } from './header/properties';
import { readHeader } from './header/read-header';
import type { Kind } from './kind';
import { checkKind } from './kinds/check-kind';
import { placeFindings } from './place-findings';
import type { Finding, Report } from './rule';
import { missingArticleId } from './rules/fields';
import { nameOf } from './title/name-of';
import { reportTitle, titleOf } from './title/title-of';

/**
 * Reads one content file, whatever its bytes: it never throws, and every slip becomes a diagnostic (FORMAT.md A, B, D).
 * `path` is relative to the content folder, with `/`; `data` is what `content/data` says.
 */
export function readArticle(bytes: Uint8Array, path: string, data: ContentData): ReadResult {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const text = decodeBytes(bytes, report);
  const header = readHeader(text, report);
  const properties = readProperties(text, header, report);
  const kind = readKind(header, properties, report);
  const reading = readArticleBody(text, header, kind, report);
  const article = assemble({ path, kind, properties, reading, data, report, dialect: header.dialect });
  return { article, diagnostics: placeFindings(findings, text, path) };
}

interface Parts {
  readonly path: string;
  readonly kind: Kind;
  readonly dialect: Article['dialect'];
  readonly properties: Properties;
  readonly reading: BodyReading;
  readonly data: ContentData;
  readonly report: Report;
}

function assemble({ path, kind, dialect, properties, reading, data, report }: Parts): Article {
  const { body, h1 } = reading;
  const json = body.format === 'json' ? body.value : undefined;
  const title = titleOf(h1, properties.get('pageTitle'), path);
  const name = nameOf({ path, kind, title, properties, json, bodyText: body.text, data });
  const clouds = readClouds('cloudEnvironments', properties, data, report);
  const disabled = readClouds('disableClouds', properties, data, report);
  const articleId = properties.get('articleId');
  if (articleId === '' && dialect !== 'none') report(missingArticleId.at(properties.offset('articleId')));
  if (json !== undefined) checkKind(kind, json, { offsetOf: reading.offsetOf, report });
  reportTitle({ h1, title, properties, kind, headingOffset: reading.headingOffset }, report);
  return {
    path,
    kind,
    dialect,
    articleId,
    title,
    name,
    description: properties.get('description'),
    aliases: readTags(properties.get('aliases')),
    language: readLanguage(properties, body.text, report),
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

function isForm(kind: Kind): boolean {
  return kind === 'problemScopingQuestions' || kind === 'TSG_Questions';
}
