import type { ReactNode } from 'react';
import { ArticleFacts, ArticleName, type CloudTable, inLanguage, ownWords, toldClouds } from '@/components/lists';
import { Told, told } from '@/components/words';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary, Product } from '@/lib/catalog';
import { siteText, withCommas } from '@/lib/text';
import { PlainPage } from './plain-pages';

/** One of several matches. */
export interface Match {
  readonly article: ArticleSummary;
  readonly products: readonly Product[];
  /** The way into its questions, where it is a form. */
  readonly start?: ReactNode;
}

interface Props {
  /** For `Told`. */
  readonly title: string;
  readonly about?: string | undefined;
  readonly choices: readonly Match[];
  readonly clouds: CloudTable;
}

/** An id that means several articles: each with its kind, product and clouds, so that the right one can be told. */
export function ChoicePage({ title, about, choices, clouds }: Props) {
  return (
    <PlainPage title={title} intro={siteText().choice.intro}>
      {about !== undefined && <p className="mb-4">{about}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {choices.map(({ article, products, start }) => (
          <li key={article.key} className="py-3">
            <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="font-semibold">
              <ArticleName article={article} />
            </a>
            <ArticleFacts article={article} clouds={clouds} />
            <p className="label">
              <Told>
                {[
                  withCommas(products.map((product) => told(product.name, inLanguage(product)))),
                  toldClouds(article.clouds, clouds),
                ]
                  .filter((each) => each !== '')
                  .join(' · ')}
              </Told>
            </p>
            {start}
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
