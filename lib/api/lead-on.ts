import { articleAddress, idAddress, productAddress, type ReaderContext, searchAddress } from '@/lib/addresses';
import type { ArticleSummary, Catalog, Product } from '@/lib/catalog';
import { placeOfCode, search } from '@/lib/search';

/**
 * The best page for what a link knows (`/go`): the article of the topic, then the one about the error, then what the
 * alert is about, then the product of the resource, then a search for the error, then the first page. Of an article with
 * versions for several clouds, the one for the reader's cloud; the search is narrowed to it.
 */
export function leadOn(catalog: Catalog, context: ReaderContext): string {
  const [service = '', type = ''] = context.resource.split('/');
  const product = service === '' ? undefined : catalog.productOfResource(service, type);
  const page = ofTopic(catalog, context) ?? ofError(catalog, context, product) ?? ofAlert(catalog, context);
  if (page !== undefined) return page;
  if (product !== undefined) return productAddress(product.slug);
  if (context.error === '') return '/';
  const isKnown = catalog.searchIndex.columns.clouds.includes(context.cloud);
  return searchAddress(context.error, isKnown ? { cloud: context.cloud } : {});
}

/** Several articles of one topic: the one for the reader's cloud, else the page to choose from. */
function ofTopic(catalog: Catalog, { topic, cloud }: ReaderContext): string | undefined {
  const found = topic === '' ? undefined : catalog.findTopicId(topic);
  if (found?.kind === 'article') return forCloud(catalog, found.article, cloud);
  if (found?.kind !== 'choice') return undefined;
  const fitting = found.articles.filter((article) => holdsIn(article, cloud));
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? articleAddress(only.slug) : idAddress('t', topic);
}

/** An article's version for a cloud; the article itself, which says what it's for, where it has none. */
function forCloud(catalog: Catalog, article: ArticleSummary, cloud: string): string {
  const versions = holdsIn(article, cloud) ? [] : catalog.entry(article.key).otherClouds;
  return articleAddress((versions.find((each) => holdsIn(each, cloud)) ?? article).slug);
}

function holdsIn({ clouds }: ArticleSummary, cloud: string): boolean {
  return cloud === '' || clouds.length === 0 || clouds.includes(cloud);
}

/** Results that are looked through for an article of the product. */
const MOST_LOOKED_AT = 20;

/**
 * An article that names the very error code, of the product where one has. Words, and codes that no article names, lead to none:
 * they are for the search, where readers see that nothing else was found.
 */
function ofError(catalog: Catalog, { error, cloud }: ReaderContext, product: Product | undefined): string | undefined {
  if (error === '') return undefined;
  const { answers, results } = search(catalog, { q: error, product: product?.id, limit: MOST_LOOKED_AT });
  const naming = answers.flatMap((each) => (each.kind === 'code' ? each.articles : []));
  if (naming.length === 0) return undefined;
  const own = product === undefined ? [] : results.map(({ article }) => article);
  const isFound = (article: ArticleSummary) =>
    holdsIn(article, cloud) && placeOfCode(catalog, { typed: error, chosen: '' }, [article]) !== undefined;
  const article = own.find(isFound) ?? naming.find((each) => holdsIn(each, cloud));
  return article && articleAddress(article.slug);
}

/** The most exact row of `alerts.json` that has the name; what it names is looked for as if the link had named it. */
function ofAlert(catalog: Catalog, context: ReaderContext): string | undefined {
  const { alert, resource } = context;
  const rows = alert === '' ? [] : catalog.alerts.filter(({ names }) => names.includes(alert));
  const [row] = rows
    .filter((each) => resource.startsWith(each.resource))
    .toSorted((one, other) => other.resource.length - one.resource.length);
  if (row === undefined) return undefined;
  if (row.article !== '') {
    const article = catalog.article(row.article);
    return article && forCloud(catalog, article, context.cloud);
  }
  if (row.product !== '') return ofProduct(catalog, row.product);
  const named = { ...context, topic: row.topic, error: row.error };
  return ofTopic(catalog, named) ?? ofError(catalog, named, undefined);
}

function ofProduct(catalog: Catalog, named: string): string | undefined {
  const found = catalog.product(named) ?? productOfId(catalog, named);
  return found && productAddress(found.product.slug);
}

function productOfId(catalog: Catalog, id: string) {
  const found = catalog.findProductId(id);
  return found.kind === 'product' ? found : undefined;
}
