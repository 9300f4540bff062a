import type { Metadata } from 'next';
import { PlainPage } from '@/components/ways-on';
import { siteText } from '@/lib/text';
import { pageMetadata } from './page-metadata';

/**
 * By the site’s own name, which its content gives. Next takes the title of every page with status 404 from here, also of one
 * that has its own (`/missing`).
 */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(siteText().missing.title), robots: { index: false } };
}

/**
 * The last resort of Next's own routing; the proxy answers unknown addresses before it (`/missing`). Next sends this part
 * along with every page, so it stays small and asks the catalog nothing.
 */
export default function NotFound() {
  const words = siteText();
  return (
    <main className="mx-auto w-full max-w-page px-4 sm:px-8">
      <PlainPage title={words.missing.title} intro={words.missing.introPlain} ornament="missing">
        <a href="/">{words.site.home}</a>
      </PlainPage>
    </main>
  );
}
