import type { Article, Place } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';
import type { Facts } from './compiled-file';
import { internalLinks } from './internal-links';
import { fieldOf, textFieldOf } from './json-field';

/** Bytes that hold a header whole, with what may stand before it (the longest of the public repository has 1,830). */
const HEAD_BYTES = 16_384;

/** What deriving needs of an article; `bytes` are its file, for the places of its id and slug. */
export function factsOf(article: Article, pieces: Pieces | null, bytes: Uint8Array): Facts {
  const { path, kind, articleId, slug, name, title, description, language, properties } = article;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
  return {
    ...{ path, kind, articleId, slug, name, title, description, language },
    clouds: article.effectiveClouds,
    idPlace: placeOf(head, 'articleid', path) ?? { path, line: 1, column: 1 },
    slugPlace: properties.slug === undefined ? null : (placeOf(head, 'slug', path) ?? { path, line: 1, column: 1 }),
    pageTitle: properties.pageTitle ?? '',
    formTitle: article.form?.title ?? '',
    topicIds: article.supportTopicIds,
    productIds: article.productPesIds,
    ownershipId: properties.ownershipId ?? '',
    ...serviceOf(article),
    resourceTags: article.resourceTags,
    links: internalLinks(article.body, pieces?.links ?? []),
    topicSentences: topicSentences(article),
  };
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
  const topics = fieldOf(article.body.value, 'supportTopics');
  if (!Array.isArray(topics)) return [];
  return topics.flatMap((topic: unknown) => {
    const id = textFieldOf(topic, 'id');
    const sentence = textFieldOf(topic, 'shortDescription');
    return id && sentence ? [[id.toLowerCase(), sentence] as const] : [];
  });
}

/** Where a property stands in the head of a file; `undefined` where it does not. */
function placeOf(head: string, property: string, path: string): Place | undefined {
  const offset = head.search(new RegExp(`(?<=[\\s"',])${property}\\s*[=:]`, 'i'));
  if (offset < 0) return undefined;
  const before = head.slice(0, offset);
  return { path, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
