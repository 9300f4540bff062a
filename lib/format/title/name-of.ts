import type { ContentData } from '../content-data';
import { fileStem } from '../fields/file-stem';
import type { Properties } from '../header/properties';
import type { Kind } from '../kind';
import { plainTitle, saysNothing, tidyName } from './title-of';

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
    case 'troubleshooting':
    case 'howTo':
    case 'reference':
    case 'index':
    case 'article':
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

/** Where a form says what it is about. `hints` are further words, such as the file stem. */
export interface FormTitles {
  readonly json: string;
  readonly title: string;
  readonly pageTitle: string;
  readonly hints: string;
}

/**
 * A form's title (FORMAT.md B.1): the JSON `title`, unless it was copied along from another form and shares no word with
 * anything else here; else `pageTitle`, else the H1. Where the H1 says the same and more, the H1.
 */
export function formTitle({ json, title, pageTitle, hints }: FormTitles): string {
  const page = tidyName(plainTitle(pageTitle));
  const others = `${title} ${pageTitle} ${hints}`.toLowerCase();
  const own = [json, page, title].find((text) => !saysNothing(text) && (text !== json || sharesWord(text, others)));
  const chosen = own ?? title;
  const saysMore = title.length > chosen.length && title.toLowerCase().includes(chosen.toLowerCase());
  return saysMore && tidyName(title) === title ? title : chosen;
}

function sharesWord(text: string, others: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.some((word) => others.includes(word));
}

const TITLE_FORMS = [
  /^support\s*topic\s*descriptions?\s+for\s+(?<subject>.+)$/i,
  /^(?<subject>.+?)\s+support topics? descriptions?$/i,
];

/** `Azure Database for MySQL is a …` · `Questions or concerns specific to running …` · `Billing related problems` */
const SENTENCE_FORMS = [
  /^(?!(?:this|it|i|you|your|use|get|please|questions?|issues?)\b)(?<subject>[^,.]{2,60}?)(?: \([^)]*\))? (?:is|are|delivers|enables|provides|lets|helps|allows|offers|monitors)\b/i,
  /^(?:i have a )?(?:questions?|issues?)(?: or (?:concerns?|issues?))?(?: that are)? (?:specific to|related to|relevant to|regarding|with)(?: running)? (?<subject>[^,.(]{2,90})(?=[,.(]|$)/i,
  /^(?!(?:this|it|i|you|your|use|get|please)\b)(?<subject>[^,.(]{2,60}?)(?: related problems| support topics)?\.?$/i,
];

/**
 * The name of a `supportTopicDescription`: its product's, from the content data, the page title or the product's own
 * sentence. Empty where all three hold only its GUID.
 */
export function topicListName({ properties, json, data }: NameSources): string {
  const product = data.products[properties.get('productPesIds').toLowerCase()]?.name;
  const subject =
    product ||
    subjectOf(properties.get('pageTitle'), TITLE_FORMS) ||
    subjectOf(textAt(json, 'shortDescription').slice(0, 200), SENTENCE_FORMS);
  return subject === '' ? '' : `Support topics: ${subject}`;
}

function subjectOf(text: string, forms: readonly RegExp[]): string {
  for (const form of forms) {
    const subject = form.exec(text.trim())?.groups?.subject?.trim() ?? '';
    if (subject !== '' && !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(subject)) return subject;
  }
  return '';
}

/**
 * The text at a key of a JSON object, the key in any case; empty where there is none.
 *
 * @example textAt({ Title: ' Slow server ' }, 'title') // 'Slow server'
 */
export function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  for (const [name, found] of Object.entries(value)) {
    if (typeof found === 'string' && name.toLowerCase() === key.toLowerCase()) return found.trim();
  }
  return '';
}
