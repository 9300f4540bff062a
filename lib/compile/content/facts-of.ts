import { slugOf } from '@/lib/addresses';
import { contentHash, fold, foldAll, ownerOf } from '@/lib/catalog';
import type { Article, Kind, Spot } from '@/lib/format';
import { readTopicDescription } from '@/lib/format/values';
import type { Pieces } from '@/lib/markdown';
import type { Facts } from './compiled-file';
import { describedProduct } from './described-product';
import { internalLinks } from './internal-links';
import { textFieldOf } from './json-field';
import { topicTitle } from './topic-title';

/** A change of their bodies changes what is found about troubleshooters. */
const TROUBLESHOOTING: ReadonlySet<Kind> = new Set<Kind>(['TSG_Workflow', 'TSG_Questions']);

/** Where a file without the property is told of. */
const START: Spot = [1, 1];

/** What deriving needs of an article. */
export function factsOf(article: Article, pieces: Pieces | null): Facts {
  const { path, kind, articleId, aliases, properties, propertyPlaces } = article;
  const owner = ownerOf(properties.ownershipId ?? '');
  return {
    ...{ path, kind, articleId },
    slug: slugOf(article),
    idAt: propertyPlaces.articleId ?? START,
    slugAt: propertyPlaces.slug ?? null,
    aliases,
    aliasesAt: aliases.length === 0 ? null : (propertyPlaces.aliases ?? START),
    topicIds: foldAll(article.supportTopicIds),
    productIds: foldAll(article.productPesIds),
    ...topicTitle(article),
    topicSentences: topicSentences(article),
    productName: describedProduct(article),
    organisation: owner.organisation,
    ownerService: owner.service,
    ...serviceOf(article),
    resourceTags: article.resourceTags,
    titleHash: contentHash(`${article.name}\n${article.description}`).slice(0, 8),
    flowHash: TROUBLESHOOTING.has(article.kind) ? contentHash(article.body.text).slice(0, 8) : '',
    links: internalLinks(article, pieces?.contentLinks ?? []),
    namedIds: article.body.format === 'json' ? foldAll(namedIdsIn(article.body.value)) : [],
  };
}

/** Fields by which a body names articles, of whatever kind it is. */
const NAMES_ARTICLES = /(?:articleids?|questionsfrom)$/i;

/** What stands in such fields, alone or in a list; `isNamed` where the value given is one's. */
function namedIdsIn(value: unknown, isNamed = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namedIdsIn(item, isNamed));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, held]) => namedIdsIn(held, NAMES_ARTICLES.test(key)));
  }
  const text = String(value ?? '');
  return isNamed && text.trim() !== '' ? [text] : [];
}

/** Advisor recommendations have no `service`; their JSON names the resource type, `Microsoft.Sql/servers`. */
function serviceOf(article: Article): { readonly service: string; readonly resource: string } {
  const { service = '', resource = '' } = article.properties;
  const type = article.body.format === 'json' ? textFieldOf(article.body.value, 'recommendationResourceType') : '';
  const [typeService = '', ...typeResource] = type.split('/');
  return {
    service: (service || typeService).toLowerCase().replace(/\/+$/, ''),
    resource: (resource || typeResource.join('/')).toLowerCase(),
  };
}

function topicSentences(article: Article): Facts['topicSentences'] {
  if (article.kind !== 'supportTopicDescription' || article.body.format !== 'json') return [];
  const { topics } = readTopicDescription(article.body.value);
  return topics
    .filter(({ id, description }) => id !== '' && description !== '')
    .map(({ id, description, category, tags }) => [fold(id), description, category, tags] as const);
}
