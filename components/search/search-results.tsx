import { ArticleList, type CloudTable } from '@/components/lists';
import { articleAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleSummary, Destination } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** An id that the query names exactly: what kind of id it is, and where it leads. */
export interface IdMatch {
  readonly space: 'a' | 't' | 'p';
  readonly id: string;
  /** Name of the topic, where it has one. */
  readonly name: string;
  readonly destination: Destination;
}

interface TitleMatchesProps {
  readonly query: string;
  readonly articles: readonly ArticleSummary[];
  /** How many were asked for at most. */
  readonly limit: number;
  readonly clouds: CloudTable;
}

/** Articles that a query's words found, under a heading that says how many. */
export function TitleMatches({ query, articles, limit, clouds }: TitleMatchesProps) {
  const words = siteText().search;
  const heading = articles.length < limit ? words.found(articles.length, query) : words.foundMore(limit, query);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{heading}</h2>
      <ArticleList articles={articles} clouds={clouds} />
    </section>
  );
}

/** What the query names by its id, first of all results; each says what sort of id it is. */
export function IdMatches({ matches }: { readonly matches: readonly IdMatch[] }) {
  if (matches.length === 0) return null;
  const words = siteText().search;
  return (
    <section aria-labelledby="by-id" className="mb-10">
      <h2 id="by-id">{words.byId}</h2>
      <ul className="mt-3 space-y-3">
        {matches.map((match) => (
          <li key={match.space} className="notice">
            <a href={addressOf(match)} className="font-semibold">
              {titleOf(match)}
            </a>
            <span className="label block">{saysWhat(match)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saysWhat({ space, id, destination }: IdMatch): string {
  const words = siteText().search;
  const what = { a: words.isArticle, t: words.isTopic, p: words.isProduct }[space](id);
  return destination.kind === 'choice' ? `${what}, ${words.topicChoice(destination.articles.length)}` : what;
}

function titleOf({ id, name, destination }: IdMatch): string {
  switch (destination.kind) {
    case 'article':
      return destination.article.name;
    case 'product':
      return destination.product.name;
    default:
      return name || id;
  }
}

function addressOf({ space, id, destination }: IdMatch): string {
  switch (destination.kind) {
    case 'article':
      return articleAddress(destination.article.slug);
    case 'product':
      return productAddress(destination.product.slug);
    default:
      return idAddress(space, id);
  }
}
