import { type CloudTable, cloudNames } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import { siteText } from '@/lib/text';

interface Props {
  readonly articles: readonly ArticleSummary[];
  /** Clouds of this article; a variant is named by those that it adds. */
  readonly own: readonly string[];
  readonly clouds: CloudTable;
}

/** The same article for other clouds; `null` where there is none. */
export function OtherClouds({ articles, own, clouds }: Props) {
  if (articles.length === 0) return null;
  const words = siteText().article;
  return (
    <ul aria-label={words.otherClouds} className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {articles.map((article) => (
        <li key={article.key}>
          <a href={articleAddress(article.slug)}>{words.forCloud(cloudNames(added(article.clouds, own), clouds))}</a>
        </li>
      ))}
    </ul>
  );
}

function added(tokens: readonly string[], own: readonly string[]): readonly string[] {
  const others = tokens.filter((token) => !own.includes(token));
  return others.length > 0 ? others : tokens;
}
