import { Fragment } from 'react';
import { Icon, type IconName } from '@/components/icons';
import {
  ArticleFacts,
  ArticleName,
  type CloudTable,
  cloudNames,
  inLanguage,
  isForOtherClouds,
  ownWords,
} from '@/components/lists';
import { told } from '@/components/words';
import { articleAddress, flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleSummary, Product } from '@/lib/catalog';
import type { Excerpt, SearchResult } from '@/lib/search';
import { labeled, siteText, withCommas } from '@/lib/text';

interface ResultListProps {
  readonly results: readonly SearchResult[];
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** Products named beside one result; some articles are filed under dozens. */
const SHOWN_PRODUCTS = 2;

/** Results as a list: each with its name, product, kind and cloud, and the passage that answers best. */
export function ResultList({ results, products, clouds }: ResultListProps) {
  const byId = new Map(products.map((product) => [product.id, product]));
  return (
    <ol className="results">
      {results.map(({ article, excerpt, productIds, variants }) => (
        <li key={article.key} className="card result">
          <Icon name={iconOf(article)} />
          <h3 className="text-body">
            <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
              <ArticleName article={article} />
            </a>
          </h3>
          <ArticleFacts article={article} clouds={clouds} {...productFact(productIds, byId)} />
          {excerpt && <ExcerptLine article={article} excerpt={excerpt} />}
          <Variants of={article} variants={variants} clouds={clouds} />
        </li>
      ))}
    </ol>
  );
}

function productFact(ids: readonly string[], byId: ReadonlyMap<string, Product>): { readonly first?: string } {
  const names = ids.flatMap((id) => byId.get(id) ?? []).map((product) => told(product.name, inLanguage(product)));
  const known = [...new Set(names)].slice(0, SHOWN_PRODUCTS);
  return known.length === 0 ? {} : { first: withCommas(known) };
}

/** What is asked, what is followed, and what is read look different at a glance. */
function iconOf({ kind }: ArticleSummary): IconName {
  if (kind === 'problemScopingQuestions') return 'form';
  return kind === 'TSG_Workflow' || kind === 'TSG_Description' ? 'flow' : 'document';
}

interface VariantsProps {
  readonly of: ArticleSummary;
  readonly variants: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

/** The same article for other clouds, products, or systems: each by what it is for, and those with names of their own by both. */
function Variants({ of, variants, clouds }: VariantsProps) {
  const isAlike = ({ name }: ArticleSummary) => name.toLowerCase() === of.name.toLowerCase();
  const alike = variants.filter(isAlike);
  const { search } = siteText();
  return (
    <>
      {alike.length > 0 && (
        <p className="label mt-1">
          {search.variants}{' '}
          {alike.map((variant, at) => (
            <Fragment key={variant.key}>
              {at > 0 && ' · '}
              <a href={articleAddress(variant.slug)} {...ownWords(variant, variant.name)}>
                {variant.apart || whereElse(of, variant, clouds) || variant.name}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {variants
        .filter((variant) => !isAlike(variant))
        .map((variant) => (
          <p key={variant.key} className="label mt-1">
            {variantWords(variant.apart === '' ? whereElse(of, variant, clouds) : '')}{' '}
            <a href={articleAddress(variant.slug)} {...ownWords(variant, variant.name)}>
              <ArticleName article={variant} />
            </a>
          </p>
        ))}
    </>
  );
}

/** The clouds of a variant where it is for others than the result. */
function whereElse(of: ArticleSummary, { clouds: own }: ArticleSummary, clouds: CloudTable): string {
  const isElsewhere = isForOtherClouds(own);
  return isElsewhere === isForOtherClouds(of.clouds) ? '' : cloudNames(isElsewhere ? own : ['public'], clouds);
}

interface ExcerptLineProps {
  readonly article: ArticleSummary;
  readonly excerpt: Excerpt;
}

/** The passage that answers best with the query's words marked, after a link that opens the article there, or its questions. */
function ExcerptLine({ article, excerpt }: ExcerptLineProps) {
  const place = placeOf(excerpt);
  return (
    <p className="excerpt mt-1.5">
      {place !== '' && (
        <>
          <a href={addressOf(article, excerpt)}>{place}</a>
          {labeled('')}
        </>
      )}
      {excerpt.isCode ? (
        <code>{marked(excerpt)}</code>
      ) : (
        <span {...ownWords(article, excerpt.text)}>{marked(excerpt)}</span>
      )}
    </p>
  );
}

function addressOf({ slug }: ArticleSummary, { kind, fragment }: Excerpt): string {
  if (kind === 'question') return flowAddress(flowIdOf(slug));
  return fragment === '' ? articleAddress(slug) : `${articleAddress(slug)}#${fragment}`;
}

function placeOf({ kind, fragment, heading }: Excerpt): string {
  const { places } = siteText().search;
  switch (kind) {
    case 'start':
      return '';
    case 'question':
      return places.question;
    case 'section':
      return heading;
    case 'step':
      return places.step({ number: Number(fragment.replace(/^\D+/, '')) });
  }
}

/** Text that begins or ends inside a sentence says so. */
function marked({ text, marks, isCutBefore, isCutAfter }: Excerpt) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {isCutBefore && '… '}
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
      {isCutAfter && ' …'}
    </>
  );
}

function variantWords(what: string): string {
  const words = siteText().search;
  return what === '' ? words.also : words.variantFor({ what });
}
