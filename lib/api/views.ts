import type * as z from 'zod';
import { articleAddress, flowAddress, flowIdOf, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Catalog, ListedArticle, Product } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { absoluteAddress } from '@/lib/request';
import type { DirectAnswer } from '@/lib/search';
import { articleAsHtml } from '@/lib/twins';
import type {
  articleSchema,
  articleSummarySchema,
  directAnswerSchema,
  listedArticleSchema,
  productSchema,
} from './schemas';

/** An address for people: absolute where the site knows where it stands. */
export function urlOf(address: string): string {
  return absoluteAddress(address) ?? address;
}

/** A product as the API sends it. */
export function productView({ id, slug, name, group, articleCount }: Product): z.infer<typeof productSchema> {
  return { id, slug, name, group, articleCount, url: urlOf(productAddress(slug)) };
}

/** An article as the API names it in lists. */
export function summaryView(article: ArticleSummary): z.infer<typeof articleSummarySchema> {
  const { articleId, slug, name, apart, kind, description, language, clouds, stepCount } = article;
  const url = urlOf(articleAddress(slug));
  return { id: articleId, slug, name, apart, kind, description, language, clouds: [...clouds], stepCount, url };
}

/** The same with the time of its last change. */
export function listedView(article: ListedArticle): z.infer<typeof listedArticleSchema> {
  return { ...summaryView(article), changedAt: article.changedAt ?? null, createdAt: article.createdAt ?? null };
}

/** Everything about an article but its body in other formats than HTML. */
export function articleView(catalog: Catalog, record: ArticleRecord): z.infer<typeof articleSchema> {
  const { pieces, properties } = record;
  return {
    ...summaryView(record),
    title: record.title,
    languages: languagesOf(record),
    changedOn: record.changed?.on ?? null,
    products: record.products.map(productView),
    topics: record.topics.map(({ id, name }) => ({ id, name })),
    appliesTo: [...record.appliesTo],
    owner: catalog.ownerTeam(properties.ownershipId ?? ''),
    steps: (pieces?.steps ?? []).map(({ id, group, text, html }) => ({ id, group, text, html })),
    documents: (pieces?.documents ?? []).map(({ title, href }) => ({ title, href })),
    blanks: (pieces?.blanks ?? []).map(({ name, defaultText }) => ({ name, defaultText })),
    flow: flowOf(catalog, record.slug),
    html: articleAsHtml(record),
  };
}

/** An article in all its languages. */
export function languagesOf({ language, slug, name, languages }: ArticleRecord) {
  const all = languages.length === 0 ? [{ language, slug, name }] : languages;
  return all.map((each) => {
    return { language: each.language, slug: each.slug, name: each.name, url: urlOf(articleAddress(each.slug)) };
  });
}

function flowOf(catalog: Catalog, slug: string): { readonly id: string; readonly url: string } | null {
  const id = flowIdOf(slug);
  return openFlow(catalog, id) === undefined ? null : { id, url: urlOf(flowAddress(id)) };
}

/** What a query names by itself. */
export function directView(answer: DirectAnswer): z.infer<typeof directAnswerSchema> {
  switch (answer.kind) {
    case 'code':
      return { kind: 'code', named: answer.code, product: null, articles: answer.articles.map(summaryView) };
    case 'link':
      return { kind: 'link', named: answer.address, product: null, articles: answer.articles.map(summaryView) };
    case 'product':
      return { kind: 'product', named: answer.destination.product.name, ...destinationView(answer) };
    case 'id':
      return { kind: 'id', named: answer.id, ...destinationView(answer) };
    case 'address':
      return { kind: 'address', named: answer.slug, ...destinationView(answer) };
  }
}

function destinationView({ destination }: Extract<DirectAnswer, { readonly destination: unknown }>) {
  const articles =
    destination.kind === 'article' ? [destination.article] : destination.kind === 'choice' ? destination.articles : [];
  const product = destination.kind === 'product' ? productView(destination.product) : null;
  return { product, articles: articles.map(summaryView) };
}

/** Where a direct answer leads people: its one page, or the page of an id with several. */
export function directUrl(answer: DirectAnswer): string {
  const { articles, product } = directView(answer);
  if (product !== null) return product.url;
  if (articles.length !== 1 && answer.kind === 'id') return urlOf(idAddress(answer.space, answer.id));
  return articles[0]?.url ?? urlOf('/');
}
