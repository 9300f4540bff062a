import { slugOf } from '@/lib/addresses';
import { contentHash, fold, foldAll, ownerOf } from '@/lib/catalog';
import { type Article, type Kind, readTopicDescription } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';
import type { Facts, Spot } from './compiled-file';
import { describedProduct } from './described-product';
import { internalLinks } from './internal-links';
import { textFieldOf } from './json-field';
import { topicTitle } from './topic-title';

/** A change of their bodies changes what is found about troubleshooters. */
const TROUBLESHOOTING: ReadonlySet<Kind> = new Set<Kind>(['TSG_Workflow', 'TSG_Questions']);

/** What deriving needs of an article; `bytes` are its file, for the places of its id and slug. */
export function factsOf(article: Article, pieces: Pieces | null, bytes: Uint8Array): Facts {
  const { path, kind, articleId, aliases, properties } = article;
  const owner = ownerOf(properties.ownershipId ?? '');
  return {
    ...{ path, kind, articleId },
    slug: slugOf(article),
    idAt: spotOf(bytes, 'articleId'),
    slugAt: properties.slug === undefined ? null : spotOf(bytes, 'slug'),
    aliases,
    aliasesAt: aliases.length === 0 ? null : spotOf(bytes, 'aliases'),
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
    links: internalLinks(article.body, pieces?.contentLinks ?? []),
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

/** Where a property stands in the header of a file; the start of the file where it does not. */
function spotOf(bytes: Uint8Array, property: string): Spot {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const exact = head.indexOf(`${property}=`);
  const offset = exact >= 0 ? exact : head.toString('latin1').search(new RegExp(`\\b${property}\\s*[=:]`, 'i'));
  const before = head.toString('utf8', 0, Math.max(0, offset));
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')];
}

/** Bytes that hold a header, with what may stand before it; the longest of the public repository has 1,830 characters. */
const HEAD = 6000;
