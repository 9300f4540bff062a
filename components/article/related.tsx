import { ArticleFacts, type CloudTable, langOf } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { RelatedArticle } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** Articles that may help as well, each with the reason in words; `null` where there are none. */
export function Related({
  related,
  clouds,
}: {
  readonly related: readonly RelatedArticle[];
  readonly clouds: CloudTable;
}) {
  if (related.length === 0) return null;
  const words = siteText().article;
  return (
    <section aria-labelledby="related" className="no-print mt-14">
      <h2 id="related">{words.related}</h2>
      <ul className="mt-3 divide-y divide-line">
        {related.map((article) => (
          <li key={article.key} className="py-2.5">
            <a href={articleAddress(article.slug)} lang={langOf(article)}>
              {article.name}
            </a>
            <ArticleFacts article={article} clouds={clouds} first={words.reasons[article.reason](article.shared)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
