import { type CloudTable, inLanguage, isForOtherClouds, ownWords, toldClouds } from '@/components/lists';
import { Breadcrumbs, type Crumb } from '@/components/site';
import { Told } from '@/components/words';
import { articleAddress, productAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';
import { DraftNotice } from './draft-notice';
import { LanguageNotice, OtherLanguages } from './languages';

interface ArticleHeadProps {
  readonly record: ArticleRecord;
  readonly clouds: CloudTable;
  readonly otherClouds: readonly ArticleSummary[];
}

/** The way to the article, its name, the facts in one line, its variants, and a notice where it does not hold for every reader. */
export function ArticleHead({ record, clouds, otherClouds }: ArticleHeadProps) {
  return (
    <header className="mb-6">
      <DraftNotice record={record} />
      <Breadcrumbs way={wayTo(record)} current={record.name} written={inLanguage(record)} />
      <h1 id="title" {...ownWords(record, record.name)}>
        {record.name}
      </h1>
      <Facts record={record} clouds={clouds} />
      <OtherClouds articles={otherClouds} own={record.clouds} clouds={clouds} />
      <OtherLanguages languages={record.languages} slug={record.slug} addressOf={articleAddress} />
      <CloudNotice tokens={record.clouds} clouds={clouds} />
      <LanguageNotice language={record.language} languages={record.languages} />
    </header>
  );
}

/** What it is, when it was last changed, how many steps it has, and whom it is for where that is not everybody. */
export function Facts({ record, clouds }: Pick<ArticleHeadProps, 'record' | 'clouds'>) {
  const words = siteText();
  const [product] = record.products;
  return (
    <p className="facts-line">
      <span>{words.kinds[record.kind]}</span>
      {record.isRetired && <strong className="tag tag-attention">{words.article.retired}</strong>}
      {product !== undefined && (
        // What separates the facts stands in the line's direction, not in the name's.
        <span>
          <span {...ownWords(product, product.name)}>{product.name}</span>
        </span>
      )}
      <LastChanged changed={record.changed} />
      {record.stepCount > 0 && <span>{words.article.steps({ count: record.stepCount })}</span>}
      <CloudBadges tokens={record.clouds} clouds={clouds} />
      {record.isForEngineers && <span className="badge badge-strong">{words.troubleshooter.forEngineers}</span>}
    </p>
  );
}

/** The clouds for which an article holds, where that is not the worldwide one alone. */
function CloudBadges({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  const shown = isForOtherClouds(tokens) ? tokens : [];
  const more = shown.length > 0 ? 0 : tokens.length - 1;
  return (
    <>
      {shown.map((token) => (
        <span key={token} className="badge badge-strong">
          <Told>{toldClouds([token], clouds)}</Told>
        </span>
      ))}
      {more > 0 && (
        <span>
          <Told>{toldClouds(['public'], clouds)}</Told>{' '}
          <a href="#about">{siteText().article.moreClouds({ count: more })}</a>
        </span>
      )}
    </>
  );
}

/** Says in words that an article does not hold for the worldwide cloud, and for which it does; `null` where it holds. */
function CloudNotice({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  if (!isForOtherClouds(tokens)) return null;
  const words = siteText().article;
  const [only, ...others] = tokens.map((token) => clouds[token]);
  const note = others.length === 0 ? (only?.note ?? '') : '';
  return (
    <div className="notice notice-warning mt-5">
      <p className="font-bold">
        <Told>{words.onlyFor({ clouds: toldClouds(tokens, clouds) })}</Told>
      </p>
      <p>{words.notForPublic}</p>
      {note !== '' && <p {...ownWords({ language: only?.noteLanguage }, note)}>{note}</p>}
    </div>
  );
}

/** When the article was last changed, and that it may be out of date where that is long ago; nothing where nobody knows. */
function LastChanged({ changed }: Pick<ArticleRecord, 'changed'>) {
  if (changed === undefined) return null;
  const words = siteText().article;
  return (
    <span>
      {words.changed} <time dateTime={changed.on}>{formatDate(changed.on)}</time>
      {changed.isOld && <strong className="tag tag-attention ms-2">{words.mayBeOld}</strong>}
    </span>
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
          <a href={articleAddress(article.slug)}>
            <Told>{words.forCloud({ clouds: toldClouds(added(article.clouds, own), clouds) })}</Told>
          </a>
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
  return product === undefined
    ? [all]
    : [all, { name: product.name, address: productAddress(product.slug), written: inLanguage(product) }];
}
