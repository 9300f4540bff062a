import type { KeyedFacts } from './derived';
import type { Members, Traits } from './members';
import { Tally } from './tally';

/**
 * The products an article is browsed under: its own, or a stand-in, so that every article can be found by browsing. The
 * stand-in is made of its service (`service:microsoft.storage`), or of the service its folder is named after, or of the
 * folder (that names a product in self-help alone; else the first folder does). FORMAT.md E.2: 637 resource, 502 diagnostics and 1,640 TSG_Content files of the public repository name none.
 */
export function browsedProductIds(article: KeyedFacts): readonly string[] {
  return article.productIds.length > 0 ? article.productIds : [standInOf(article)];
}

/** Whether a product id is a stand-in, made here. */
export function isStandIn(productId: string): boolean {
  return /^(service|folder):/.test(productId);
}

/** The stand-in of an article's service; `undefined` where it names none. */
function serviceStandIn({ service }: Pick<Traits, 'service'>): string | undefined {
  const [name] = service.split(/[\s,/]/);
  return name ? `service:${name}` : undefined;
}

function standInOf(article: KeyedFacts): string {
  const service = serviceStandIn(article);
  if (service !== undefined) return service;
  const folders = article.path.toLowerCase().split('/').slice(0, -1);
  const folder = (article.dialect === 'azure-self-help' ? folders.at(-1) : folders[0]) ?? '';
  const [, provider] = /^(microsoft\.[a-z]+)/.exec(folder) ?? [];
  return provider ? `service:${provider}` : `folder:${folder || 'articles'}`;
}

/** Stand-in product of a service → the product that most articles of that service name. */
export type ServiceProducts = ReadonlyMap<string, string>;

/** Least share of a service's articles that must name a product for the service to be known by it. */
const SHARE = 0.5;

/**
 * Finds the real product that each service mostly belongs to: articles without product ids are browsed with
 * it (merge-products.ts) instead of under `microsoft.documentdb`.
 */
export function serviceProducts(members: Members): ServiceProducts {
  const tallies = new Map<string, Tally>();
  for (const [id, articles] of members) {
    if (isStandIn(id)) continue;
    for (const { traits } of articles) {
      const standIn = serviceStandIn(traits);
      if (standIn === undefined || !members.has(standIn)) continue;
      const tally = tallies.get(standIn) ?? new Tally();
      tally.add(id);
      tallies.set(standIn, tally);
    }
  }
  return new Map(
    [...tallies].flatMap(([standIn, tally]) => {
      const product = tally.dominant(SHARE);
      return product === '' ? [] : [[standIn, product] as const];
    }),
  );
}
