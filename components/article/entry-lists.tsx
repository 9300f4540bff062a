import { ArticleLine, type CloudTable } from '@/components/lists';
import type { ArticleSummary, Entry } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** What else there is for the same problem: solutions, the questions of support, findings, tools; `null` for nothing. */
export function EntryLists({ entry, clouds }: { readonly entry: Entry; readonly clouds: CloudTable }) {
  const words = siteText().entry;
  const lists = [
    { title: words.solutions, articles: entry.solutions },
    { title: words.forms, articles: entry.forms },
    { title: words.findings, articles: entry.findings },
    { title: words.tools, articles: entry.tools },
  ].filter(({ articles }) => articles.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="entry" className="no-print mt-14">
      <h2 id="entry">{words.title}</h2>
      {lists.map(({ title, articles }) => (
        <Titled key={title} title={title} articles={articles} clouds={clouds} />
      ))}
    </section>
  );
}

interface TitledProps {
  readonly title: string;
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

function Titled({ title, articles, clouds }: TitledProps) {
  return (
    <div className="mt-4">
      <h3 className="font-sans text-body">{title}</h3>
      <ul className="mt-1 divide-y divide-line">
        {articles.map((article) => (
          <li key={article.key} className="py-2">
            <ArticleLine article={article} clouds={clouds} />
          </li>
        ))}
      </ul>
    </div>
  );
}
