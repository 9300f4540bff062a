import type { ReactNode } from 'react';
import { siteWords } from '@/components/lists';
import { SearchForm } from '@/components/search';
import { Sentence } from '@/components/words';
import { ENGINEER_ADDRESS, FINDER_ID, flowPageAddress } from '@/lib/addresses';
import { type CatalogInfo, PICTURE_PREFIX } from '@/lib/catalog';
import type { SiteLink } from '@/lib/format';
import { formatDate, siteText } from '@/lib/text';
import { LanguageMenu } from './language-menu';
import { siteBrand, siteNames } from './site-brand';
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

/** The top of every page: the name, the ways into the site and, where the page has none of its own, the search box. */
function SiteHeader({ withSearch }: { readonly withSearch: boolean }) {
  const words = siteText().site;
  const { logo, links } = siteBrand();
  const { name, written } = siteNames();
  return (
    <header className="site-header border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-7 gap-y-2 px-4 py-3 sm:px-8">
        <a href="/" className="flex items-center gap-2.5 text-ink no-underline">
          {logo === null ? (
            <StepsMark />
          ) : (
            // biome-ignore lint/performance/noImgElement: a picture of the content is served as it is, by its own address.
            <img
              src={`${PICTURE_PREFIX}${logo.name}`}
              width={logo.width}
              height={logo.height}
              alt=""
              className="logo"
            />
          )}
          <span className="font-display text-lead font-bold" {...written.name}>
            {name}
          </span>
        </a>
        <nav aria-label={words.mainMenu} className="site-nav">
          <a href="/products">{words.products}</a>
          <a href={flowPageAddress(FINDER_ID, 'product')}>{words.guided}</a>
          <a href={ENGINEER_ADDRESS}>{words.forSupport}</a>
          <SiteLinks links={links.header} />
        </nav>
        {withSearch && (
          <div className="w-full lg:ms-auto lg:w-80">
            <SearchForm id="header-search" size="small" />
          </div>
        )}
      </div>
    </header>
  );
}

/** What the operator links to, in the header or the footer. */
function SiteLinks({ links }: { readonly links: readonly SiteLink[] }) {
  return links.map(({ name, href }) => (
    <a key={`${name} ${href}`} href={href} {...siteWords(name)}>
      {name}
    </a>
  ));
}

/** Three rising steps. */
function StepsMark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="text-accent">
      <path d="M2 20h6v-5h6v-5h6V4" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

/** The foot of every page: how new the content is, the operator’s links, and the choice of colors. */
function SiteFooter({ info }: { readonly info: CatalogInfo | null }) {
  const words = siteText().site;
  const { links } = siteBrand();
  return (
    <footer className="site-footer border-t border-line">
      <div className="relative mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-4 px-4 py-6 text-small text-soft sm:px-8">
        <p>
          {info !== null && (
            <Sentence message={(date) => words.contentOf({ date })}>
              <time dateTime={info.compiledOn}>{formatDate(info.compiledOn)}</time>
            </Sentence>
          )}
        </p>
        {links.footer.length > 0 && (
          <nav aria-label={words.moreLinks} className="flex flex-wrap gap-x-5 gap-y-1">
            <SiteLinks links={links.footer} />
          </nav>
        )}
        <LanguageMenu />
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </footer>
  );
}
