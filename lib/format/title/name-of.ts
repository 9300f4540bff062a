import type { ContentData } from '../content-data';
import { fileStem } from '../fields/file-stem';
import type { Properties } from '../header/properties';
import { textAt } from '../json/text-at';
import type { Kind } from '../kind';
import { formTitle } from './form-title';
import { plainTitle } from './plain-title';
import { saysNothing } from './says-nothing';
import { tidyName } from './tidy-name';
import { topicListName } from './topic-list-name';

/** What a name is made of. */
export interface NameSources {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly properties: Properties;
  /** The JSON body's value; `undefined` for Markdown. */
  readonly json: unknown;
  readonly bodyText: string;
  readonly data: ContentData;
}

/**
 * What lists, search and the page's h1 show: the first of the kind's sources that says something (FORMAT.md B.1), else
 * the title. The title itself is taken as it is.
 */
export function nameOf(sources: NameSources): string {
  const { title } = sources;
  for (const candidate of candidatesOf(sources)) {
    const name = candidate === title ? title : tidyName(plainTitle(candidate));
    if (!saysNothing(name) && !isSectionName(name, sources.data)) return name;
  }
  return title;
}

function isSectionName(name: string, { sectionNames }: ContentData): boolean {
  const lower = name.toLowerCase();
  return Object.values(sectionNames).some(({ steps, documents }) => steps.includes(lower) || documents.includes(lower));
}

function candidatesOf(sources: NameSources): readonly string[] {
  const { path, kind, title, properties, json } = sources;
  const pageTitle = properties.get('pageTitle');
  const description = properties.get('description');
  switch (kind) {
    case 'problemScopingQuestions':
      return [
        formTitle({ json: textAt(json, 'title'), title, pageTitle, hints: `${fileStem(path)} ${description}` }),
        title,
      ];
    case 'advisorRecommendationMetadata':
      return [textAt(json, 'description'), textAt(json, 'displayLabel'), pageTitle];
    case 'TSG_Workflow':
      return [textAt(json, 'title'), title, pageTitle];
    case 'supportTopicDescription':
      return [topicListName(sources)];
    case 'serviceHealthInsights':
      return [pageTitle, properties.get('infoBubbleText')];
    case 'rca':
      return [title, phrase(description), phrase(pageTitle)];
    case 'diagnoseAndSolve':
    case 'TSG_Questions':
      return [pageTitle];
    case 'tools':
      return [pageTitle.charAt(0).toUpperCase() + pageTitle.slice(1)];
    case 'partnerCenterQuickStart':
      return [quickStartText(sources.bodyText)];
    case 'diagnostics':
      return [title, phrase(pageTitle), phrase(description), teaserOf(properties), pageTitle];
    case 'generic':
    case 'resource':
    case 'TSG_Content':
    case 'TSG_Description':
    case 'apollo':
    case 'unknown':
      return [title, pageTitle, description];
  }
}

/** A text of several words, or nothing: `VfpInDropPublic` names a check, not a problem. */
function phrase(text: string): string {
  return /\S\s\S/.test(text) ? text : '';
}

/** The insight bubble's line without its pointer to a panel that is not here. */
function teaserOf(properties: Properties): string {
  return properties.get('infoBubbleText').replace(/\s*See (?:the )?details on the right\.?$/i, '');
}

/** The line below `<!--Text-->`, which is all the title that a tile has (FORMAT.md B). */
function quickStartText(body: string): string {
  return /<!--\s*Text\s*-->[ \t]*\n?([^\n]*)/i.exec(body)?.[1] ?? '';
}
