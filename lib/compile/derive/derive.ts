import { fold } from '@/lib/catalog';
import type { Place } from '@/lib/format';
import type { ReadData } from '../content/read-content-data';
import { claimAliases } from './alias-claims';
import { followAliases } from './aliases';
import { heldSlugs, uniqueSlugs } from './article-slugs';
import type { Derived, DerivedAlias, DerivedProduct, KeyedFacts } from './derived';
import { duplicateIds } from './duplicate-ids';
import { contentFiles } from './find-linked-file';
import type { Addresses } from './follow-link';
import { findMentions, followLinks, linkFindings, linkTargets } from './links';
import { followRedirections, oldFileAliases } from './old-files';
import { deriveProducts } from './products';
import { describeTopics, nameTopics } from './topic-names';
import { findTranslations } from './translations';

/** The site's language where `site.json` names none. */
const ENGLISH = 'en';

/**
 * Derives everything that depends on more than one file from the facts of all articles. Pure: the same facts and data
 * give the same result, whichever of the files were compiled just now.
 * @param articles in path order
 * @param otherPaths paths of content files that are no articles
 */
export function derive(articles: readonly KeyedFacts[], otherPaths: readonly string[], read: ReadData): Derived {
  const originals = findTranslations(articles, read.data.site?.language || ENGLISH);
  const { slugs, diagnostics: slugFindings } = uniqueSlugs(articles, heldSlugs(articles, read.lock.holders), originals);
  const {
    products,
    productIds,
    aliases: ofProducts,
    diagnostics: merged,
  } = deriveProducts(articles, read.data, originals);
  const topicNames = nameTopics(articles);
  const topicDetails = describeTopics(articles, topicNames);
  const liveSlugs = new Set(slugs.values());
  const claimed = claimAliases(read.data.aliases, read.placeOfAlias, articles, slugs);
  const addressesOfProducts = productAddresses(products, ofProducts);
  const holders = holdersOf(articles, slugs);
  const { aliases: said, diagnostics: aliasFindings } = followAliases(claimed.claims, {
    slugs: liveSlugs,
    productSlugs: addressesOfProducts.productSlugs,
    holders,
  });
  const oldFiles = followRedirections(read.redirections, pathsOf(articles, slugs).paths);
  const moved = oldFileAliases(oldFiles, (name) => holders.has(name) || claimed.claims.has(name));
  const named = new Set(said.map(({ name }) => name));
  const aliases = [...said, ...ofProducts.filter(({ name }) => !named.has(name)), ...moved];
  const addresses: Addresses = {
    slugs: liveSlugs,
    files: contentFiles([...articles.map(({ path }) => path), ...otherPaths].toSorted()),
    ...pathsOf(articles, slugs),
    articleIds: slugsById(articles, slugs, originals),
    topicIds: new Set([...topicNames.keys()].map(fold)),
    aliases: new Map(aliases.map(({ name, to }) => [name, to])),
    oldFiles,
    translations: translationSlugs(articles, slugs, originals),
    ...addressesOfProducts,
  };
  const followed = followLinks(articles, addresses, slugs);
  const links = linkTargets(articles, followed, slugs);
  const mentions = findMentions(articles, followed, addresses, slugs);
  const findings = [
    ...slugFindings,
    ...merged,
    ...duplicateIds(articles, originals),
    ...linkFindings(followed, addresses),
  ];
  const diagnostics = [...read.diagnostics, ...claimed.diagnostics, ...aliasFindings, ...findings];
  return { slugs, originals, products, productIds, topicNames, topicDetails, aliases, links, mentions, diagnostics };
}

/** Which place gives each living slug and article id, the first in path order. */
function holdersOf(articles: readonly KeyedFacts[], slugs: ReadonlyMap<number, string>): ReadonlyMap<string, Place> {
  const holders = new Map<string, Place>();
  for (const article of articles.toReversed()) {
    const { path } = article;
    const [slugLine, slugColumn] = article.slugAt ?? [1, 1];
    const [idLine, idColumn] = article.idAt;
    if (article.articleId !== '') holders.set(fold(article.articleId), { path, line: idLine, column: idColumn });
    holders.set(fold(slugs.get(article.key) ?? ''), { path, line: slugLine, column: slugColumn });
  }
  return holders;
}

function slugsById(
  articles: readonly KeyedFacts[],
  slugs: ReadonlyMap<number, string>,
  originals: ReadonlyMap<number, number>,
): ReadonlyMap<string, string> {
  // The last one counts: what is known by the ID, not a translation of it.
  const named = articles.filter(({ articleId }) => articleId !== '').toReversed();
  const inOrder = named.toSorted((a, b) => Number(originals.has(b.key)) - Number(originals.has(a.key)));
  return new Map(inOrder.map(({ articleId, key, slug }) => [fold(articleId), slugs.get(key) ?? slug]));
}

function translationSlugs(
  articles: readonly KeyedFacts[],
  slugs: ReadonlyMap<number, string>,
  originals: ReadonlyMap<number, number>,
): Addresses['translations'] {
  const found = new Map<string, Map<string, string>>();
  for (const { key, language } of articles) {
    const ofKey = originals.get(key);
    const original = ofKey === undefined ? undefined : slugs.get(ofKey);
    if (original === undefined) continue;
    found.set(original, (found.get(original) ?? new Map<string, string>()).set(language, slugs.get(key) ?? ''));
  }
  return found;
}

function pathsOf(
  articles: readonly KeyedFacts[],
  slugs: ReadonlyMap<number, string>,
): Pick<Addresses, 'paths' | 'slugFiles'> {
  const pairs = articles.map(({ path, key }) => [path, slugs.get(key) ?? ''] as const);
  return { paths: new Map(pairs), slugFiles: new Map(pairs.map(([path, slug]) => [slug, path])) };
}

/** Every id that a product has, and the addresses of today; addresses of old are aliases. */
function productAddresses(
  products: readonly DerivedProduct[],
  aliases: readonly DerivedAlias[],
): Pick<Addresses, 'productIds' | 'productSlugs'> {
  const merged = aliases.flatMap(({ name }) => (name.startsWith('/p/') ? [name.slice('/p/'.length)] : []));
  return {
    productIds: new Set([...products.map(({ id }) => fold(id)), ...merged]),
    productSlugs: new Set(products.map(({ slug }) => slug)),
  };
}
