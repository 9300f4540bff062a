import { FLOW_PAGES } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { formFields } from '@/lib/flow';
import { answersAddress, type OutcomeScreen, offersOf, summaryOf } from '@/lib/journey';
import type { Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { NoLongerAsked } from '../answers/no-longer-asked';
import { FlowForm } from '../flow-form';
import { FlowHead } from '../flow-head';
import { Notes } from '../notes';
import { DroppedNotice } from '../question/dropped-notice';
import { SummaryView } from '../summary';
import { WaysAround } from '../ways-around';
import { Because } from './because';
import { Offers } from './offers';

interface Props {
  readonly screen: OutcomeScreen;
  readonly catalog: Catalog;
  /** What became of the summary, where it was just sent. */
  readonly delivery: Delivery | null;
}

/** Where a flow ends: what solves the problem first, why, then the case summary, whatever was answered. */
export function OutcomePage({ screen, catalog, delivery }: Props) {
  const { flow, outcome, trail, request, isReached, notes } = screen;
  const words = siteText().flow;
  const offers = offersOf(catalog, flow, outcome);
  return (
    <div className="flow" data-flow-page>
      <FlowHead screen={screen} />
      <DroppedNotice flow={flow} dropped={[...request.dropped, ...trail.dropped]} />
      <h1 className="question-title" tabIndex={-1}>
        {isReached ? outcome.title : words.caseSummary}
      </h1>
      {!isReached && (
        <p className="notice mb-6">
          <strong>{words.unfinished}</strong> {words.unfinishedHelp}
        </p>
      )}
      {isReached && <Lead screen={screen} />}
      <Notes notes={notes} />
      <Offers offers={offers} catalog={catalog} />
      <Because visits={screen.visits} source={flow.source} />
      <div className="outcome-summary">
        <SummaryView
          summary={summaryOf(catalog, screen)}
          contact={catalog.contact}
          action={answersAddress(flow, screen.segment, request.answers)}
          fields={formFields(flow, request.answers)}
          delivery={delivery}
          level={2}
        />
      </div>
      <FlowForm screen={screen} from={[screen.segment]} shown={new Set()} isMain={false}>
        <div className="flow-buttons no-print">
          {isReached ? (
            <button type="submit" name="change" value={FLOW_PAGES.check} className="button button-plain">
              {words.changeAnswers}
            </button>
          ) : (
            <button type="submit" name="change" value="" className="button button-plain">
              {words.goOnAnswering}
            </button>
          )}
        </div>
      </FlowForm>
      <NoLongerAsked kept={trail.kept} />
      <WaysAround screen={screen} />
    </div>
  );
}

function Lead({ screen: { outcome } }: { readonly screen: OutcomeScreen }) {
  const words = siteText().flow;
  const leads: Readonly<Record<OutcomeScreen['outcome']['ending'], string>> = {
    solved: words.solvedLead,
    notSolved: words.notSolvedLead,
    answer: '',
    summary: '',
  };
  const paragraphs = [leads[outcome.ending], ...outcome.text.split(/\n\s*\n/)].filter((text) => text !== '');
  return paragraphs.map((text) => (
    <p key={text} className="mb-4 max-w-measure text-lead text-soft">
      {text}
    </p>
  ));
}
