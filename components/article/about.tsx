import { Fragment, type ReactNode } from 'react';
import { type CloudTable, ownWords, type Spoken } from '@/components/lists';
import { CopyButton } from '@/components/share';
import { engineerAddress, idAddress, markdownAddress, productAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { languageName, siteText } from '@/lib/text';

/** What is known about an article: where it belongs, for whom it holds, and the ids that support knows it by. */
export function About({ record, clouds }: { readonly record: ArticleRecord; readonly clouds: CloudTable }) {
  const words = siteText();
  const { article } = words;
  return (
    <aside aria-labelledby="about" className="about">
      <h2 id="about" className="font-sans text-body font-bold">
        {article.about}
      </h2>
      <dl>
        <Fact name={article.products} values={record.products.map(productLink)} />
        <Fact name={article.subProduct} values={record.subProduct === '' ? [] : [said(record, record.subProduct)]} />
        <Fact name={article.appliesTo} values={record.appliesTo.map((each) => said(record, each))} />
        <Fact name={article.topics} values={record.topics.map(topicLink)} />
        <Fact name={article.clouds} values={record.clouds.map((token) => cloudName(clouds[token], token))} />
        <Fact name={article.kind} values={[words.kinds[record.kind]]} />
        <Fact name={article.language} values={[languageName(record.language)]} />
        <Fact
          name={article.articleId}
          values={record.articleId === '' ? [] : [<ArticleId key="id" id={record.articleId} />]}
        />
      </dl>
      <p className="mt-3">
        <a href={markdownAddress(record.slug)}>{article.markdown}</a>
      </p>
      <p className="mt-1">
        <a href={engineerAddress(record.slug)} rel="nofollow">
          {words.engineer.link}
        </a>
      </p>
    </aside>
  );
}

function Fact({ name, values }: { readonly name: string; readonly values: readonly ReactNode[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt className="text-soft">{name}</dt>
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes.
        <dd key={at}>{value}</dd>
      ))}
    </div>
  );
}

/** Somebody's words among those of the interface. */
function said(of: Spoken, words: string): ReactNode {
  return <span {...ownWords(of, words)}>{words}</span>;
}

function cloudName(cloud: CloudTable[string] | undefined, token: string): ReactNode {
  return cloud === undefined ? token : said(cloud, cloud.name);
}

function productLink(product: ArticleRecord['products'][number]): ReactNode {
  return (
    <a key={product.id} href={productAddress(product.slug)} {...ownWords(product, product.name)}>
      {product.name}
    </a>
  );
}

/** Topics of one name differ in their ids alone, which support knows them by. */
function topicLink(
  { id, name, description, category, language }: ArticleRecord['topics'][number],
  _at: number,
  topics: ArticleRecord['topics'],
): ReactNode {
  const isAlone = topics.filter((topic) => topic.name === name).length === 1;
  const more = [category, description === name ? '' : description].filter((each) => each !== '').join(' – ');
  return (
    <Fragment key={id}>
      <a href={idAddress('t', id)} {...(name === '' ? {} : ownWords({ language }, name))}>
        {name === '' || isAlone ? name || id : `${name} (${id})`}
      </a>
      {more !== '' && (
        <span className="block text-soft" {...ownWords({ language }, more)}>
          {more}
        </span>
      )}
    </Fragment>
  );
}

function ArticleId({ id }: { readonly id: string }) {
  const { copy, copyId, idCopied } = siteText().article;
  return (
    <>
      <code className="font-mono wrap-anywhere">{id}</code>{' '}
      <CopyButton copies={{ text: id }} said={idCopied}>
        {copy}
        <span className="sr-only"> {copyId}</span>
      </CopyButton>
    </>
  );
}
