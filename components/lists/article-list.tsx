import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import { ArticleFacts } from './article-facts';
import type { CloudTable } from './cloud-names';
import { ownWords } from './lang-of';

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

/** Articles as a list: each with its name, a line of description where there is one, kind and clouds. */
export function ArticleList({ articles, clouds }: Props) {
  return (
    <ul className="mt-3 max-w-measure divide-y divide-line">
      {articles.map((article) => (
        <li key={article.key} className="py-3">
          <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="font-semibold">
            {article.name}
          </a>
          {article.description !== '' && article.description !== article.name && (
            <p {...ownWords(article, article.description)} className="line-clamp-2 text-soft">
              {article.description}
            </p>
          )}
          <ArticleFacts article={article} clouds={clouds} />
        </li>
      ))}
    </ul>
  );
}
