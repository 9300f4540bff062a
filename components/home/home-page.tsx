import { ProductIndex } from '@/components/lists';
import { SearchForm } from '@/components/search';
import { siteNames } from '@/components/site';
import { articleAddress, FINDER_ID, flowPageAddress, idAddress, productAddress } from '@/lib/addresses';
import type { CatalogInfo, Product, ProductPage } from '@/lib/catalog';
import { SOLUTION_KINDS } from '@/lib/format/values';
import { siteText } from '@/lib/text';

/** Products on the home page; the rest are one link away. */
const SHOWN_PRODUCTS = 14;

interface Props {
  readonly info: CatalogInfo;
  /** Products with the most articles come first. */
  readonly products: readonly Product[];
  readonly guided: readonly ProductPage[];
}

/** Three ways in, the quickest first: search, a product's problems, the list of products. */
export function HomePage({ info, products, guided }: Props) {
  const { home } = siteText();
  const { line } = siteNames();
  return (
    <>
      <div className="max-w-measure pt-6 pb-12 sm:pt-12">
        <h1>{home.title}</h1>
        <p className="mt-3 mb-6 text-lead text-soft">
          {/[.!?…]$/.test(line) ? line : `${line}.`}{' '}
          {info.articleCount > 0 ? home.count(info.articleCount, products.length) : home.noArticles}
        </p>
        <SearchForm id="search" size="large" />
      </div>
      {products.length > 0 && (
        <div className="grid gap-x-16 gap-y-12 border-t border-line pt-10 lg:grid-cols-2">
          <GuidedStart pages={guided} />
          <section aria-labelledby="products">
            <h2 id="products">{home.products}</h2>
            <p className="label mb-3">{home.productsHelp}</p>
            <ProductIndex products={products.slice(0, SHOWN_PRODUCTS)} columns={1} />
            <p className="mt-3">
              <a href="/products">{home.allProducts(products.length)}</a>
            </p>
          </section>
        </div>
      )}
    </>
  );
}

/** Problems shown under a product before the link to all of them. */
const SHOWN_PROBLEMS = 6;

/** Product, then problem, then the article with the steps: for readers who would rather choose than type. */
function GuidedStart({ pages }: { readonly pages: readonly ProductPage[] }) {
  const words = siteText().home;
  return (
    <section aria-labelledby="guided">
      <h2 id="guided">{words.guided}</h2>
      <p className="label mb-3">{words.guidedHelp}</p>
      <p className="mb-4">
        <a href={flowPageAddress(FINDER_ID, 'product')} className="button" data-flow-start>
          {siteText().flow.findIt}
        </a>
      </p>
      {pages.map(({ product, problems }, at) => (
        <details key={product.id} name="guided" className="fold" open={at === 0}>
          <summary>
            <h3>{product.name}</h3>
          </summary>
          <ul className="mt-2 space-y-1.5 pl-6">
            {chooseProblems(problems, SHOWN_PROBLEMS).map((problem) => (
              <li key={problem.topic.id}>
                <a href={addressOf(problem)}>{problem.topic.name}</a>
              </li>
            ))}
            <li>
              <a href={productAddress(product.slug)} className="font-semibold">
                {words.allOf(product.articleCount, product.name)}
              </a>
            </li>
          </ul>
        </details>
      ))}
    </section>
  );
}

/** A problem with one article leads straight to it. */
function addressOf({ topic, articles }: ProductPage['problems'][number]): string {
  const [only, ...others] = articles;
  return only !== undefined && others.length === 0 ? articleAddress(only.slug) : idAddress('t', topic.id);
}

type Problem = ProductPage['problems'][number];

/** The problems to begin with: those that have a solution, and of these the ones that most articles speak of. */
function chooseProblems(problems: readonly Problem[], count: number): readonly Problem[] {
  const solved = problems.filter(({ articles }) => articles.some((article) => SOLUTION_KINDS.has(article.kind)));
  return solved.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count);
}
