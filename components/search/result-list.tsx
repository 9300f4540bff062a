import { ArticleFacts, type CloudTable, cloudNames, ownWords } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary, Product } from '@/lib/catalog';
import type { SearchResult } from '@/lib/search';
import { siteText } from '@/lib/text';
import { ExcerptLine } from './excerpt-line';

interface Props {
  readonly results: readonly SearchResult[];
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** Products named beside one result; some articles are filed under dozens. */
const SHOWN_PRODUCTS = 2;

/** Results as a list: each with its name, product, kind and cloud, and the passage that answers best. */
export function ResultList({ results, products, clouds }: Props) {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  return (
    <ol className="mt-4 divide-y divide-line">
      {results.map(({ article, excerpt, productIds, variants }) => (
        <li key={article.key} className="py-5">
          <h3 className="text-body">
            <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
              {article.name}
            </a>
          </h3>
          <ArticleFacts article={article} clouds={clouds} {...productFact(productIds, names)} />
          {excerpt ? <ExcerptLine article={article} excerpt={excerpt} /> : <Description article={article} />}
          <Variants variants={variants} clouds={clouds} />
        </li>
      ))}
    </ol>
  );
}

function productFact(ids: readonly string[], names: ReadonlyMap<string, string>): { readonly first?: string } {
  const known = [...new Set(ids.flatMap((id) => names.get(id) ?? []))].slice(0, SHOWN_PRODUCTS);
  return known.length === 0 ? {} : { first: known.join(', ') };
}

/** What an article without text of its own says of itself. */
function Description({ article }: { readonly article: ArticleSummary }) {
  if (article.description === '' || article.description === article.name) return null;
  return (
    <p {...ownWords(article, article.description)} className="excerpt mt-1.5 line-clamp-2">
      {article.description}
    </p>
  );
}

/** The same article for other clouds, and articles with the same text. */
function Variants({ variants, clouds }: { readonly variants: readonly ArticleSummary[]; readonly clouds: CloudTable }) {
  if (variants.length === 0) return null;
  return (
    <p className="label mt-1">
      {siteText().search.variants}{' '}
      {variants.map((variant, at) => (
        <span key={variant.key}>
          {at > 0 && ', '}
          <a href={articleAddress(variant.slug)} {...ownWords(variant, variant.name)}>
            {cloudNames(variant.clouds, clouds) || variant.name}
          </a>
        </span>
      ))}
    </p>
  );
}
