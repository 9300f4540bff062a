import type { CatalogInfo } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';
import { ThemeSwitch } from './theme-switch.client';

/** The foot of every page: how much there is, how new it is, and the choice of colours. */
export function SiteFooter({ info }: { readonly info: CatalogInfo | null }) {
  const words = siteText().site;
  return (
    <footer className="site-footer border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-4 py-6 text-small text-soft sm:px-8">
        <p>
          {info !== null && (
            <>
              {words.articleCount(info.articleCount)}. {words.contentOf}{' '}
              <time dateTime={info.compiledAt}>{formatDate(info.compiledAt)}</time>.
            </>
          )}
        </p>
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </footer>
  );
}
