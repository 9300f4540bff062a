import { ArticleFacts, type CloudTable, langOf } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { RelatedArticle } from '@/lib/catalog';
import { siteText } from '@/lib/text';

interface Props {
  readonly articles: readonly RelatedArticle[];
  readonly clouds: CloudTable;
  /** Nothing better is known. */
  readonly isOnly: boolean;
}

/** What is near the problem though nobody named it a solution, each with the reason; nothing where there is none. */
export function SimilarArticles({ articles, clouds, isOnly }: Props) {
  if (articles.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="mt-10 no-print" aria-labelledby="similar">
      <h2 id="similar">{isOnly ? words.similarOnly : words.similar}</h2>
      <ul className="mt-2 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.key} className="py-2.5">
            <a href={articleAddress(article.slug)} lang={langOf(article)}>
              {article.name}
            </a>
            <ArticleFacts
              article={article}
              clouds={clouds}
              first={siteText().article.reasons[article.reason](article.shared)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
