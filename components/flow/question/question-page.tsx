import type { Written } from '@/components/lists';
import { FLOW_PAGES } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { encodeChoices, FLOW_FIELDS } from '@/lib/flow';
import { type AskedVisit, errorsOf, type QuestionScreen, segmentOf } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { NoLongerAsked } from '../answers/your-answers';
import { FlowForm } from '../flow-form';
import { FlowHead } from '../flow-head';
import { FlowSide } from '../flow-side';
import { SentNotice } from '../ways-around';
import { DroppedNotice, ErrorSummary } from './problems';
import { Question } from './question';
import { ResultText } from './result-question';

interface Props {
  readonly screen: QuestionScreen;
  readonly catalog: Catalog;
  /** The attributes of the flow's own words, where those are in another language than the page. */
  readonly written: Written | undefined;
}

/** One question, or the whole form on one page. */
export function QuestionPage({ screen, catalog, written }: Props) {
  const { flow, asked, trail, request, segment, newCount } = screen;
  const words = siteText().flow;
  const isAll = request.isAll;
  const isBegun = isAll || trail.path.some(({ answer }) => answer !== null);
  return (
    <div className="flow-layout" data-flow-page={encodeChoices(flow, request.answers.choices)}>
      <div className="flow">
        <FlowHead screen={screen} hasBack={trail.previous !== null && !isAll} written={written} />
        <SentNotice screen={screen} />
        <DroppedNotice screen={screen} />
        <ErrorSummary flow={flow} errors={errorsOf(asked)} />
        {newCount > 0 && (
          <p role="status" className="notice mb-6">
            {words.moreAsked({ count: newCount })}
          </p>
        )}
        {isAll && (
          <h1 className="question-title" tabIndex={-1}>
            {words.allOnOne}
          </h1>
        )}
        {asked.map(({ node }) => {
          return node.kind === 'question' ? null : (
            <ResultText key={node.id} screen={screen} node={node} catalog={catalog} />
          );
        })}
        <FlowForm
          screen={screen}
          from={isAll ? asked.map(({ node }) => segmentOf(flow, node.id)) : [segment]}
          shown={new Set(asked.map(({ node }) => node.id))}
        >
          <div className={isAll ? 'questions' : ''}>
            {asked.map((visit) => (
              <Question key={visit.node.id} flow={flow} visit={visit} isAlone={!isAll} written={written} />
            ))}
          </div>
          {!isAll && asked.some(hasChoices) && <p className="label keys-hint needs-script no-print">{words.keys}</p>}
          <Buttons isBegun={isBegun} isSticky={flow.source === 'finder'} />
          <NoLongerAsked flow={flow} kept={trail.stray} />
        </FlowForm>
      </div>
      <FlowSide screen={screen} />
    </div>
  );
}

/** Whether an answer is chosen from a few, each of which has a number. */
function hasChoices({ node }: AskedVisit): boolean {
  return node.kind !== 'question' || node.drawing === 'radios' || node.drawing === 'checkboxes';
}

interface ButtonsProps {
  /** Whether anything was answered, so that a summary would say something. */
  readonly isBegun: boolean;
  /** A long list keeps them in sight. */
  readonly isSticky: boolean;
}

/** On, and the way out: the first button of the form goes on, for it is what Enter presses. */
function Buttons({ isBegun, isSticky }: ButtonsProps) {
  const words = siteText().flow;
  return (
    <div className={isSticky ? 'flow-buttons flow-buttons-sticky' : 'flow-buttons'}>
      <button type="submit" className="button button-strong">
        {words.goOn}
      </button>
      {isBegun && (
        <button type="submit" name={FLOW_FIELDS.change} value={FLOW_PAGES.summary} className="link-button sm:ms-auto">
          {words.toSummary}
        </button>
      )}
    </div>
  );
}
