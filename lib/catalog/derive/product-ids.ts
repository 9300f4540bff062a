import { fold, type KeyedFacts } from './derived';

/**
 * The products an article is browsed under: its own, or a stand-in, so that every article can be found by browsing. The
 * stand-in is made of its service (`service:microsoft.storage`), or of the service its folder is named after, or of the
 * folder (FORMAT.md E.2: 637 resource, 502 diagnostics and 1,640 TSG_Content files of the public repository name none).
 */
export function productIdsOf(article: KeyedFacts): readonly string[] {
  return article.productIds.length > 0 ? distinct(article.productIds) : [standInOf(article)];
}

/** Whether a product id is a stand-in, made here. */
export function isStandIn(productId: string): boolean {
  return /^(service|folder):/.test(productId);
}

function standInOf(article: KeyedFacts): string {
  const [service = ''] = article.service.split(/[\s,/]/);
  if (service !== '') return `service:${service}`;
  const folder = article.path.toLowerCase().split('/').slice(0, -1).at(-1) ?? '';
  const [, provider] = /^(microsoft\.[a-z]+)/.exec(folder) ?? [];
  return provider ? `service:${provider}` : `folder:${folder || 'articles'}`;
}

/** Ids are stored folded, each once. */
export function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map(fold))];
}
