import { fold } from '@/lib/catalog';
import type { ContentData } from '@/lib/format';
import type { KeyedFacts } from './derived';
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
function serviceStandIn({ service }: KeyedFacts): string | undefined {
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
 * Finds the real product that each service mostly belongs to: articles without product ids are browsed beside it
 * ("Azure Cosmos DB (more articles)") instead of under `microsoft.documentdb`.
 */
export function serviceProducts(members: ReadonlyMap<string, readonly KeyedFacts[]>): ServiceProducts {
  const tallies = new Map<string, Tally>();
  for (const [id, articles] of members) {
    if (isStandIn(id)) continue;
    for (const article of articles) {
      const standIn = serviceStandIn(article);
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

/**
 * Stand-in of a service → the product of the same name (data file), where articles name that by its id: what Learn calls
 * `azure-backup` is browsed together with the self-help articles of Azure Backup.
 */
export function namesakesOf(ids: ReadonlySet<string>, { products }: ContentData): ReadonlyMap<string, string> {
  const named = [...ids].flatMap((id): readonly (readonly [string, string])[] => {
    const name = products[id]?.name;
    return name === undefined ? [] : [[id, fold(name)]];
  });
  const byName = new Map(named.flatMap(([id, name]) => (isStandIn(id) ? [] : [[name, id] as const])));
  return new Map(
    named.flatMap(([id, name]) => {
      const product = isStandIn(id) ? byName.get(name) : undefined;
      return product === undefined ? [] : [[id, product] as const];
    }),
  );
}
