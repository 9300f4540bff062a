import type { ReactNode } from 'react';
import { Ornament, type OrnamentName } from '@/components/icons';
import { ArticleList, type CloudTable, ProductIndex, siteWords } from '@/components/lists';
import { SearchForm } from '@/components/search';
import { Told } from '@/components/words';
import type { ArticleSummary, Product } from '@/lib/catalog';
import { siteText } from '@/lib/text';

interface PlainPageProps {
  /** For `Told`. */
  readonly title: string;
  readonly intro: string;
  /** Drawn beside the title. */
  readonly ornament?: OrnamentName;
  readonly children?: ReactNode;
}

/** A page with little to say: a heading, a sentence, and where to go. */
export function PlainPage({ title, intro, ornament, children }: PlainPageProps) {
  return (
    <div className="plain-page pt-6 sm:pt-12">
      {ornament !== undefined && <Ornament name={ornament} />}
      <div className="max-w-measure">
        <h1>
          <Told>{title}</Told>
        </h1>
        <p className="mt-3 mb-8 text-lead text-soft">{intro}</p>
        {children}
      </div>
    </div>
  );
}

interface GonePageProps {
  /** Why it was removed; empty where nobody says. */
  readonly reason: string;
  /** Articles whose address is like the removed one's. */
  readonly nearest: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

/** A removed article: that it is gone, why, and where to go instead. */
export function GonePage({ reason, nearest, clouds }: GonePageProps) {
  const words = siteText().gone;
  return (
    <PlainPage title={words.title} intro={words.intro} ornament="gone">
      {reason !== '' && (
        <p className="notice notice-warning mb-8" {...siteWords(reason)}>
          {reason}
        </p>
      )}
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

interface MissingPageProps {
  /** The path that was asked for, decoded. */
  readonly address: string;
  readonly nearest: readonly ArticleSummary[];
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** An address that leads nowhere: what it may have meant, the search box, and the products. */
export function MissingPage({ address, nearest, products, clouds }: MissingPageProps) {
  const words = siteText().missing;
  return (
    <PlainPage title={words.title} intro={words.intro({ address })} ornament="missing">
      <div className="space-y-12">
        {nearest.length > 0 && (
          <section aria-labelledby="nearest">
            <h2 id="nearest">{words.nearest}</h2>
            <ArticleList articles={nearest} clouds={clouds} />
          </section>
        )}
        <SearchForm id="search" size="large" />
        {products.length > 0 && (
          <section aria-labelledby="products">
            <h2 id="products" className="mb-3">
              {words.products}
            </h2>
            <ProductIndex products={products} columns={1} />
            <p className="mt-3">
              <a href="/products">{words.allProducts}</a>
            </p>
          </section>
        )}
      </div>
    </PlainPage>
  );
}
