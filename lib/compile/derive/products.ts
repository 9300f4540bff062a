import { slugify } from '@/lib/addresses';
import type { ContentData, Diagnostic } from '@/lib/format';
import { mergedProduct } from '../rules/names';
import { type Articles, Interned } from './articles';
import type { DerivedAlias, DerivedProduct, KeyedFacts } from './derived';
import type { Member, Members, Traits } from './members';
import { type Merge, mergeProducts } from './merge-products';
import { groupFinder } from './product-groups';
import { isNameless, labelProducts, nameProducts } from './product-names';
import { browsedProductIds, isStandIn, serviceProducts } from './service-products';

/** Everything about products: the list, which article stands under which, and where the ids and addresses of merged ones lead. */
export interface Products {
  readonly products: readonly DerivedProduct[];
  readonly productIds: ReadonlyMap<number, readonly string[]>;
  readonly aliases: readonly DerivedAlias[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the products of all articles: ids that are one to a reader merged, names and groups by FORMAT.md E.2, unique slugs,
 * counts, in which an article and its translations are one. In order of ids.
 * @param originals key of a translation → key of its original
 * @param described topics that an article describes; no others tell of what product a description is
 */
export function deriveProducts(
  articles: Articles,
  data: ContentData,
  originals: ReadonlyMap<number, number>,
  described: Described,
): Products {
  const { all, productIds } = membersIn(articles, described);
  const each = membersOf(all, productIds);
  const services = serviceProducts(each);
  const labels = labelProducts(each, data, services);
  const merges = mergeProducts(each, labels, data);
  const ends = new Map(merges.map(({ id, into }) => [id, into]));
  replaceMerged(productIds, ends);
  const members = membersOf(all, productIds);
  const names = nameProducts(members, readableLabels(labels, merges), data);
  const groupOf = groupFinder(members, data, services);
  const slugs = productSlugs(members, names, data);
  const products = [...slugs].map(([id, slug]) => {
    const articleCount = (members.get(id) ?? []).filter(({ key }) => !originals.has(key)).length;
    const isRetired = data.products[id]?.retired === true;
    const inLanguages = data.products[id]?.names ?? {};
    return { id, slug, name: names.get(id) ?? id, group: groupOf(id), articleCount, isRetired, names: inLanguages };
  });
  const firstPath = (id: string) => articles.of(each.get(id)?.[0]?.key ?? -1)?.path;
  const unnamed = { ...data, products: {} };
  const former = [
    ...productSlugs(each, nameProducts(each, labels, data), data),
    ...productSlugs(each, nameProducts(each, labelProducts(each, unnamed, services), unnamed), unnamed),
  ];
  return {
    products,
    productIds,
    aliases: [...idAliases(merges, slugs), ...slugAliases(former, slugs, ends)],
    diagnostics: merges.flatMap((merge) => told(merge, firstPath(merge.id), names)),
  };
}

/** Looks topics up that an article describes. */
type Described = Pick<ReadonlySet<string>, 'has'>;

/** What products are made of, of every article, and the IDs that each is browsed under; what many have in common is kept once. */
function membersIn(articles: Articles, described: Described) {
  const interned = new Interned();
  const traits = new Map<string, Traits>();
  const all: Member[] = [];
  const productIds = new Map<number, readonly string[]>();
  for (const article of articles) {
    const { key, topicIds, topicSentences } = article;
    productIds.set(key, interned.list(browsedProductIds(article)));
    all.push({
      key,
      traits: sharedTraits(traitsIn(article), traits),
      topicIds: interned.list(topicIds.filter((id) => described.has(id))),
      describedIds: interned.list(topicSentences.map(([id]) => id)),
    });
  }
  return { all, productIds };
}

function traitsIn(article: KeyedFacts): Traits {
  const { kind, productName, organisation, ownerService, service, resource, resourceTags, path } = article;
  const folder = path.split('/').at(-2)?.toLowerCase().split('.').at(-1) ?? '';
  return { kind, productName, organisation, ownerService, service, resource, resourceTags, folder };
}

function sharedTraits(traits: Traits, known: Map<string, Traits>): Traits {
  const name = JSON.stringify(traits);
  const shared = known.get(name);
  if (shared === undefined) known.set(name, traits);
  return shared ?? traits;
}

/** Puts in place of IDs that are merged those which they are part of; each once. */
function replaceMerged(productIds: Map<number, readonly string[]>, ends: ReadonlyMap<string, string>): void {
  const interned = new Interned();
  for (const [key, ids] of productIds)
    if (ids.some((id) => ends.has(id)))
      productIds.set(key, interned.list([...new Set(ids.map((id) => ends.get(id) ?? id))]));
}

function membersOf(articles: readonly Member[], ids: ReadonlyMap<number, readonly string[]>): Members {
  const members = new Map<string, Member[]>();
  for (const article of articles) {
    for (const id of ids.get(article.key) ?? []) {
      const list = members.get(id);
      if (list) list.push(article);
      else members.set(id, [article]);
    }
  }
  return members;
}

/** What the product is called that holds topic descriptions of which nothing tells the product. */
const NAMELESS = 'Other support topics';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Labels, but a name for those whose id is all that is known and tells readers nothing. */
function readableLabels(labels: ReadonlyMap<string, string>, merges: readonly Merge[]): ReadonlyMap<string, string> {
  const ofNameless = new Set(merges.flatMap(({ into, reason }) => (reason === 'nameless' ? [into] : [])));
  return new Map(
    [...labels].map(([id, label]) => {
      const isUnreadable = isNameless(id, label) && (ofNameless.has(id) || GUID.test(id));
      return [id, isUnreadable ? NAMELESS : label] as const;
    }),
  );
}

/** Slugs of the data file first, then those made from names; a slug that is taken gets the id behind it. */
function productSlugs(
  members: Members,
  names: ReadonlyMap<string, string>,
  data: ContentData,
): ReadonlyMap<string, string> {
  const ids = [...members.keys()].toSorted(compareIds);
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

function idAliases(merges: readonly Merge[], slugs: ReadonlyMap<string, string>): readonly DerivedAlias[] {
  return merges.map(({ id, into }) => ({ name: `/p/${id}`, to: `/products/${slugs.get(into)}`, reason: '' }));
}

/**
 * From the addresses that ids may have had to that of their product.
 * @param former what each id would have by itself, with and without the names of the data file
 */
function slugAliases(
  former: readonly (readonly [id: string, slug: string])[],
  slugs: ReadonlyMap<string, string>,
  ends: ReadonlyMap<string, string>,
): readonly DerivedAlias[] {
  const taken = new Set(slugs.values());
  const aliases: DerivedAlias[] = [];
  for (const [id, slug] of former) {
    const current = slugs.get(ends.get(id) ?? id) ?? '';
    const wished = isStandIn(id) ? [slug, ...formerOfService(id, slug), ...formerOfService(id, current)] : [slug];
    for (const each of wished.filter((name) => !taken.has(name))) {
      taken.add(each);
      aliases.push({ name: `/products/${each}`, to: `/products/${current}`, reason: '' });
    }
  }
  return aliases;
}

/** Articles of a service without a product id were a product of their own, `Azure Backup (more articles)`. */
function formerOfService(id: string, slug: string): readonly string[] {
  return [`${slug}-more-articles`, `${slug}-more-articles-${slugify(id)}`];
}

/** What the data file says itself is not told; the rest is, at the first article of the id. */
function told(
  { id, into, reason }: Merge,
  path: string | undefined,
  names: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (path === undefined || reason === 'data') return [];
  const place = { path, line: 1, column: 1 };
  return [mergedProduct.at(place, id, names.get(into) ?? into, into, reason)];
}
