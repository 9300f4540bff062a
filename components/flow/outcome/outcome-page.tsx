import { FLOW_PAGES } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { encodeChoices, FLOW_FIELDS, formFields } from '@/lib/flow';
import { answersAddress, firstOpenSegment, hasCheck, type OutcomeScreen } from '@/lib/journey';
import type { Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { FlowForm } from '../flow-form';
import { FlowHead } from '../flow-head';
import { Notes } from '../notes';
import { DroppedNotice } from '../question/dropped-notice';
import { SendOn, SentNotice } from '../send-on';
import { SummaryView } from '../summary';
import { WaysAround } from '../ways-around';
import { Because } from './because';
import { OfferList } from './offer-list';
import { SimilarArticles } from './similar-articles';

interface Props {
  readonly screen: OutcomeScreen;
  readonly catalog: Catalog;
  /** What became of the summary, where it was just sent. */
  readonly delivery: Delivery | null;
}

/** Where a flow ends: what solves the problem first, why, then the case summary, whatever was answered. */
export function OutcomePage({ screen, catalog, delivery }: Props) {
  const { flow, outcome, trail, request, isReached, notes, offers, summary } = screen;
  const words = siteText().flow;
  const title = titleOf(screen);
  return (
    <div className="flow" data-flow-page={encodeChoices(flow, request.answers.choices)}>
      <FlowHead screen={screen} />
      <SentNotice screen={screen} />
      <DroppedNotice flow={flow} dropped={[...request.dropped, ...trail.dropped]} />
      {title !== null && (
        <h1 className="question-title" tabIndex={-1}>
          {title}
        </h1>
      )}
      {!isReached && (
        <>
          <p className="text-lead text-soft">{words.unfinishedHelp}</p>
          <WayBack screen={screen} />
        </>
      )}
      {isReached && <Lead screen={screen} />}
      <Notes notes={notes} />
      <OfferList flow={flow} offers={offers} catalog={catalog} isFolded={outcome.ending === 'notSolved'} />
      <Because visits={screen.visits} source={flow.source} />
      <div className="outcome-summary">
        <SummaryView
          summary={summary}
          contact={catalog.contact}
          action={answersAddress(flow, screen.segment, request.answers)}
          fields={formFields(flow, request.answers)}
          delivery={delivery}
          level={title === null ? 1 : 2}
        />
      </div>
      <SimilarArticles articles={offers.similar} clouds={catalog.clouds} isOnly={offers.recommended === undefined} />
      {isReached && <WayBack screen={screen} />}
      <SendOn screen={screen} />
      <WaysAround screen={screen} />
    </div>
  );
}

/** `null` where there is nothing to say but the summary, which then names the page. */
function titleOf({ outcome, isReached, offers: { recommended } }: OutcomeScreen): string | null {
  if (!isReached) return siteText().flow.unfinished;
  if (outcome.ending !== 'summary') return outcome.title;
  return recommended === undefined ? null : siteText().flow.tryFirst;
}

/** Back to the answers, with what was typed: to the first that is missing, or to all of them, or to the last. */
function WayBack({ screen }: { readonly screen: OutcomeScreen }) {
  const { flow, segment, request, isReached } = screen;
  const words = siteText().flow;
  const target = isReached && hasCheck(flow) ? FLOW_PAGES.check : firstOpenSegment(flow, request.answers);
  const way =
    isReached && !hasCheck(flow) ? { name: FLOW_FIELDS.back, value: '1' } : { name: FLOW_FIELDS.change, value: target };
  return (
    <FlowForm screen={screen} from={[segment]} shown={new Set()} isMain={false}>
      <p className="flow-buttons no-print">
        <button type="submit" className="button button-plain" {...way}>
          {isReached ? words.changeAnswers : words.goOnAnswering}
        </button>
      </p>
    </FlowForm>
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
