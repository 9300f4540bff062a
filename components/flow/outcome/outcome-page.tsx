import { FeedbackForm } from '@/components/feedback';
import { Ornament } from '@/components/icons';
import { ownWords } from '@/components/lists';
import { SearchForm } from '@/components/search';
import { articleAddress, FLOW_PAGES, flowPageAddress } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { carriedFields, encodeChoices, FLOW_FIELDS } from '@/lib/flow';
import { answersAddress, firstAddress, firstOpenSegment, hasCheck, type OutcomeScreen } from '@/lib/journey';
import type { Delivery } from '@/lib/share';
import { siteText } from '@/lib/text';
import { FlowForm } from '../flow-form';
import { FlowHead, Notes } from '../flow-head';
import { flowWords, nodeWords } from '../own-words';
import { DroppedNotice } from '../question/problems';
import { type SummaryEnds, SummaryView } from '../summary';
import { SendOn, SentNotice, WaysAround } from '../ways-around';
import { OfferList, SimilarArticles } from './offer-list';

interface OutcomePageProps {
  readonly screen: OutcomeScreen;
  readonly catalog: Catalog;
  /** What became of the summary, where it was just sent. */
  readonly delivery: Delivery | null;
}

/** Where a flow ends: what solves the problem first, then the case summary, which says what was answered. */
export function OutcomePage({ screen, catalog, delivery }: OutcomePageProps) {
  const { flow, outcome, request, standing, notes, offers, summary } = screen;
  const isReached = standing === 'reached';
  if (standing === 'nothingYet' && delivery === null) return <NothingYet screen={screen} />;
  const title = titleOf(screen);
  return (
    <div className="flow-layout" data-flow-page={encodeChoices(flow, request.answers.choices)}>
      <div className="flow">
        <FlowHead screen={screen} written={flowWords(flow)} />
        <SentNotice screen={screen} />
        <DroppedNotice screen={screen} />
        {isReached && outcome.ending === 'solved' && <Ornament name="done" />}
        {title !== null && (
          <h1 className="question-title" tabIndex={-1} {...(title === outcome.title ? nodeWords(flow, outcome) : {})}>
            {title}
          </h1>
        )}
        {!isReached && (
          <>
            <p className="text-lead text-soft">{outcome.text}</p>
            <WayBack screen={screen} />
          </>
        )}
        {isReached && <Lead screen={screen} />}
        {isReached && isNothingFound(screen) && <SearchForm id="flow-search" size="large" />}
        <Notes notes={notes} written={flowWords(flow)} />
        <OfferList flow={flow} offers={offers} catalog={catalog} isFolded={outcome.ending === 'notSolved'} />
        <div className="outcome-summary">
          <SummaryView
            summary={summary}
            contact={catalog.contact}
            action={answersAddress(flow, screen.segment, request.answers)}
            fields={carriedFields(flow, request.answers)}
            delivery={delivery}
            level={title === null ? 1 : 2}
            ends={endsOf(screen)}
          />
        </div>
        <SimilarArticles articles={offers.similar} clouds={catalog.clouds} isOnly={offers.recommended === undefined} />
        {isReached && <FeedbackForm page={flowPageAddress(flow.id, FLOW_PAGES.summary)} outcome={outcome.id} />}
      </div>
      <aside className="flow-side">
        {isReached && <WayBack screen={screen} />}
        <SendOn screen={screen} />
        <WaysAround screen={screen} />
      </aside>
    </div>
  );
}

/** Where nothing was answered nothing is recommended and nothing can be handed over: only the way to the questions is left. */
function NothingYet({ screen }: { readonly screen: OutcomeScreen }) {
  const { flow, request, outcome } = screen;
  const words = siteText().flow;
  return (
    <div className="flow-layout" data-flow-page={encodeChoices(flow, request.answers.choices)}>
      <div className="flow" data-flow-summary="">
        <FlowHead screen={screen} written={flowWords(flow)} />
        <DroppedNotice screen={screen} />
        <h1 className="question-title" tabIndex={-1} {...nodeWords(flow, outcome)}>
          {outcome.title}
        </h1>
        <p className="text-lead text-soft">{outcome.text}</p>
        <p className="flow-buttons no-print">
          <a href={firstAddress(flow)} className="button button-strong">
            {words.startHere[flow.source === 'steps' ? 'steps' : 'form']}
          </a>
        </p>
      </div>
      <aside className="flow-side">
        <SendOn screen={screen} />
        <WaysAround screen={screen} />
      </aside>
    </div>
  );
}

/** The finder came to no article: the search is the way on. */
function isNothingFound({ flow, outcome }: OutcomeScreen): boolean {
  return flow.source === 'finder' && outcome.ending === 'notSolved';
}

/** What the summary says of this end, with its languages. */
function endsOf({ flow, outcome, offers: { recommended, more } }: OutcomeScreen): SummaryEnds {
  const offered = recommended === undefined ? more : [recommended, ...more];
  const links = offered.map((article) => [articleAddress(article.slug), ownWords(article, article.name)] as const);
  return { title: outcome.title, written: nodeWords(flow, outcome), links: new Map(links) };
}

/** `null` where there is nothing to say but the summary, which then names the page. */
function titleOf({ outcome, standing, offers: { recommended } }: OutcomeScreen): string | null {
  if (standing !== 'reached' || outcome.ending !== 'summary') return outcome.title;
  return recommended === undefined ? null : siteText().flow.tryFirst;
}

/** Back to the answers, with what was typed: to the first that is missing, or to all of them, or to the last. */
function WayBack({ screen }: { readonly screen: OutcomeScreen }) {
  const { flow, segment, request, standing } = screen;
  const words = siteText().flow;
  const isReached = standing === 'reached';
  const target = isReached && hasCheck(flow) ? FLOW_PAGES.check : firstOpenSegment(flow, request.answers);
  const way =
    isReached && !hasCheck(flow) ? { name: FLOW_FIELDS.back, value: '1' } : { name: FLOW_FIELDS.change, value: target };
  return (
    <FlowForm screen={screen} from={[segment]} shown={new Set()} isMain={false}>
      <p className={isReached ? 'no-print' : 'flow-buttons no-print mb-8'}>
        <button type="submit" className="button button-plain" {...way}>
          {isReached ? words.changeAnswers : words.goOnAnswering}
        </button>
      </p>
    </FlowForm>
  );
}

function Lead({ screen: { flow, outcome } }: { readonly screen: OutcomeScreen }) {
  const words = siteText().flow;
  const leads: Readonly<Record<OutcomeScreen['outcome']['ending'], string>> = {
    solved: words.solvedLead,
    // The finder's own text says what to do.
    notSolved: flow.source === 'finder' ? '' : words.notSolvedLead,
    answer: '',
    summary: '',
  };
  const written = outcome.text.split(/\n\s*\n/);
  const paragraphs = [leads[outcome.ending], ...written].filter((text) => text !== '');
  return paragraphs.map((text) => (
    <p
      key={text}
      className="mb-4 max-w-measure text-lead text-soft"
      {...(written.includes(text) ? nodeWords(flow, outcome) : {})}
    >
      {text}
    </p>
  ));
}
