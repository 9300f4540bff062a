import { type CloudTable, langOf } from '@/components/lists';
import type { ArticleRecord, RelatedArticle } from '@/lib/catalog';
import { articleText } from '@/lib/text';
import { About } from './about';
import { ArticleHead } from './article-head';
import type { BodyProps } from './body-props';
import { Html } from './html';
import { bodyOf } from './kinds';
import { Related } from './related';

interface Props {
  readonly record: ArticleRecord;
  readonly related: readonly RelatedArticle[];
  readonly clouds: CloudTable;
  readonly articleOf: BodyProps['articleOf'];
}

/** One article: what it is, what to do, what is related to it, and what is known about it. */
export function ArticlePage({ record, related, clouds, articleOf }: Props) {
  const Body = bodyOf(record);
  return (
    <div className="article-grid">
      <article aria-labelledby="title" className="min-w-0 max-w-measure">
        <ArticleHead record={record} clouds={clouds} />
        <div lang={langOf(record)} className="space-y-6">
          <Html html={record.noticeHtml} text={articleText(record.language)} className="notice" />
          <Body record={record} text={articleText(record.language)} articleOf={articleOf} />
        </div>
        <Related related={related} clouds={clouds} />
      </article>
      <About record={record} clouds={clouds} />
    </div>
  );
}
