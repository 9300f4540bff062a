import { type CloudTable, cloudNames, isForOtherClouds, ownWords } from '@/components/lists';
import { Breadcrumbs, type Crumb } from '@/components/site';
import { articleAddress, productAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';

interface ArticleHeadProps {
  readonly record: ArticleRecord;
  readonly clouds: CloudTable;
  readonly otherClouds: readonly ArticleSummary[];
}

/** The way to the article, its name, what kind it is, its variants, and a notice where it does not hold for every reader. */
export function ArticleHead({ record, clouds, otherClouds }: ArticleHeadProps) {
  return (
    <header className="mb-8">
      <Breadcrumbs way={wayTo(record)} current={record.name} />
      <p className="label mb-2 flex flex-wrap items-center gap-2">
        {siteText().kinds[record.kind]}
        <CloudBadges tokens={record.clouds} clouds={clouds} />
        {record.isForEngineers && <span className="badge badge-strong">{siteText().troubleshooter.forEngineers}</span>}
      </p>
      <h1 id="title" {...ownWords(record, record.name)}>
        {record.name}
      </h1>
      <LastChanged changed={record.changed} />
      <OtherClouds articles={otherClouds} own={record.clouds} clouds={clouds} />
      <CloudNotice tokens={record.clouds} clouds={clouds} />
    </header>
  );
}

/** The clouds for which an article holds, shortest where it holds for all readers: the worldwide cloud and how many more. */
function CloudBadges({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  const isForOthers = isForOtherClouds(tokens);
  const shown = isForOthers ? tokens : tokens.filter((token) => token === 'public');
  const more = tokens.length - shown.length;
  return (
    <>
      {shown.map((token) => (
        <span key={token} className={isForOthers ? 'badge badge-strong' : 'badge'}>
          {clouds[token]?.name ?? token}
        </span>
      ))}
      {more > 0 && <a href="#about">{siteText().article.moreClouds(more)}</a>}
    </>
  );
}

/** Says in words that an article does not hold for the worldwide cloud, and for which it does; `null` where it holds. */
function CloudNotice({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  if (!isForOtherClouds(tokens)) return null;
  const words = siteText().article;
  const notes = [...new Set(tokens.map((token) => clouds[token]?.note ?? '').filter((note) => note !== ''))];
  return (
    <div className="notice mt-5">
      <p className="font-bold">{words.onlyFor(cloudNames(tokens, clouds))}</p>
      <p>{words.notForPublic}</p>
      {tokens.length === 1 && notes.map((note) => <p key={note}>{note}</p>)}
    </div>
  );
}

/** When the article was last changed, and that it may be out of date where that is long ago; nothing where nobody knows. */
function LastChanged({ changed }: Pick<ArticleRecord, 'changed'>) {
  if (changed === undefined) return null;
  const words = siteText().article;
  return (
    <p className="mt-3 text-small text-soft">
      {words.changed} <time dateTime={changed.on}>{formatDate(changed.on)}</time>.
      {changed.isOld && <strong className="font-semibold text-ink"> {words.mayBeOld}</strong>}
    </p>
  );
}

interface OtherCloudsProps {
  readonly articles: readonly ArticleSummary[];
  /** Clouds of this article; a variant is named by those that it adds. */
  readonly own: readonly string[];
  readonly clouds: CloudTable;
}

/** The same article for other clouds; `null` where there is none. */
function OtherClouds({ articles, own, clouds }: OtherCloudsProps) {
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

/** The way from the list of products down to an article. */
function wayTo({ products }: Pick<ArticleRecord, 'products'>): readonly Crumb[] {
  const [product] = products;
  const all = { name: siteText().site.products, address: '/products' };
  return product === undefined ? [all] : [all, { name: product.name, address: productAddress(product.slug) }];
}
