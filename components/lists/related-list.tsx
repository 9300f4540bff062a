import { articleAddress } from '@/lib/addresses';
import type { RelatedArticle } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { ArticleFacts } from './article-facts';
import type { CloudTable } from './cloud-names';
import { ownWords } from './lang-of';

interface Props {
  readonly articles: readonly RelatedArticle[];
  readonly clouds: CloudTable;
}

/** Articles that may help as well, each with the reason in words. */
export function RelatedList({ articles, clouds }: Props) {
  const { reasons } = siteText().article;
  return (
    <ul className="mt-3 divide-y divide-line">
      {articles.map((article) => (
        <li key={article.key} className="py-2.5">
          <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
            {article.name}
          </a>
          <ArticleFacts article={article} clouds={clouds} first={reasons[article.reason](article.shared)} />
        </li>
      ))}
    </ul>
  );
}
