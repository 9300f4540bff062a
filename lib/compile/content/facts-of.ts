import { slugify, slugOf } from '@/lib/addresses';
import { contentHash, fold, foldAll, ownerOf } from '@/lib/catalog';
import type { Article, Kind, Spot } from '@/lib/format';
import { fieldOf, readTopicDescription } from '@/lib/format/values';
import type { Pieces } from '@/lib/markdown';
import type { Places } from '@/lib/markdown/places';
import type { Facts } from './compiled-file';
import { internalLinks } from './internal-links';
import { RANK_OTHER, topicTitle } from './topic-title';

/** A change of their bodies changes what is found about troubleshooters. */
const TROUBLESHOOTING: ReadonlySet<Kind> = new Set<Kind>(['TSG_Workflow', 'TSG_Questions']);

/** Where a file without the property is told of. */
const START: Spot = [1, 1];

/** What deriving needs of an article. */
export function factsOf(article: Article, pieces: Pieces | null, places?: Places): Facts {
  const { path, kind, dialect, language, articleId, aliases, properties, propertyPlaces } = article;
  const namedTopics = topicsByName(article);
  const owner = ownerOf(properties.ownershipId ?? '');
  return {
    ...{ path, kind, dialect, language, articleId },
    ...(article.headerForm === 'none' ? { isBare: true } : {}),
    slug: slugOf(article),
    idAt: propertyPlaces.articleId ?? START,
    slugAt: propertyPlaces.slug ?? null,
    aliases,
    aliasesAt: aliases.length === 0 ? null : (propertyPlaces.aliases ?? START),
    topicIds: [...foldAll(article.supportTopicIds), ...namedTopics.map(([id]) => id)],
    productIds: foldAll(article.productPesIds),
    ...topicTitle(article),
    topicSentences: [...topicSentences(article), ...namedTopics],
    ...(namedTopics.length > 0 ? { topicRank: RANK_OTHER } : {}),
    productName: describedProduct(article),
    organisation: owner.organisation,
    ownerService: owner.service,
    ...serviceOf(article),
    resourceTags: article.resourceTags,
    ...(dialect === 'plain' ? { name: article.name } : {}),
    flowHash: TROUBLESHOOTING.has(article.kind) ? contentHash(article.body.text).slice(0, 8) : '',
    ...(places ? { places } : {}),
    links: internalLinks(article, pieces?.contentLinks ?? []),
    namedIds: article.body.format === 'json' ? foldAll(namedIdsIn(article.body.value)) : [],
  };
}

/** Fields by which a body names articles, of whatever kind it is. */
const NAMES_ARTICLES = /(?:articleids?|questionsfrom)$/i;

/** The texts in such fields, alone or in a list. */
function namedIdsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (held: unknown, isNamed: boolean): void => {
    if (Array.isArray(held)) for (const item of held) visit(item, isNamed);
    else if (typeof held === 'object' && held !== null) {
      for (const [key, inner] of Object.entries(held)) visit(inner, NAMES_ARTICLES.test(key));
    } else if (isNamed && String(held ?? '').trim() !== '') found.push(String(held));
  };
  visit(value, false);
  return found;
}

/** Advisor recommendations have no `service`; their JSON names the resource type, `Microsoft.Sql/servers`. */
function serviceOf(article: Article): { readonly service: string; readonly resource: string } {
  const { service = '', resource = '' } = article.properties;
  const type = article.body.format === 'json' ? textFieldOf(article.body.value, 'recommendationResourceType') : '';
  const [typeService = '', ...typeResource] = type.split('/');
  return {
    service: (service || typeService || productOf(article)).toLowerCase().replace(/\/+$/, ''),
    resource: (resource || typeResource.join('/')).toLowerCase(),
  };
}

/** `azure-virtual-machines` is what `virtual-machines` is. */
function productOf({ metadata: { product } }: Article): string {
  return product.replace(/^azure-(?=.)/, '').replace(/[\s,/\\]+/g, '-');
}

function topicSentences(article: Article): Facts['topicSentences'] {
  if (article.kind !== 'supportTopicDescription' || article.body.format !== 'json') return [];
  const { topics } = readTopicDescription(article.body.value);
  return topics
    .filter(({ id, description }) => id !== '' && description !== '')
    .map(({ id, description, category, tags }) => [fold(id), description, category, tags] as const);
}

/** A topic that has a name instead of an id (FORMAT-LEARN.md 1): its id is made of its name and its category. */
function topicsByName({ metadata: { topic } }: Article): Facts['topicSentences'] {
  const name = topic.at(-1);
  if (name === undefined) return [];
  return [[slugify(topic.join(' ')), name, topic.slice(0, -1).join(' › '), []]];
}

/** Longest text that is still a name. */
const LONGEST_NAME = 48;

/** How descriptions speak of their product; the group is its name. */
const SAYS_NAME = [
  /^(?!I\b|This\b|Issues\b|Questions\b)([A-Z][\w ()-]{3,60}?)(?: \([A-Z]+\))? (?:is|enables|delivers|provides)\b/,
  /\b(?:specific to|regarding)(?: running)? (.+?)(?: on Azure)?\s*\.?$/,
  /\bsupport topic tree for (.+?)\.?$/,
  /^([A-Z][\w /&-]+?)(?: support topics)?\s*$/,
];

/**
 * The name that a `supportTopicDescription` gives its product (FORMAT.md B.2): in its page title,
 * `Support topic description for Azure Backup`, else in the first words about it; empty where there is only a GUID.
 */
function describedProduct(article: Article): string {
  if (article.kind !== 'supportTopicDescription') return '';
  const [, title = ''] = /^support topic descriptions? for (.+)$/i.exec(article.properties.pageTitle ?? '') ?? [];
  if (title !== '' && !/[\da-f]{8}-/i.test(title)) return title;
  const text = article.body.format === 'json' ? textFieldOf(article.body.value, 'shortDescription') : '';
  const names = SAYS_NAME.map((pattern) => pattern.exec(text)?.[1]?.trim() ?? '');
  return names.find((name) => name !== '' && name.length <= LONGEST_NAME) ?? '';
}

/** The string under `name`, trimmed; empty where there is none. */
function textFieldOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text.trim() : '';
}

/** How the file names of one article's cloud variants end (FORMAT.md B.2, E.1). */
const CLOUD_SUFFIX = /[-_](public|fairfax|mooncake|blackforest|usnat|ussec|ff|mc)$/;

/**
 * The key that an article shares with its variants for other clouds: an advisor recommendation's type, else folder and
 * file name without the cloud (`x/backup.md` and `x/backup-mooncake.md`).
 */
export function twinKey(article: Article): string {
  const recommendation =
    article.body.format === 'json' ? fieldOf(article.body.value, 'recommendationTypeId') : undefined;
  if (article.kind === 'advisorRecommendationMetadata' && typeof recommendation === 'string' && recommendation.trim()) {
    return `recommendation:${recommendation.trim().toLowerCase()}`;
  }
  return article.path
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(CLOUD_SUFFIX, '');
}
