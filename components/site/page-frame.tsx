import type { ReactNode } from 'react';
import { SearchKeys } from '@/components/search';
import { PageTools } from '@/components/share';
import type { CatalogInfo } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

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
  const { suggestions, suggested, notSuggested } = words.search;
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
      <PageTools failed={words.site.copyFailed} />
      <SearchKeys words={{ suggestions, suggested, notSuggested }} />
    </>
  );
}
