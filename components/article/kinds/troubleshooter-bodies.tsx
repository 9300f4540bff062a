import { ArticleName, ownWords } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleRecord, ArticleSummary, Troubleshooter } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';
import { FormBody } from './form-body';
import { MarkdownBody } from './markdown-body';

/** The start page of a troubleshooter: what it is about, then its checks in order, and where they may end. */
export function TroubleshooterBody(props: BodyProps) {
  const { troubleshooter } = props.around;
  const words = siteText().troubleshooter;
  return (
    <>
      <ForEngineers record={props.record} />
      <MarkdownBody {...props} />
      <Cards id="checks" title={words.steps} cards={troubleshooter?.steps ?? []} numbered />
      <Cards id="outcomes" title={words.outcomes} cards={troubleshooter?.outcomes ?? []} />
      <Cards id="decisions" title={words.questions} cards={troubleshooter?.questions ?? []} />
    </>
  );
}

interface CardsProps {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly ArticleSummary[];
  readonly numbered?: boolean;
}

function Cards({ id, title, cards, numbered = false }: CardsProps) {
  if (cards.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section aria-labelledby={`tsg-${id}`} className="pt-4">
      <h2 id={`tsg-${id}`} className="mb-3">
        {title}
      </h2>
      <List className={numbered ? 'card-list list-decimal' : 'card-list'}>
        {cards.map((card) => (
          <li key={card.key}>
            <a href={articleAddress(card.slug)} {...ownWords(card, card.name)}>
              <ArticleName article={card} />
            </a>
            {card.description !== '' && card.description !== card.name && (
              <p className="line-clamp-2 text-small text-soft">{card.description}</p>
            )}
          </li>
        ))}
      </List>
    </section>
  );
}

/** A card of a troubleshooter: which one it belongs to, its text, and the cards before and after it. */
export function CardBody(props: BodyProps) {
  return (
    <>
      <Belonging {...props} />
      <MarkdownBody {...props} />
      <Neighbours around={props.around} />
    </>
  );
}

/** The questions of a troubleshooter: which one they belong to, and the questions to read. */
export function QuestionsBody(props: BodyProps) {
  return (
    <>
      <Belonging {...props} />
      <FormBody {...props} />
    </>
  );
}

function Belonging({ record, around }: BodyProps) {
  const { troubleshooter } = around;
  return (
    <>
      {troubleshooter !== undefined && <PartOf troubleshooter={troubleshooter} record={record} />}
      <ForEngineers record={record} />
    </>
  );
}

function PartOf({ troubleshooter, record }: Pick<BodyProps, 'record'> & { readonly troubleshooter: Troubleshooter }) {
  const words = siteText().troubleshooter;
  const { starts, steps, outcomes } = troubleshooter;
  const cards = [...steps, ...outcomes];
  const at = cards.findIndex(({ key }) => key === record.key) + 1;
  if (starts.length === 0 && at === 0) return null;
  return (
    <p className="label">
      {starts.length > 0 && `${words.partOf} `}
      {starts.map((start, index) => (
        <span key={start.key}>
          {index > 0 && ', '}
          <a href={articleAddress(start.slug)} {...ownWords(start, start.name)}>
            <ArticleName article={start} />
          </a>
        </span>
      ))}
      {starts.length > 0 && at > 0 && ' · '}
      {at > 0 && words.card({ at, of: cards.length })}
    </p>
  );
}

function Neighbours({ around }: Pick<BodyProps, 'around'>) {
  const { previous, next } = around.troubleshooter ?? {};
  if (previous === undefined && next === undefined) return null;
  const words = siteText().troubleshooter;
  return (
    <nav aria-label={words.cards} className="neighbours">
      {previous !== undefined && <Neighbour card={previous} label={words.previous} rel="prev" />}
      {next !== undefined && <Neighbour card={next} label={words.next} rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly card: ArticleSummary;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ card, label, rel }: NeighbourProps) {
  return (
    <a href={articleAddress(card.slug)} rel={rel} className={rel}>
      <span className="label block">{label}</span>
      <span {...ownWords(card, card.name)}>
        <ArticleName article={card} />
      </span>
    </a>
  );
}

/** Says that a text speaks to the support engineer; nothing where it does not. */
function ForEngineers({ record }: { readonly record: ArticleRecord }) {
  if (!record.isForEngineers) return null;
  const { troubleshooter: words, site } = siteText();
  return (
    <p className="notice notice-warning">
      <strong>{words.forEngineers + site.fullStop}</strong> {words.forEngineersHelp}
    </p>
  );
}
