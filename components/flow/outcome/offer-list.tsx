import { ArticleName, type CloudTable, ownWords, RelatedList } from '@/components/lists';
import { articleAddress, flowAddress, flowIdOf, slugOfFlow } from '@/lib/addresses';
import type { ArticleSummary, Catalog, RelatedArticle } from '@/lib/catalog';
import type { Flow } from '@/lib/flow';
import type { Offers } from '@/lib/journey';
import type { CodePlace } from '@/lib/search';
import { directionOf, siteText } from '@/lib/text';
import { ArticleExcerpt, isLong } from '../article-excerpt';
import { flowWords } from '../own-words';
import { CodePart } from './code-part';

/** Documents of an outcome; the rest is in the article that the flow was made from. */
const MOST_DOCUMENTS = 25;

interface OfferListProps {
  readonly flow: Flow;
  readonly offers: Offers;
  readonly catalog: Catalog;
  /** The steps of the recommended article are folded away however short: the reader has just come from others. */
  readonly isFolded: boolean;
}

/** What solves the problem, with its steps and documents; then what may help besides. */
export function OfferList({ flow, offers, catalog, isFolded }: OfferListProps) {
  const { recommended, place, more, documents, form } = offers;
  const words = siteText().flow;
  const shown = documents.slice(0, MOST_DOCUMENTS);
  return (
    <>
      {recommended !== undefined && (
        <Recommended article={recommended} place={place} catalog={catalog} isFolded={isFolded} />
      )}
      {documents.length > 0 && (
        <section className="mt-8" aria-labelledby="documents">
          <h2 id="documents">{words.documents}</h2>
          <ul className="mt-2 list-disc ps-5">
            {shown.map(({ title, href }) => (
              <li key={href}>
                <a href={href} {...flowWords(flow)} {...directionOf(title)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
          {shown.length < documents.length && (
            <p className="mt-2">
              <a href={articleAddress(slugOfFlow(flow.id))}>{words.restOfArticle({ steps: 0 })}</a>
            </p>
          )}
        </section>
      )}
      {more.length > 0 && (
        <section className="mt-8" aria-labelledby="more">
          <h2 id="more">{words.more}</h2>
          <ul className="mt-2 list-disc ps-5">
            {more.map((article) => (
              <li key={article.key}>
                <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
                  <ArticleName article={article} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {form !== undefined && (
        <section className="mt-8" aria-labelledby="form">
          <h2 id="form">{words.form}</h2>
          <p className="mt-1">
            <a href={flowAddress(flowIdOf(form.slug))} {...ownWords(form, form.name)}>
              {form.name}
            </a>
          </p>
          <p className="label">{words.formHelp}</p>
        </section>
      )}
    </>
  );
}

interface RecommendedProps {
  readonly article: ArticleSummary;
  readonly place: CodePlace | undefined;
  readonly catalog: Catalog;
  readonly isFolded: boolean;
}

/** The article to try first: what it says of the reader's error code, then its steps, in a fold where they are long. */
function Recommended({ article, place, catalog, isFolded }: RecommendedProps) {
  const words = siteText().flow;
  const pieces = catalog.article(article.slug)?.pieces ?? null;
  const isInFold = pieces !== null && (isFolded || place !== undefined || isLong(pieces));
  const parts = pieces !== null && <ArticleExcerpt article={article} pieces={pieces} parts="offer" />;
  return (
    <section className="recommended" aria-labelledby="recommended">
      <p className="label">{words.recommended}</p>
      <h2 id="recommended">
        <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
          <ArticleName article={article} />
        </a>
      </h2>
      {isInFold && article.description !== '' && (
        <p className="mt-1 text-soft" {...ownWords(article, article.description)}>
          {article.description}
        </p>
      )}
      {place !== undefined && <CodePart place={place} pieces={pieces} />}
      {isInFold ? (
        <details className="mt-3">
          <summary>{words.readHere({ steps: article.stepCount })}</summary>
          {parts}
        </details>
      ) : (
        parts
      )}
      {article.stepCount > 1 && (
        <p className="mt-4">
          <a href={flowAddress(flowIdOf(article.slug))} className="button">
            {words.followSteps}
          </a>
        </p>
      )}
    </section>
  );
}

interface SimilarArticlesProps {
  readonly articles: readonly RelatedArticle[];
  readonly clouds: CloudTable;
  /** Nothing better is known. */
  readonly isOnly: boolean;
}

/** What is near the problem though nobody named it a solution, each with the reason; nothing where there is none. */
export function SimilarArticles({ articles, clouds, isOnly }: SimilarArticlesProps) {
  if (articles.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="mt-10 no-print" aria-labelledby="similar">
      <h2 id="similar">{isOnly ? words.similarOnly : words.similar}</h2>
      <RelatedList articles={articles} clouds={clouds} />
    </section>
  );
}
