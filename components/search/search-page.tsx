import type { CloudTable } from '@/components/lists';
import type { Product } from '@/lib/catalog';
import type { ResultPage } from '@/lib/search';
import { siteText } from '@/lib/text';
import { AnswerList } from './answer-list';
import { ChosenFilters } from './chosen-filters';
import { FacetLists, hasFacets } from './facet-lists';
import { Mended } from './mended';
import { NothingFound } from './nothing-found';
import { Paging } from './paging';
import { PopularProducts } from './popular-products';
import { ResultList } from './result-list';
import { SearchForm } from './search-form';

interface Props {
  readonly found: ResultPage;
  /** All products of the catalog. */
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** The search box with what it found, or with ways on where it found nothing. */
export function SearchPage({ found, products, clouds }: Props) {
  const words = siteText().search;
  const { q } = found.request;
  return (
    <>
      <div className="max-w-measure">
        <h1 className="mb-5">{words.title}</h1>
        <SearchForm id="search" query={q} size="large" />
      </div>
      {q === '' ? (
        <div className="mt-10 max-w-measure">
          <p className="mb-8 text-lead text-soft">{words.start}</p>
          <PopularProducts products={products} />
        </div>
      ) : (
        <Found found={found} products={products} clouds={clouds} />
      )}
    </>
  );
}

function Found({ found, products, clouds }: Props) {
  const words = siteText().search;
  const { request, total, answers } = found;
  return (
    <div className="search-grid mt-10">
      <div className="min-w-0 max-w-measure">
        <AnswerList answers={answers} />
        {total > 0 && (
          <section aria-labelledby="found">
            <h2 id="found">{words.found(total, found.query)}</h2>
            {hasFacets(found) && (
              <p className="mt-2 lg:hidden">
                <a href="#narrow">{words.narrow}</a>
              </p>
            )}
            <Mended found={found} />
            <ChosenFilters request={request} clouds={clouds} />
            <ResultList results={found.results} products={products} clouds={clouds} />
            <Paging found={found} />
          </section>
        )}
        {total === 0 && answers.length === 0 && <NothingFound found={found} products={products} clouds={clouds} />}
      </div>
      {hasFacets(found) && <FacetLists found={found} products={products} clouds={clouds} />}
    </div>
  );
}
