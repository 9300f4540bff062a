import type { KeyedFacts } from './derived';

/**
 * The products an article is browsed under: its own, or a stand-in, so that every article can be found by browsing. The
 * stand-in is made of its service (`service:microsoft.storage`), or of the service its folder is named after, or of the
 * folder (FORMAT.md E.2: 637 resource, 502 diagnostics and 1,640 TSG_Content files of the public repository name none).
 */
export function productIdsOf(article: KeyedFacts): readonly string[] {
  return article.productIds.length > 0 ? article.productIds : [standInOf(article)];
}

/** Whether a product id is a stand-in, made here. */
export function isStandIn(productId: string): boolean {
  return /^(service|folder):/.test(productId);
}

/** The stand-in of an article's service; `undefined` where it names none. */
export function serviceStandIn({ service }: KeyedFacts): string | undefined {
  const [name] = service.split(/[\s,/]/);
  return name ? `service:${name}` : undefined;
}

function standInOf(article: KeyedFacts): string {
  const service = serviceStandIn(article);
  if (service !== undefined) return service;
  const folder = article.path.toLowerCase().split('/').at(-2) ?? '';
  const [, provider] = /^(microsoft\.[a-z]+)/.exec(folder) ?? [];
  return provider ? `service:${provider}` : `folder:${folder || 'articles'}`;
}
