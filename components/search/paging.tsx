import { searchAddress } from '@/lib/addresses';
import type { ResultPage } from '@/lib/search';
import { siteText } from '@/lib/text';
import { narrowingOf } from './narrowing';

/** The way to the other pages of results; nothing where there is one page. */
export function Paging({ found }: { readonly found: ResultPage }) {
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
        <span className="label">{words.pageOf(page, pages)}</span>
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
