import type { Catalog } from './catalog';
import { closestLanguage } from './closest-language';
import type { ArticleSummary, Destination, Entry, ProductPage } from './records';

/** An article as a list shows it to a reader of these languages, the one wanted most first: its translation, where it has one. */
export function inLanguages<Summary extends ArticleSummary>(article: Summary, languages: readonly string[]): Summary {
  const chosen = article.translations && closestLanguage(article.translations, languages);
  if (chosen === undefined || chosen.key === article.key) return article;
  const { key, language, slug, name, description } = chosen;
  return { ...article, key, language, slug, name, description };
}

/**
 * The same catalog for a reader of these languages (BCP 47, the one wanted most first): every list and every ID leads to an
 * article's translation, where it has one. An article that is asked for by its address stays what it is.
 */
export function catalogFor(catalog: Catalog, languages: readonly string[]): Catalog {
  const shown = <Summary extends ArticleSummary>(article: Summary) => inLanguages(article, languages);
  const reader: Pick<Catalog, ForReader> = {
    readerLanguages: languages,
    findArticleId: (id) => destination(catalog.findArticleId(id), shown),
    findTopicId: (id) => destination(catalog.findTopicId(id), shown),
    product: (slug) => productPage(catalog.product(slug), shown),
    related: (key, limit) => catalog.related(key, limit).map(shown),
    entry: (key) => entry(catalog.entry(key), shown),
    landings: (id) => catalog.landings(id).map((record) => catalog.article(shown(record).slug) ?? record),
    nearest: (address, limit) => catalog.nearest(address, limit).map(shown),
  };
  // Copied as they are, for what is asked of a catalog may be noted, and nobody has asked yet.
  const whole: Catalog = Object.create(null, Object.getOwnPropertyDescriptors(catalog));
  for (const [name, value] of Object.entries(reader))
    Object.defineProperty(whole, name, { value, enumerable: true, configurable: true });
  return whole;
}

type ForReader =
  | 'readerLanguages'
  | 'findArticleId'
  | 'findTopicId'
  | 'product'
  | 'related'
  | 'entry'
  | 'landings'
  | 'nearest';

type Shown = <Summary extends ArticleSummary>(article: Summary) => Summary;

function destination(found: Destination, shown: Shown): Destination {
  if (found.kind === 'article') return { kind: 'article', article: shown(found.article) };
  return found.kind === 'choice' ? { kind: 'choice', articles: found.articles.map(shown) } : found;
}

function productPage(page: ProductPage | undefined, shown: Shown): ProductPage | undefined {
  if (page === undefined) return undefined;
  const problems = page.problems.map(({ topic, articles }) => ({ topic, articles: articles.map(shown) }));
  return { ...page, problems, otherArticles: page.otherArticles.map(shown) };
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
