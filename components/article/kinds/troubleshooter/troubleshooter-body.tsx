import { ownWords } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import type { BodyProps } from '../../body-props';
import { MarkdownBody } from '../markdown/markdown-body';
import { ForEngineers } from './for-engineers';

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
              {card.name}
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
