import { ArticleList, type CloudTable, ProductIndex } from '@/components/lists';
import { SearchForm } from '@/components/search';
import type { ArticleSummary, Product } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { PlainPage } from './plain-page';

interface Props {
  /** The path that was asked for, decoded. */
  readonly address: string;
  readonly nearest: readonly ArticleSummary[];
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** An address that leads nowhere: what it may have meant, the search box, and the products. */
export function MissingPage({ address, nearest, products, clouds }: Props) {
  const words = siteText().missing;
  return (
    <PlainPage title={words.title} intro={words.intro(address)}>
      <div className="space-y-12">
        {nearest.length > 0 && (
          <section aria-labelledby="nearest">
            <h2 id="nearest">{words.nearest}</h2>
            <ArticleList articles={nearest} clouds={clouds} />
          </section>
        )}
        <SearchForm id="search" size="large" />
        {products.length > 0 && (
          <section aria-labelledby="products">
            <h2 id="products" className="mb-3">
              {words.products}
            </h2>
            <ProductIndex products={products} columns={1} />
            <p className="mt-3">
              <a href="/products">{words.allProducts}</a>
            </p>
          </section>
        )}
      </div>
    </PlainPage>
  );
}
