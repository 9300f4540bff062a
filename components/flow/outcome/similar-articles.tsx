import { type CloudTable, RelatedList } from '@/components/lists';
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
      <RelatedList articles={articles} clouds={clouds} />
    </section>
  );
}
