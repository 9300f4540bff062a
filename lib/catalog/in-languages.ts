import type { CloudData, InLanguages } from '@/lib/format';
import type { Catalog } from './catalog';
import { closestLanguage } from './closest-language';
import type { ArticleRecord, ArticleSummary, Destination, Entry, Product, ProductPage } from './records';

/** An article as a list shows it to a reader of these languages, the one wanted most first: its translation, where it has one. */
export function inLanguages<Summary extends ArticleSummary>(article: Summary, languages: readonly string[]): Summary {
  const chosen = article.translations && closestLanguage(article.translations, languages);
  if (chosen === undefined || chosen.key === article.key) return article;
  const { key, language, slug, name, description } = chosen;
  return { ...article, key, language, slug, name, description };
}

/** A product as a reader of these languages calls it. */
export function productIn(product: Product, languages: readonly string[]): Product {
  const { name, names, language } = inReaders(product, languages);
  return name === product.name ? product : { ...product, name, names, language };
}

/** Under no language stands the name that holds where there is none, once another has its place. */
const USUAL = '';

/** The language wanted most alone: who reads German and no English is not helped by a French name. */
function inReaders(
  { name, names }: { readonly name: string; readonly names?: InLanguages | undefined },
  [wanted]: readonly string[],
) {
  if (names === undefined || wanted === undefined) return { name, names, language: undefined };
  const usual = names[USUAL] ?? name;
  const versions = Object.entries(names).flatMap(([language, text]) =>
    language === USUAL ? [] : [{ language, text }],
  );
  const { text = usual, language } = closestLanguage(versions, [wanted]) ?? {};
  return { name: text, names: { ...names, [USUAL]: usual }, language };
}

function cloudsIn(clouds: Catalog['clouds'], languages: readonly string[]): Catalog['clouds'] {
  return Object.fromEntries(Object.entries(clouds).map(([token, cloud]) => [token, cloudIn(cloud, languages)]));
}

function cloudIn(cloud: CloudData, languages: readonly string[]): CloudData {
  const { name, names, language } = inReaders(cloud, languages);
  const note = inReaders({ name: cloud.note ?? '', names: cloud.notes }, languages);
  return {
    ...cloud,
    ...(names === undefined ? {} : { name, names, ...(language === undefined ? {} : { language }) }),
    ...(cloud.note === undefined || note.names === undefined ? {} : { note: note.name, notes: note.names }),
    ...(note.language === undefined ? {} : { noteLanguage: note.language }),
  };
}

/** Lists of products by the list that they are made of and the language: whoever asks again gets the same one. */
const LISTS = new WeakMap<readonly Product[], Map<string, readonly Product[]>>();

function productsIn(products: readonly Product[], languages: readonly string[]): readonly Product[] {
  const [wanted = ''] = languages;
  const known = LISTS.get(products) ?? new Map<string, readonly Product[]>();
  LISTS.set(products, known);
  const list = known.get(wanted) ?? namedList(products, languages);
  known.set(wanted, list);
  return list;
}

/** The list itself where no product has another name. */
function namedList(products: readonly Product[], languages: readonly string[]): readonly Product[] {
  const named = products.map((product) => productIn(product, languages));
  if (named.every((product, at) => product === products[at])) return products;
  const { compare } = new Intl.Collator(languages[0], { sensitivity: 'base' });
  return named.toSorted((a, b) => compare(a.group, b.group) || compare(a.name, b.name));
}

/**
 * The same catalog for a reader of these languages (BCP 47, the one wanted most first): every list and every ID leads to an
 * article's translation, where it has one. An article that is asked for by its address stays what it is.
 */
export function catalogFor(catalog: Catalog, languages: readonly string[]): Catalog {
  const shown = <Summary extends ArticleSummary>(article: Summary) => inLanguages(article, languages);
  const reader: Pick<Catalog, ForReader> = {
    readerLanguages: languages,
    article: (slug) => record(catalog.article(slug), languages),
    products: () => productsIn(catalog.products(), languages),
    findProductId: (id) => destination(catalog.findProductId(id), shown, languages),
    findOldProduct: (slug) => destination(catalog.findOldProduct(slug), shown, languages),
    findArticleId: (id) => destination(catalog.findArticleId(id), shown, languages),
    findTopicId: (id) => destination(catalog.findTopicId(id), shown, languages),
    product: (slug) => productPage(catalog.product(slug), shown, languages),
    related: (key, limit) => catalog.related(key, limit).map(shown),
    sameMatter: (key, limit) => catalog.sameMatter(key, limit).map(shown),
    entry: (key) => entry(catalog.entry(key), shown),
    landings: (id) => catalog.landings(id).map((record) => catalog.article(shown(record).slug) ?? record),
    nearest: (address, limit) => catalog.nearest(address, limit).map(shown),
  };
  // Behind it stands the catalog itself, for what is asked of that may be noted, and nobody has asked yet.
  const whole: Catalog = Object.create(catalog);
  for (const [name, value] of Object.entries(reader))
    Object.defineProperty(whole, name, { value, enumerable: true, configurable: true });
  // Read when somebody asks, for it is noted then.
  const get = () => cloudsIn(catalog.clouds, languages);
  Object.defineProperty(whole, 'clouds', { get, enumerable: true, configurable: true });
  return whole;
}

type ForReader =
  | 'readerLanguages'
  | 'article'
  | 'products'
  | 'findProductId'
  | 'findOldProduct'
  | 'findArticleId'
  | 'findTopicId'
  | 'product'
  | 'related'
  | 'sameMatter'
  | 'entry'
  | 'landings'
  | 'nearest';

type Shown = <Summary extends ArticleSummary>(article: Summary) => Summary;

function destination(found: Destination, shown: Shown, languages: readonly string[]): Destination {
  if (found.kind === 'product') return { kind: 'product', product: productIn(found.product, languages) };
  if (found.kind === 'article') return { kind: 'article', article: shown(found.article) };
  return found.kind === 'choice' ? { kind: 'choice', articles: found.articles.map(shown) } : found;
}

function record(found: ArticleRecord | undefined, languages: readonly string[]): ArticleRecord | undefined {
  if (found === undefined || found.products.every(({ names }) => names === undefined)) return found;
  return { ...found, products: found.products.map((product) => productIn(product, languages)) };
}

function productPage(
  page: ProductPage | undefined,
  shown: Shown,
  languages: readonly string[],
): ProductPage | undefined {
  if (page === undefined) return undefined;
  const problems = page.problems.map(({ topic, articles }) => ({ topic, articles: articles.map(shown) }));
  return {
    ...page,
    product: productIn(page.product, languages),
    problems,
    otherArticles: page.otherArticles.map(shown),
  };
}

function entry({ forms, solutions, findings, tools, otherClouds }: Entry, shown: Shown): Entry {
  return {
    forms: forms.map(shown),
    solutions: solutions.map(shown),
    findings: findings.map(shown),
    tools: tools.map(shown),
    otherClouds: otherClouds.map(shown),
  };
}
