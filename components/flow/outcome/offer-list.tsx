import { Documents, Html, Steps } from '@/components/article';
import { langOf } from '@/components/lists';
import { articleAddress, flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleSummary, Catalog } from '@/lib/catalog';
import type { Offers } from '@/lib/journey';
import type { Pieces } from '@/lib/markdown';
import { articleText, siteText } from '@/lib/text';

interface Props {
  readonly offers: Offers;
  readonly catalog: Catalog;
  /** The steps of the recommended article are folded away: the reader has just come from others. */
  readonly isFolded: boolean;
}

/** What solves the problem, with its steps and documents; then what may help besides. */
export function OfferList({ offers: { recommended, more, documents, form }, catalog, isFolded }: Props) {
  const words = siteText().flow;
  return (
    <>
      {recommended !== undefined && <Recommended article={recommended} catalog={catalog} isFolded={isFolded} />}
      {documents.length > 0 && (
        <section className="mt-8" aria-labelledby="documents">
          <h2 id="documents">{words.documents}</h2>
          <ul className="mt-2 list-disc pl-5">
            {documents.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {more.length > 0 && (
        <section className="mt-8" aria-labelledby="more">
          <h2 id="more">{words.more}</h2>
          <ul className="mt-2 list-disc pl-5">
            {more.map((article) => (
              <li key={article.key}>
                <a href={articleAddress(article.slug)} lang={langOf(article)}>
                  {article.name}
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
            <a href={flowAddress(flowIdOf(form.slug))} lang={langOf(form)}>
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
  readonly catalog: Catalog;
  readonly isFolded: boolean;
}

function Recommended({ article, catalog, isFolded }: RecommendedProps) {
  const words = siteText().flow;
  const pieces = catalog.article(article.slug)?.pieces ?? null;
  const parts = pieces !== null && <Parts pieces={pieces} article={article} />;
  return (
    <section className="recommended" aria-labelledby="recommended">
      <p className="label">{words.recommended}</p>
      <h2 id="recommended">
        <a href={articleAddress(article.slug)} lang={langOf(article)}>
          {article.name}
        </a>
      </h2>
      {isFolded && parts !== false ? (
        <details className="mt-2">
          <summary>{words.readHere}</summary>
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

function Parts({ pieces, article }: { readonly pieces: Pieces; readonly article: ArticleSummary }) {
  const text = articleText(article.language);
  return (
    <div className="mt-3 space-y-5" lang={langOf(article)}>
      <Html html={pieces.introHtml} text={text} />
      {pieces.steps.length > 0 && <Steps pieces={pieces} text={text} />}
      {pieces.documents.length > 0 && <Documents pieces={pieces} text={text} />}
    </div>
  );
}
