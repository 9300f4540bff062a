import type { ArticleRecord, ArticleSummary } from '@/lib/catalog';
import type { ArticleText } from '@/lib/text';

/** What every kind's body is drawn from. */
export interface BodyProps {
  readonly record: ArticleRecord;
  /** The words around the article, in its language. */
  readonly text: ArticleText;
  /** The article that an article id names; `undefined` for none. */
  readonly articleOf: (articleId: string) => ArticleSummary | undefined;
}
