import { fold } from '../fold';
import type { ReadData } from '../read-content-data';
import type { Addresses } from './addresses';
import { followAliases } from './aliases';
import type { Derived, DerivedProduct, KeyedFacts } from './derived';
import { duplicateIds } from './duplicate-ids';
import { followLinks } from './links';
import { deriveProducts } from './products';
import { uniqueSlugs } from './slugs';
import { describeTopics, nameTopics } from './topic-names';

/**
 * Derives everything that depends on more than one file from the facts of all articles. Pure: the same facts and data
 * give the same result, whichever of the files were compiled just now.
 * @param articles in path order
 * @param otherPaths paths of content files that are no articles
 */
export function derive(articles: readonly KeyedFacts[], otherPaths: readonly string[], read: ReadData): Derived {
  const { slugs, diagnostics: slugFindings } = uniqueSlugs(articles);
  const { products, productIds } = deriveProducts(articles, read.data);
  const topicNames = nameTopics(articles);
  const topicDetails = describeTopics(articles);
  const liveSlugs = new Set(slugs.values());
  const articleIds = new Set(articles.map(({ articleId }) => fold(articleId)));
  const liveNames = new Set([...articleIds, ...[...liveSlugs].map(fold)]);
  const { aliases, diagnostics: aliasFindings } = followAliases(
    read.data.aliases,
    liveSlugs,
    liveNames,
    read.placeOfAlias,
  );
  const { links, diagnostics: linkFindings } = followLinks(articles, {
    slugs: liveSlugs,
    paths: pathsOf(articles, otherPaths, slugs),
    articleIds,
    topicIds: new Set([...topicNames.keys()].map(fold)),
    aliases: new Set(aliases.map(({ name }) => name)),
    ...productAddresses(products),
  });
  const findings = [...slugFindings, ...duplicateIds(articles), ...linkFindings];
  const diagnostics = [...read.diagnostics, ...aliasFindings, ...findings];
  return { slugs, products, productIds, topicNames, topicDetails, aliases, links, diagnostics };
}

function pathsOf(
  articles: readonly KeyedFacts[],
  otherPaths: readonly string[],
  slugs: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const others = otherPaths.map((path) => [path, ''] as const);
  return new Map([...others, ...articles.map(({ path, key }) => [path, slugs.get(key) ?? ''] as const)]);
}

function productAddresses(products: readonly DerivedProduct[]): Pick<Addresses, 'productIds' | 'productSlugs'> {
  return {
    productIds: new Set(products.map(({ id }) => fold(id))),
    productSlugs: new Set(products.map(({ slug }) => slug)),
  };
}
