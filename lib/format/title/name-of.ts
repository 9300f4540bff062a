import type { ContentData } from '../content-data';
import type { Properties } from '../header/properties';
import { textAt } from '../json/text-at';
import type { Kind } from '../kind';
import { plainTitle } from './plain-title';
import { saysNothing } from './says-nothing';
import { tidyName } from './tidy-name';
import { topicListName } from './topic-list-name';

/** What a name is made of. */
export interface NameSources {
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
 * the title.
 */
export function nameOf(sources: NameSources): string {
  for (const candidate of candidatesOf(sources)) {
    const name = tidyName(plainTitle(candidate));
    if (!saysNothing(name)) return name;
  }
  return sources.title;
}

function candidatesOf(sources: NameSources): readonly string[] {
  const { kind, title, properties, json } = sources;
  const pageTitle = properties.get('pageTitle');
  const description = properties.get('description');
  switch (kind) {
    case 'problemScopingQuestions':
      return [textAt(json, 'title'), pageTitle, title, description];
    case 'advisorRecommendationMetadata':
      return [textAt(json, 'description'), textAt(json, 'displayLabel'), pageTitle];
    case 'supportTopicDescription':
      return [topicListName(sources)];
    case 'serviceHealthInsights':
      return [pageTitle, properties.get('infoBubbleText')];
    case 'rca':
      return [title, description, pageTitle];
    case 'diagnoseAndSolve':
    case 'TSG_Questions':
    case 'tools':
      return [pageTitle];
    case 'partnerCenterQuickStart':
      return [quickStartText(sources.bodyText)];
    case 'generic':
    case 'resource':
    case 'TSG_Content':
    case 'TSG_Description':
    case 'diagnostics':
    case 'apollo':
    case 'unknown':
      return [title, phrase(pageTitle), phrase(description), pageTitle];
  }
}

/** A text of several words, or nothing: `VfpInDropPublic` names a check, not a problem. */
function phrase(text: string): string {
  return text.includes(' ') ? text : '';
}

/** The line below `<!--Text-->`, which is all the title that a tile has (FORMAT.md B). */
function quickStartText(body: string): string {
  return /<!--\s*Text\s*-->[ \t]*\n?([^\n]*)/i.exec(body)?.[1] ?? '';
}
