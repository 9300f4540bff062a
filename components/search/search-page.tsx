import { ArticleList, type CloudTable, ProductIndex } from '@/components/lists';
import type { ArticleSummary, Product } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { SearchForm } from './search-form';
import { type IdMatch, IdMatches, TitleMatches } from './search-results';

/** What was found for a query. */
export interface Answers {
  /** Empty where nothing was asked yet. */
  readonly query: string;
  readonly ids: readonly IdMatch[];
  readonly articles: readonly ArticleSummary[];
  /** How many articles were asked for at most. */
  readonly limit: number;
  /** Where nothing was found: titles that come near. */
  readonly nearest: readonly ArticleSummary[];
  /** Where nothing was found or asked: products to browse. */
  readonly products: readonly Product[];
}

/** The search box with what it found, or with ways on where it found nothing. */
export function SearchPage({ answers, clouds }: { readonly answers: Answers; readonly clouds: CloudTable }) {
  const words = siteText().search;
  const { query, ids, articles, limit } = answers;
  return (
    <div className="max-w-measure">
      <h1 className="mb-5">{words.title}</h1>
      <SearchForm id="search" query={query} size="large" />
      <div className="mt-10">
        {query === '' && <p className="mb-8 text-lead text-soft">{words.start}</p>}
        <IdMatches matches={ids} />
        {articles.length > 0 && <TitleMatches query={query} articles={articles} limit={limit} clouds={clouds} />}
        {query !== '' && ids.length + articles.length === 0 && <Nothing answers={answers} clouds={clouds} />}
        <Products products={answers.products} />
      </div>
    </div>
  );
}

function Nothing({ answers, clouds }: { readonly answers: Answers; readonly clouds: CloudTable }) {
  const words = siteText().search;
  return (
    <section aria-labelledby="nothing" className="mb-10">
      <h2 id="nothing">{words.none(answers.query)}</h2>
      <p className="mt-2">{words.noneHelp}</p>
      {answers.nearest.length > 0 && (
        <>
          <h3 className="mt-6">{words.nearest}</h3>
          <ArticleList articles={answers.nearest} clouds={clouds} />
        </>
      )}
    </section>
  );
}

function Products({ products }: { readonly products: readonly Product[] }) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="products">
      <h2 id="products" className="mb-3">
        {siteText().products.title}
      </h2>
      <ProductIndex products={products} columns={1} />
      <p className="mt-3">
        <a href="/products">{siteText().missing.allProducts}</a>
      </p>
    </section>
  );
}
