import type { ReactNode } from 'react';
import { Html } from '@/components/article';
import { inLanguage } from '@/components/lists';
import { articleAddress, slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { type CardNode, type Flow, flowWords, type StepNode } from '@/lib/flow';
import { type AskedVisit, articlesOf, placeOf, type QuestionScreen } from '@/lib/journey';
import { articleText, siteText } from '@/lib/text';
import { NodeTitle } from '../answers/node-title';
import { ArticleExcerpt } from '../article-excerpt';
import { Choices } from '../fields/choices';
import type { FieldIds } from '../fields/field-props';
import { leadingHome } from '../leading-home';
import { Problems } from './problems';

interface ResultTextProps {
  readonly screen: QuestionScreen;
  readonly node: StepNode | CardNode;
  readonly catalog: Catalog;
}

/** Something to do: a step, or a card's article. It stands before the form, for it has buttons of its own. */
export function ResultText({ screen, node, catalog }: ResultTextProps) {
  return (
    <>
      <Heading isAlone>
        {node.kind === 'step' ? placeOf(screen).words : <NodeTitle flow={screen.flow} node={node} />}
      </Heading>
      {node.kind === 'step' ? (
        <StepText node={node} record={catalog.article(slugOfFlow(screen.flow.id))} />
      ) : (
        <CardText node={node} catalog={catalog} />
      )}
    </>
  );
}

interface ResultQuestionProps {
  readonly flow: Flow;
  readonly visit: AskedVisit;
  readonly ids: FieldIds;
}

/** The question how it went. */
export function ResultQuestion({ flow, visit, ids }: ResultQuestionProps) {
  const { node, answer, problems } = visit;
  return (
    <fieldset className="mt-8" aria-describedby={problems.length > 0 ? ids.error : undefined}>
      <legend>
        <h2 className="mb-3">{flowWords().howDidItGo}</h2>
      </legend>
      <Problems node={node} problems={problems} id={ids.error} />
      <Choices
        flow={flow}
        node={node}
        answer={answer}
        ids={ids}
        describedBy={undefined}
        isWrong={problems.length > 0}
      />
    </fieldset>
  );
}

interface StepTextProps {
  readonly node: StepNode;
  /** The article that is followed. */
  readonly record: ArticleRecord | undefined;
}

/** The step in its article's language, and what stands in it for readers, such as "Copy", in that language's words. */
function StepText({ node, record }: StepTextProps) {
  return (
    <div {...(record && inLanguage(record))}>
      {node.group !== '' && <p className="label mt-1">{node.group}</p>}
      <Html
        html={record === undefined ? node.html : leadingHome(node.html, record.slug)}
        text={articleText(record?.language ?? 'en')}
        className="step-alone"
      />
    </div>
  );
}

function CardText({ node, catalog }: { readonly node: CardNode; readonly catalog: Catalog }) {
  const [article] = articlesOf(catalog, [node.articleId]);
  const record = article && catalog.article(article.slug);
  if (record === undefined || record.pieces === null) return null;
  return (
    <div className="mt-4 space-y-5">
      <ArticleExcerpt article={record} pieces={record.pieces} parts="card" />
      <p>
        <a href={articleAddress(record.slug)}>{siteText().flow.openArticle}</a>
      </p>
    </div>
  );
}

interface Props {
  /** The only question of its page. */
  readonly isAlone: boolean;
  readonly children: ReactNode;
}

/** A question as a heading: of the page where it stands alone, else of its part. */
export function Heading({ isAlone, children }: Props) {
  return isAlone ? (
    <h1 className="question-title" tabIndex={-1}>
      {children}
    </h1>
  ) : (
    <h2 className="question-title">{children}</h2>
  );
}
