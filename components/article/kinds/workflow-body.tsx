import { Fragment, type ReactNode } from 'react';
import { ArticleName } from '@/components/lists';
import { articleAddress, FLOW_PAGES, flowIdOf, flowPageAddress } from '@/lib/addresses';
import { type AskedNode, type CardNode, type Flow, isAsked, type OutcomeNode, questionCount } from '@/lib/flow';
import { type ArticleText, siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';
import { AttachHint } from '../json/attach-hint';
import { PlainBody } from './plain-body';

/** A guided troubleshooter to read: what it solves, its map, its questions, its checks, and where it can end. */
export function WorkflowBody(props: BodyProps) {
  const { record, text, around } = props;
  const flow = around.flow();
  if (flow === undefined) return <PlainBody {...props} />;
  const words = siteText().workflow;
  const mapAddress = flowPageAddress(flowIdOf(record.slug), FLOW_PAGES.map);
  const { solves, haveReady, attach } = flow.start;
  return (
    <>
      {solves !== '' && <p className="text-lead">{solves}</p>}
      <p {...text.written}>
        {words.count({ count: questionCount(flow) })} <a href={mapAddress}>{words.map}</a>
      </p>
      {haveReady.length > 0 && (
        <Part id="ready" title={words.haveReady} text={text}>
          <ul className="list-disc ps-5">
            {haveReady.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </Part>
      )}
      <Questions flow={flow} text={text} />
      <Cards flow={flow} around={around} text={text} />
      <Outcomes flow={flow} around={around} text={text} />
      {attach !== '' && (
        <Part id="attach" title={words.attach} text={text}>
          <AttachHint written={attach} text={text} />
        </Part>
      )}
    </>
  );
}

type Around = Pick<BodyProps, 'around'>['around'];

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly text: ArticleText;
  readonly children: ReactNode;
}

function Part({ id, title, text, children }: PartProps) {
  return (
    <section aria-labelledby={`workflow-${id}`} className="pt-4">
      <h2 id={`workflow-${id}`} className="mb-3" {...text.written}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ListProps {
  readonly flow: Flow;
  readonly around: Around;
  readonly text: ArticleText;
}

function Questions({ flow, text }: { readonly flow: Flow; readonly text: ArticleText }) {
  const words = siteText().workflow;
  const questions = flow.nodes.filter((node): node is AskedNode => isAsked(node) && node.kind === 'question');
  if (questions.length === 0) return null;
  return (
    <Part id="questions" title={words.questions} text={text}>
      <ul className="card-list">
        {questions.map(({ id, title, options }) => (
          <li key={id}>
            {title}
            {options.length > 0 && <p className="label">{optionsOf(options, text)}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Cards({ flow, around, text }: ListProps) {
  const cards = flow.nodes.filter((node): node is CardNode => node.kind === 'card');
  if (cards.length === 0) return null;
  return (
    <Part id="cards" title={siteText().workflow.cards} text={text}>
      <ul className="card-list">
        {cards.map(({ id, title, articleId }) => (
          <li key={id}>
            <ArticleLink articleId={articleId} title={title} around={around} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Outcomes({ flow, around, text }: ListProps) {
  const outcomes = flow.nodes.filter((node): node is OutcomeNode => node.kind === 'outcome' && node.id !== flow.end);
  if (outcomes.length === 0) return null;
  return (
    <Part id="outcomes" title={siteText().workflow.outcomes} text={text}>
      <ul className="card-list">
        {outcomes.map(({ id, title, text: told, articleIds }) => (
          <li key={id}>
            <p className="font-semibold">{title}</p>
            {told !== '' && <p>{told}</p>}
            {articleIds.map((articleId) => (
              <p key={articleId} className="text-small">
                <ArticleLink articleId={articleId} title="" around={around} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What can be chosen; what Stepwise adds is in the interface's words. */
function optionsOf(options: AskedNode['options'], text: ArticleText): ReactNode {
  return options.map((option, at) => (
    <Fragment key={option.key}>
      {at > 0 && ' · '}
      {option.isAdded ? <span {...text.written}>{option.text}</span> : option.text}
    </Fragment>
  ));
}

interface ArticleLinkProps {
  readonly articleId: string;
  readonly title: string;
  readonly around: Around;
}

/** A card whose article is not there is named all the same. */
function ArticleLink({ articleId, title, around }: ArticleLinkProps) {
  const article = around.articleOf(articleId);
  if (article === undefined) return title;
  return <a href={articleAddress(article.slug)}>{title || <ArticleName article={article} />}</a>;
}
