import type { ReactNode } from 'react';
import { SearchForm } from '@/components/search';
import type { CatalogInfo } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';
import { siteNames } from './site-names';
import { ThemeSwitch } from './theme-switch';

interface Props {
  /** `null` where no catalog can be read. */
  readonly info: CatalogInfo | null;
  /** False where the page has a search box of its own. */
  readonly headerSearch?: boolean;
  readonly children: ReactNode;
}

/** Every page: skip link, header, main part, footer. */
export function PageFrame({ info, headerSearch = true, children }: Props) {
  const words = siteText();
  return (
    <>
      <a href="#main" className="skip-link">
        {words.site.skip}
      </a>
      <SiteHeader withSearch={headerSearch} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pt-6 pb-16 sm:px-8">
        {children}
      </main>
      <SiteFooter info={info} />
      <p role="status" className="status" data-page-status="" data-failed={words.site.copyFailed} />
    </>
  );
}

/** The top of every page: the name, the way to the products and, where the page has none of its own, the search box. */
function SiteHeader({ withSearch }: { readonly withSearch: boolean }) {
  const words = siteText().site;
  return (
    <header className="site-header border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-2 px-4 py-3 sm:px-8">
        <a href="/" className="flex items-center gap-2 text-ink no-underline">
          <StepsMark />
          <span className="font-display text-lead font-bold tracking-tight">{siteNames().name}</span>
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

/** The foot of every page: how new the content is, and the choice of colors. */
function SiteFooter({ info }: { readonly info: CatalogInfo | null }) {
  const words = siteText().site;
  return (
    <footer className="site-footer border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-4 py-6 text-small text-soft sm:px-8">
        <p>
          {info !== null && (
            <>
              {words.contentOf} <time dateTime={info.compiledOn}>{formatDate(info.compiledOn)}</time>.
            </>
          )}
        </p>
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </footer>
  );
}
