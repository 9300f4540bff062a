import { ProductIndex } from '@/components/lists';
import { SearchForm } from '@/components/search';
import type { CatalogInfo, Product, ProductPage } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { GuidedStart } from './guided-start';

/** Products on the home page; the rest are one link away. */
const SHOWN_PRODUCTS = 14;

interface Props {
  readonly info: CatalogInfo;
  /** Those with the most articles first. */
  readonly products: readonly Product[];
  readonly guided: readonly ProductPage[];
}

/** Three ways in, the quickest first: search, a product's problems, the list of products. */
export function HomePage({ info, products, guided }: Props) {
  const { home, site } = siteText();
  return (
    <>
      <div className="max-w-measure pt-6 pb-12 sm:pt-12">
        <h1>{home.title}</h1>
        <p className="mt-3 mb-6 text-lead text-soft">
          {site.line} {info.articleCount > 0 ? home.count(info.articleCount, products.length) : home.noArticles}
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
