import { ArticleName, type CloudTable, isForOtherClouds, ownWords, toldClouds } from '@/components/lists';
import { Told } from '@/components/words';
import { articleAddress, flowAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import { asksQuestions, type ProductEntry } from '@/lib/journey';
import { siteText } from '@/lib/text';

interface Props {
  readonly entries: readonly ProductEntry[];
  readonly clouds: CloudTable;
  /** `line`: the name alone, for a card of several lists. `row`: with one line about it. */
  readonly as: 'line' | 'row';
}

/** Articles of a product: the name, in what it differs from its neighbors, and how long it is, what it asks, or that it is retired. */
export function EntryList({ entries, clouds, as }: Props) {
  return (
    <ul className={as === 'row' ? 'entry-rows' : 'entry-lines'} data-filter-list>
      {entries.map((entry) => (
        <li key={entry.article.key}>
          <div className="entry">
            <div className="min-w-0">
              <a href={addressOf(entry.article)} {...ownWords(entry.article, entry.article.name)}>
                <ArticleName article={entry.article} />
              </a>
              {as === 'row' && entry.about !== '' && (
                <p
                  className="entry-about"
                  {...ownWords({ language: entry.aboutLanguage ?? entry.article.language }, entry.about)}
                >
                  {entry.about}
                </p>
              )}
            </div>
            <EntryTag article={entry.article} />
          </div>
          {isForOtherClouds(entry.article.clouds) && (
            <p className="label">
              <Told>{siteText().article.onlyFor({ clouds: toldClouds(entry.article.clouds, clouds) })}</Told>
            </p>
          )}
          {entry.variants.length > 0 && <Variants {...entry} clouds={clouds} />}
        </li>
      ))}
    </ul>
  );
}

/** What is written as questions starts at once; everything else is read first. */
function addressOf({ slug, kind }: ArticleSummary): string {
  return kind === 'TSG_Workflow' ? flowAddress(flowIdOf(slug)) : articleAddress(slug);
}

function EntryTag({ article: { kind, stepCount, isRetired } }: { readonly article: ArticleSummary }) {
  const { product, article } = siteText();
  if (isRetired) return <span className="tag tag-attention">{article.retired}</span>;
  if (asksQuestions(kind)) return <span className="tag tag-guided">{product.guided}</span>;
  if (kind === 'TSG_Description') return <span className="tag">{product.checks}</span>;
  if (kind === 'problemScopingQuestions') return <span className="tag">{product.form}</span>;
  return stepCount > 0 ? <span className="tag">{article.steps({ count: stepCount })}</span> : null;
}

function Variants({ variants, clouds }: Pick<ProductEntry, 'variants'> & { readonly clouds: CloudTable }) {
  const words = siteText();
  const isByCloud = variants.every(({ clouds: own }) => isForOtherClouds(own));
  return (
    <details className="entry-variants">
      <summary>{words.product[isByCloud ? 'cloudVersions' : 'versions']({ count: variants.length })}</summary>
      <ul>
        {variants.map((variant) => (
          <li key={variant.key}>
            <a href={addressOf(variant)} {...ownWords(variant, variant.name)}>
              <ArticleName article={variant} />
            </a>
            {isForOtherClouds(variant.clouds) && (
              <span className="label">
                {' '}
                <Told>{words.article.onlyFor({ clouds: toldClouds(variant.clouds, clouds) })}</Told>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
