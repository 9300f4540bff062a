import { PlainPage } from '@/components/ways-on';
import { siteText } from '@/lib/text';

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
