import type { ReactNode } from 'react';
import { ArticleLine, ArticleName, type CloudTable, ownWords } from '@/components/lists';
import { CopyButton } from '@/components/share';
import { articleAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { formatDate, siteText } from '@/lib/text';
import type { EngineerFacts } from './engineer-facts';
import { Findings, PropertiesTable } from './findings';

interface Props {
  readonly record: ArticleRecord;
  readonly facts: EngineerFacts;
  readonly clouds: CloudTable;
}

/** Everything that a support engineer may want to know of an article, in one part that a page can hold anywhere. */
export function EngineerDetails({ record, facts, clouds }: Props) {
  const words = siteText().engineer;
  return (
    <section data-engineer-details aria-labelledby="engineer-details" className="engineer">
      <h2 id="engineer-details">{words.details}</h2>
      <div className="engineer-parts">
        <Ids record={record} facts={facts} />
        <Part title={words.flows} empty={facts.flows.length === 0 && words.noFlows}>
          <ul className="space-y-2">
            {facts.flows.map(({ name, language, address, reason }) => (
              <li key={`${reason} ${address}`}>
                <a href={address} {...ownWords({ language }, name)}>
                  {name}
                </a>
                <p className="label">{words.flowReasons[reason]}</p>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={words.mentions} empty={facts.mentions.length === 0 && words.noMentions}>
          <ul className="space-y-2">
            {facts.mentions.map(({ article, line }) => (
              <li key={article.key}>
                <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
                  <ArticleName article={article} />
                </a>
                <p className="label">{words.atLine({ line })}</p>
              </li>
            ))}
          </ul>
        </Part>
        {facts.engineerCards.length > 0 && (
          <Part title={words.cards}>
            {facts.engineerCards.map((card) => (
              <ArticleLine key={card.key} article={card} clouds={clouds} />
            ))}
          </Part>
        )}
      </div>
      <Part title={words.findings} empty={record.diagnostics.length === 0 && words.noFindings}>
        <Findings diagnostics={record.diagnostics} />
      </Part>
      <Part title={words.properties}>
        <PropertiesTable properties={facts.properties} language={record.language} />
        <p className="label mt-2">{words.withheld}</p>
      </Part>
    </section>
  );
}

function Ids({ record, facts }: Pick<Props, 'record' | 'facts'>) {
  const words = siteText().engineer;
  const own = record.articleId === '' ? [] : [{ id: record.articleId, address: idAddress('a', record.articleId) }];
  const topics = record.topics.map(({ id, name, language }) => ({
    id,
    about: name,
    language,
    address: idAddress('t', id),
  }));
  const products = record.products.map(({ id, name, language, slug }) => {
    return { id, about: name, language, address: productAddress(slug) };
  });
  return (
    <Part title={words.ids}>
      <dl>
        <IdList name={words.articleId} ids={own} />
        <IdList name={words.slug} ids={[{ id: record.slug, address: articleAddress(record.slug) }]} />
        <IdList name={words.aliases} ids={facts.aliases.map((id) => ({ id, address: articleAddress(id) }))} />
        <IdList name={words.topicId} ids={topics} />
        <IdList name={words.productId} ids={products} />
        <Fact name={words.owner}>{facts.ownerTeam}</Fact>
        <Fact name={words.changed}>{record.changed && formatDate(record.changed.on)}</Fact>
        <Fact name={words.source}>
          <code className="font-mono wrap-anywhere">{record.path}</code>
          {facts.editAddress !== '' && (
            <a href={facts.editAddress} rel="noreferrer" className="block">
              {words.edit}
            </a>
          )}
        </Fact>
      </dl>
    </Part>
  );
}

/** An id, what it stands for where that is not said beside it, and where it leads. */
interface ListedId {
  readonly id: string;
  readonly about?: string;
  /** What that is in (BCP 47); absent for the site's own language. */
  readonly language?: string | undefined;
  readonly address: string;
}

function IdList({ name, ids }: { readonly name: string; readonly ids: readonly ListedId[] }) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {ids.map((listed) => (
        <dd key={listed.id}>
          <Id {...listed} />
        </dd>
      ))}
    </div>
  );
}

function Id({ id, about = '', language, address }: ListedId) {
  const words = siteText().engineer;
  return (
    <>
      <a href={address} className="font-mono wrap-anywhere">
        {id}
      </a>{' '}
      {about !== '' && about !== id && <span {...ownWords({ language }, about)}>{about}</span>}
      <CopyButton copies={{ text: id }} said={words.copied} className="button button-quiet">
        {words.copy}
        <span className="sr-only"> {id}</span>
      </CopyButton>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '' || children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** Said instead of the children, where there is nothing to list. */
  readonly empty?: string | false;
  readonly children: ReactNode;
}

function Part({ title, empty = false, children }: PartProps) {
  return (
    <div className="engineer-part">
      <h3>{title}</h3>
      {empty === false ? children : <p className="text-soft">{empty}</p>}
    </div>
  );
}
