import type { CloudTable } from '@/components/lists';
import { Sentence } from '@/components/words';
import { searchAddress } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import { quotedWords, type ResultPage, saysMended, saysNowhere } from '@/lib/search';
import { siteText } from '@/lib/text';
import { AnswerList } from './answer-list';
import { ChosenFilters, FacetLists, hasFacets, narrowingOf } from './facet-lists';
import { NothingFound, PopularProducts, WaysOn } from './nothing-found';
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
  const canNarrow = hasFacets(found) && !found.isFar;
  return (
    <div className="search-grid mt-10" data-found={found.isFar ? 0 : total + answers.length}>
      <div className="min-w-0 max-w-measure">
        <ChosenFilters request={request} clouds={clouds} />
        <AnswerList answers={answers} />
        {total > 0 && (
          <section aria-labelledby="found">
            <FoundHeading found={found} />
            {canNarrow && (
              <p className="mt-2 lg:hidden">
                <a href="#narrow">{words.narrow}</a>
              </p>
            )}
            <Mended found={found} />
            <ResultList results={found.results} products={products} clouds={clouds} />
            <Paging found={found} />
          </section>
        )}
        {found.isFar && total > 0 && <WaysOn products={products} />}
        {total === 0 && answers.length === 0 && <NothingFound found={found} products={products} clouds={clouds} />}
      </div>
      {canNarrow && <FacetLists found={found} products={products} clouds={clouds} />}
    </div>
  );
}

/** How much was found; where what was asked for is in no article, that instead. */
function FoundHeading({ found }: { readonly found: ResultPage }) {
  const { search: words, site } = siteText();
  const { missing, isFar, total, query } = found;
  if (isFar) {
    const nowhere = saysNowhere(found);
    return (
      <>
        <h2 id="found">{nowhere[0] ?? words.closest}</h2>
        {nowhere.slice(1).map((said) => (
          <p key={said} className="mt-2">
            {said + site.fullStop}
          </p>
        ))}
        {nowhere.length > 0 && <p className="mt-2">{words.closest + site.fullStop}</p>}
      </>
    );
  }
  return (
    <>
      <h2 id="found">{words.found({ count: total, query })}</h2>
      {missing.length > 0 && (
        <p className="mt-2">{words.missing({ words: quotedWords(missing, 'or') }) + site.fullStop}</p>
      )}
    </>
  );
}

/** Which words were taken for others, and whether the text was too long to be searched for whole. */
function Mended({ found }: { readonly found: ResultPage }) {
  const words = siteText().search;
  const said = saysMended(found);
  return (
    <>
      {said !== undefined && (
        <p className="mt-2">
          <Sentence message={(words) => siteText().search.mended({ ...said, words })}>
            <strong>{said.words}</strong>
          </Sentence>
        </p>
      )}
      {found.isCut && <p className="mt-2">{words.cut}</p>}
    </>
  );
}

/** The way to the other pages of results; nothing where there is one page. */
function Paging({ found }: { readonly found: ResultPage }) {
  const { request, pages, isLong } = found;
  const { q, page } = request;
  if (pages <= 1) return null;
  const words = siteText().search;
  const at = (number: number) => searchAddress(q, { ...narrowingOf(request), page: number });
  return (
    <nav aria-label={words.pages} className="mt-4 border-t border-line pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        {page > 1 ? (
          <a href={at(page - 1)} rel="prev">
            {words.previous}
          </a>
        ) : (
          <span />
        )}
        <span className="label">{words.pageOf({ page, pages })}</span>
        {page < pages ? (
          <a href={at(page + 1)} rel="next">
            {words.next}
          </a>
        ) : (
          <span />
        )}
      </div>
      {isLong && page === pages && <p className="mt-3">{words.lastPage}</p>}
    </nav>
  );
}
