import { Ornament } from '@/components/icons';
import { ArticleList, type CloudTable, ProductIndex } from '@/components/lists';
import { PAGES, searchAddress } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import type { ResultPage } from '@/lib/search';
import { siteText } from '@/lib/text';
import { ChosenFilters } from './facet-lists';

interface Props {
  readonly found: ResultPage;
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** No result, and every way on: the wider search, titles that come near, the finder, the products. */
export function NothingFound({ found, products, clouds }: Props) {
  const { search: words, site } = siteText();
  const { request, nearest } = found;
  const isNarrow = request.product !== undefined || request.kind !== undefined || request.cloud !== undefined;
  return (
    <div className="space-y-12">
      <section aria-labelledby="nothing">
        <Ornament name="nothing" />
        <h2 id="nothing">
          {isNarrow ? words.noneFiltered({ query: found.query }) : words.none({ query: found.query })}
        </h2>
        <ChosenFilters request={request} clouds={clouds} />
        {isNarrow ? (
          <p className="mt-4">
            <a href={searchAddress(request.q)}>{words.removeAll}</a>
          </p>
        ) : (
          <p className="mt-2">{found.language === undefined ? words.noneHelp : words.foreignHelp + site.fullStop}</p>
        )}
      </section>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{words.nearest}</h2>
          <ArticleList articles={nearest} clouds={clouds} />
        </section>
      )}
      <WaysOn products={products} />
    </div>
  );
}

/** Where words led nowhere: the finder, and products to choose. */
export function WaysOn({ products }: { readonly products: readonly Product[] }) {
  const words = siteText().search;
  return (
    <div className="mt-12 space-y-12">
      {PAGES.has('flows') && (
        <section aria-labelledby="finder">
          <h2 id="finder">{words.finder}</h2>
          <p className="mt-2">{words.finderHelp}</p>
          <p className="mt-2">
            <a href="/flows/finder" className="font-semibold">
              {words.finderLink}
            </a>
          </p>
        </section>
      )}
      <PopularProducts products={products} />
    </div>
  );
}

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
