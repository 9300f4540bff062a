import type { KeyedFacts } from './derived';
import { isStandIn, serviceStandIn } from './product-ids';
import { Tally } from './tally';

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
