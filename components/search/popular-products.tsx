import { ProductIndex } from '@/components/lists';
import type { Product } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** Products shown; all of them are one link away. */
const SHOWN = 10;

/** The products with the most articles, to browse where words led nowhere. */
export function PopularProducts({ products }: { readonly products: readonly Product[] }) {
  if (products.length === 0) return null;
  const popular = products.toSorted((a, b) => b.articleCount - a.articleCount).slice(0, SHOWN);
  return (
    <section aria-labelledby="products">
      <h2 id="products" className="mb-3">
        {siteText().products.title}
      </h2>
      <ProductIndex products={popular} columns={1} />
      <p className="mt-3">
        <a href="/products">{siteText().missing.allProducts}</a>
      </p>
    </section>
  );
}
