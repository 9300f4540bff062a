import { ArticleList, type CloudTable } from '@/components/lists';
import { SearchForm } from '@/components/search';
import type { ArticleSummary } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { PlainPage } from './plain-page';

interface Props {
  /** Why it was retired; empty where nobody says. */
  readonly reason: string;
  /** Articles whose address is like the retired one's. */
  readonly nearest: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

/** A retired article: that it is gone, why, and where to go instead. */
export function GonePage({ reason, nearest, clouds }: Props) {
  const words = siteText().gone;
  return (
    <PlainPage title={words.title} intro={words.intro}>
      {reason !== '' && <p className="notice mb-8">{reason}</p>}
      <h2 className="mb-3">{words.next}</h2>
      <SearchForm id="search" size="large" />
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="mt-10">
          <h3 id="nearest">{words.nearest}</h3>
          <ArticleList articles={nearest} clouds={clouds} />
        </section>
      )}
      <p className="mt-6">
        <a href="/products">{words.products}</a>
      </p>
    </PlainPage>
  );
}
