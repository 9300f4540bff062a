import { SearchForm } from '@/components/search';
import { siteText } from '@/lib/text';

/** The top of every page: the name, the way to the products and, where the page has none of its own, the search box. */
export function SiteHeader({ withSearch }: { readonly withSearch: boolean }) {
  const words = siteText().site;
  return (
    <header className="site-header border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-2 px-4 py-3 sm:px-8">
        <a href="/" className="flex items-center gap-2 text-ink no-underline">
          <StepsMark />
          <span className="font-display text-lead font-bold tracking-tight">{words.name}</span>
        </a>
        <nav aria-label={words.mainMenu} className="text-small">
          <a href="/products" className="inline-block py-1">
            {words.products}
          </a>
        </nav>
        {withSearch && (
          <div className="w-full sm:ml-auto sm:w-80">
            <SearchForm id="header-search" size="small" />
          </div>
        )}
      </div>
    </header>
  );
}

/** Three rising steps. */
function StepsMark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className="text-accent">
      <path d="M2 20h6v-5h6v-5h6V4" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
