import type { ArticleSummary, Catalog, Product, ProductPage } from '@/lib/catalog';
import { derived } from '@/lib/request';
import { exampleCode } from '@/lib/search';
import { siteText } from '@/lib/text';
import { arrangeProduct, type ProductEntry, type ProductView } from './arrange-product';
import { articlesOf } from './offers-of';

/** What the home page shows, besides the search box. */
export interface HomeView {
  readonly productCount: number;
  /** What can be searched for, out of the content itself: an error code, a plain question, an ID. */
  readonly examples: readonly { readonly kind: 'code' | 'question' | 'id'; readonly text: string }[];
  readonly guided: readonly { readonly article: ArticleSummary; readonly productName: string }[];
  readonly popular: readonly { readonly product: Product; readonly entries: readonly ProductEntry[] }[];
  /** Groups with the most articles first; in each, products with the most articles first. */
  readonly groups: readonly { readonly name: string; readonly products: readonly Product[] }[];
}

/** Products with the most articles, of which those with the most solutions are shown. */
const LARGE_PRODUCTS = 24;

const MOST_POPULAR = 4;
const MOST_GUIDED = 3;
const ENTRIES_OF_PRODUCT = 3;

interface LargeProduct {
  readonly page: ProductPage;
  readonly view: ProductView;
}

/**
 * Chooses what the home page shows: what the site's data features (`featured` of `site.json`), else guided troubleshooters of
 * the largest products, and the products with the most solutions; nothing that is retired, unless the data names it.
 */
export function homeView(catalog: Catalog): HomeView {
  const products = catalog.products().toSorted((a, b) => b.articleCount - a.articleCount);
  const { featured } = catalog.site;
  const offered = products.filter(({ isRetired }) => isRetired !== true);
  const large = offered.slice(0, LARGE_PRODUCTS).flatMap((product) => largeProduct(catalog, product.slug));
  const named = featured.products.flatMap((name) => largeProduct(catalog, slugOfProduct(catalog, name)));
  const bySolutions = large.toSorted((a, b) => b.view.counts.solutions - a.view.counts.solutions);
  const popular = (named.length > 0 ? named : bySolutions).filter(({ view }) => view.categories.length > 0);
  const chosen = featured.troubleshooters.flatMap((id) => catalog.article(id) ?? articlesOf(catalog, [id]));
  return {
    productCount: products.length,
    examples: examplesIn(catalog, popular),
    guided: (chosen.length > 0 ? chosen.map((article) => guidedOf(article, large)) : guidedInAll(large)).slice(
      0,
      MOST_GUIDED,
    ),
    popular: popular.slice(0, MOST_POPULAR).map(({ view }) => ({ product: view.product, entries: bestOf(view) })),
    groups: groupsOf(products),
  };
}

function largeProduct(catalog: Catalog, slug: string): readonly LargeProduct[] {
  const page = catalog.product(slug);
  return page === undefined ? [] : [{ page, view: arrangeProduct(page) }];
}

/** A product by its slug or one of its ids. */
function slugOfProduct(catalog: Catalog, name: string): string {
  const found = catalog.findProductId(name);
  return found.kind === 'product' ? found.product.slug : name;
}

/** Whether a troubleshooter asks one question after the other; others describe checks to go through. */
export function asksQuestions(kind: ArticleSummary['kind']): boolean {
  return kind === 'TSG_Workflow';
}

/** What asks questions first; each once, under the largest of its products. */
function guidedInAll(large: readonly LargeProduct[]): HomeView['guided'] {
  const isRead = ({ article: { kind } }: HomeView['guided'][number]) => Number(!asksQuestions(kind));
  const offered = large.flatMap(guidedIn).filter(({ article }) => article.isRetired !== true);
  const firsts = new Map(offered.toReversed().map((each) => [each.article.key, each]));
  return offered.filter((each) => firsts.get(each.article.key) === each).toSorted((a, b) => isRead(a) - isRead(b));
}

function guidedIn({ view }: LargeProduct): HomeView['guided'] {
  const entries = view.categories.flatMap((category) => category.entries);
  const guided = entries.filter(
    ({ article: { kind, name } }) => (asksQuestions(kind) || kind === 'TSG_Description') && isReadable(name),
  );
  return guided.map(({ article }) => ({ article, productName: view.product.name }));
}

function guidedOf(article: ArticleSummary, large: readonly LargeProduct[]): HomeView['guided'][number] {
  const known = large.flatMap(guidedIn).find((each) => each.article.key === article.key);
  return known ?? { article, productName: '' };
}

/** Characters of a name that fits on a card. */
const LONGEST_NAME = 70;

/** Whether a name reads as words to somebody who sees it alone: `alertmanagement-error` and `[VWAN] Routing TSG` do not. */
function isReadable(name: string): boolean {
  return name.length <= LONGEST_NAME && /^\p{L}[^[\]_/]* /u.test(name) && !/\bTSG\b|not listed/.test(name);
}

/** One solution of each of the largest kinds of problems, so that they tell what the product's page is about. */
function bestOf({ categories }: ProductView): readonly ProductEntry[] {
  const solving = categories.map(({ entries }) =>
    entries.filter(
      ({ article: { kind, name, isRetired } }) =>
        kind !== 'problemScopingQuestions' && isRetired !== true && isReadable(name),
    ),
  );
  const firsts = solving.flatMap((entries) => entries.slice(0, 1));
  const rest = solving.flatMap((entries) => entries.slice(1));
  const best = [...firsts, ...rest];
  return (best.length > 0 ? best : categories.flatMap(({ entries }) => entries)).slice(0, ENTRIES_OF_PRODUCT);
}

/** Words of an example question, and characters that fit on a button. */
const QUESTION = /^(?:[\p{L}\p{N}’'-]+ ){2,6}[\p{L}\p{N}’'-]+$/u;
const LONGEST_QUESTION = 40;

function examplesIn(catalog: Catalog, popular: readonly LargeProduct[]): HomeView['examples'] {
  const entries = popular.flatMap(({ view }) => view.categories.flatMap((category) => category.entries));
  const code = exampleCodeOf(
    catalog,
    popular.slice(0, MOST_POPULAR).map(({ view }) => view.product.slug),
  );
  const question = entries.find(
    ({ article: { name, isRetired } }) => isRetired !== true && name.length <= LONGEST_QUESTION && QUESTION.test(name),
  );
  const topics = popular.flatMap(({ page }) => page.problems.map(({ topic }) => topic.id));
  const id = topics.find((topic) => /^\d{4,}$/.test(topic)) ?? popular[0]?.view.product.id ?? '';
  const all = [
    { kind: 'code', text: code },
    { kind: 'question', text: question?.article.name ?? '' },
    { kind: 'id', text: /^[\w-]{4,40}$/.test(id) ? id : '' },
  ] as const;
  return all.filter(({ text }) => text !== '');
}

/** As one question to the catalog: the home page depends on the code, and not on all the words that it was found in. */
function exampleCodeOf(catalog: Catalog, slugs: readonly string[]): string {
  return derived('exampleCode', slugs, () => exampleCode(catalog, slugs));
}

function groupsOf(products: readonly Product[]): HomeView['groups'] {
  const groups = new Map<string, Product[]>();
  for (const product of products) {
    const name = product.group || siteText().products.otherGroup;
    groups.set(name, [...(groups.get(name) ?? []), product]);
  }
  const count = (own: readonly Product[]) => own.reduce((sum, { articleCount }) => sum + articleCount, 0);
  return [...groups]
    .map(([name, own]) => ({ name, products: own }))
    .toSorted((a, b) => count(b.products) - count(a.products));
}
