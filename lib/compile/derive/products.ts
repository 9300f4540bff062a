import { slugify } from '@/lib/addresses';
import type { ContentData } from '@/lib/format';
import type { DerivedProduct, KeyedFacts } from './derived';
import { groupFinder } from './product-groups';
import { nameProducts } from './product-names';
import { browsedProductIds, isStandIn, namesakesOf, serviceProducts } from './service-products';

/** Everything about products: the list, and which article stands under which. */
export interface Products {
  readonly products: readonly DerivedProduct[];
  readonly productIds: ReadonlyMap<number, readonly string[]>;
}

/** Makes the products of all articles: names and groups by FORMAT.md E.2, unique slugs, counts. In order of ids. */
export function deriveProducts(articles: readonly KeyedFacts[], data: ContentData): Products {
  const own = new Map(articles.map((article) => [article.key, browsedProductIds(article)]));
  const namesakes = namesakesOf(new Set([...own.values()].flat()), data);
  const productIds = new Map([...own].map(([key, ids]) => [key, ids.map((id) => namesakes.get(id) ?? id)]));
  const members = new Map<string, KeyedFacts[]>();
  for (const article of articles) {
    for (const id of productIds.get(article.key) ?? []) {
      const list = members.get(id);
      if (list) list.push(article);
      else members.set(id, [article]);
    }
  }
  const services = serviceProducts(members);
  const names = nameProducts(members, data, services);
  const groupOf = groupFinder(members, data, services);
  const slugs = productSlugs([...members.keys()].toSorted(compareIds), names, data);
  const products = [...slugs].map(([id, slug]) => {
    const list = members.get(id) ?? [];
    return { id, slug, name: names.get(id) ?? id, group: groupOf(id), articleCount: list.length };
  });
  return { products, productIds };
}

/** Slugs of the data file first, then those made from names; a slug that is taken gets the id behind it. */
function productSlugs(
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
  data: ContentData,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  const wishes = ids.flatMap((id) => (data.products[id]?.slug ? [[id, data.products[id].slug] as const] : []));
  const made = ids.map((id) => [id, slugify(names.get(id) ?? '') || slugify(id)] as const);
  for (const [id, wish] of [...wishes, ...made]) {
    if (chosen.has(id)) continue;
    let slug = taken.has(wish) ? `${wish}-${slugify(id)}` : wish;
    while (taken.has(slug)) slug = `${slug}-x`;
    taken.add(slug);
    chosen.set(id, slug);
  }
  return new Map(ids.map((id) => [id, chosen.get(id) ?? slugify(id)]));
}

/** Real products before stand-ins, so that the plain slug is theirs; then by length and text, which is by number. */
function compareIds(a: string, b: string): number {
  return Number(isStandIn(a)) - Number(isStandIn(b)) || a.length - b.length || (a < b ? -1 : 1);
}
