import { SearchForm } from '@/components/search';
import { FLOW_PAGES, flowAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { encodeChoices, FLOW_FIELDS, type Flow } from '@/lib/flow';
import { errorsOf, type QuestionScreen, segmentOf } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { NoLongerAsked, YourAnswers } from '../answers/your-answers';
import { FlowForm } from '../flow-form';
import { FlowHead } from '../flow-head';
import { SendOn, SentNotice, WaysAround } from '../ways-around';
import { DroppedNotice, ErrorSummary } from './problems';
import { Question } from './question';
import { ResultText } from './result-question';

interface Props {
  readonly screen: QuestionScreen;
  readonly catalog: Catalog;
}

/** One question, or the whole form on one page. */
export function QuestionPage({ screen, catalog }: Props) {
  const { flow, asked, trail, request, segment, newCount } = screen;
  const words = siteText().flow;
  const isAll = request.isAll;
  return (
    <div
      className={flow.source === 'finder' ? 'flow flow-finder' : 'flow'}
      data-flow-page={encodeChoices(flow, request.answers.choices)}
    >
      <FlowHead screen={screen} />
      <SentNotice screen={screen} />
      <DroppedNotice flow={flow} dropped={[...request.dropped, ...trail.dropped]} />
      <ErrorSummary flow={flow} errors={errorsOf(asked)} />
      {newCount > 0 && (
        <p role="status" className="notice mb-6">
          {words.moreAsked(newCount)}
        </p>
      )}
      {isAll && (
        <h1 className="question-title" tabIndex={-1}>
          {words.allOnOne}
        </h1>
      )}
      {asked.map(({ node }) => {
        return node.kind === 'question' ? null : <ResultText key={node.id} flow={flow} node={node} catalog={catalog} />;
      })}
      <div className="flow-columns">
        <FlowForm
          screen={screen}
          from={isAll ? asked.map(({ node }) => segmentOf(flow, node.id)) : [segment]}
          shown={new Set(asked.map(({ node }) => node.id))}
        >
          <div className={isAll ? 'questions' : ''}>
            {asked.map((visit) => (
              <Question key={visit.node.id} flow={flow} visit={visit} isAlone={!isAll} />
            ))}
          </div>
          <Buttons flow={flow} hasBack={trail.previous !== null && !isAll} />
          {!isAll && <YourAnswers screen={screen} visits={trail.path} />}
          <NoLongerAsked kept={trail.kept} />
        </FlowForm>
        {flow.source === 'finder' && (
          <aside className="flow-aside">
            <h2 className="mb-2 font-sans text-body">{words.search}</h2>
            <SearchForm id="flow-search" size="large" />
          </aside>
        )}
      </div>
      <SendOn screen={screen} />
      <WaysAround screen={screen} />
    </div>
  );
}

/** On, back, and the way out: the first button of the form goes on, for it is what Enter presses. */
function Buttons({ flow, hasBack }: { readonly flow: Flow; readonly hasBack: boolean }) {
  const words = siteText().flow;
  return (
    <div className="flow-buttons">
      <button type="submit" className="button button-strong">
        {words.goOn}
      </button>
      {hasBack ? (
        <button type="submit" name={FLOW_FIELDS.back} value="1" className="button button-plain">
          {words.back}
        </button>
      ) : (
        <a href={flowAddress(flow.id)} className="button button-plain">
          {words.back}
        </a>
      )}
      <button type="submit" name={FLOW_FIELDS.change} value={FLOW_PAGES.summary} className="link-button sm:ml-auto">
        {words.toSummary}
      </button>
    </div>
  );
}
