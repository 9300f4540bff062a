import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import { ArticleFacts } from './article-facts';
import type { CloudTable } from './cloud-names';
import { ownWords } from './lang-of';

/** One article on one line: its name and the facts beside it. For long lists. */
export function ArticleLine({ article, clouds }: { readonly article: ArticleSummary; readonly clouds: CloudTable }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="min-w-0">
        {article.name}
      </a>
      <ArticleFacts article={article} clouds={clouds} />
    </div>
  );
}
