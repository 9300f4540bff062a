import { SearchForm } from '@/components/search';
import { siteText } from '@/lib/text';
import { PlainPage } from './plain-page';

/** A retired article: that it is gone, why, and where to go instead. */
export function GonePage({ reason }: { readonly reason: string }) {
  const words = siteText().gone;
  return (
    <PlainPage title={words.title} intro={words.intro}>
      {reason !== '' && <p className="notice mb-8">{reason}</p>}
      <h2 className="mb-3">{words.next}</h2>
      <SearchForm id="search" size="large" />
      <p className="mt-4">
        <a href="/products">{words.products}</a>
      </p>
    </PlainPage>
  );
}
