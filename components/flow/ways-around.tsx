import { SharePanel } from '@/components/share';
import { articleAddress, slugOfFlow } from '@/lib/addresses';
import { askedAnswers } from '@/lib/flow';
import { answersAddress, firstAddress, pageFields, sentWords, type TrailScreen } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { takesText } from './flow-form';
import { mapAddress } from './map/map-page';

/**
 * Other ways to do the same: all on one page, afresh, or, where anything was typed, without that. The last needs script:
 * without it nothing but the browser's own history has the text, and no page can take it out of there.
 */
export function WaysAround({ screen }: { readonly screen: TrailScreen }) {
  const { flow, segment, request, kind } = screen;
  const words = siteText().flow;
  const isAll = request.isAll;
  return (
    <ul className="flow-ways no-print">
      {flow.source === 'form' && kind === 'questions' && (
        <li>
          <a href={answersAddress(flow, segment, request.answers, pageFields({ isAll: !isAll, next: '' }))}>
            {isAll ? words.oneByOne : words.allOnOne}
          </a>
        </li>
      )}
      {request.answers.texts.size > 0 && (
        <li className="needs-script">
          <a href={answersAddress(flow, segment, request.answers)} data-flow-forget>
            {words.forget}
          </a>
        </li>
      )}
      <li>
        <a href={firstAddress(flow)} data-flow-forget>
          {words.startAgain}
        </a>
      </li>
      {flow.source !== 'finder' && (
        <li>
          <a href={mapAddress(flow, request.answers)}>{siteText().flowMap.linkWithWay}</a>
        </li>
      )}
      {flow.source !== 'finder' && (
        <li>
          <a href={articleAddress(slugOfFlow(flow.id))}>{words.articleLink[flow.source]}</a>
        </li>
      )}
    </ul>
  );
}

/** Behind `#` in a link that was sent on; the notice of this name then shows, without script too. */
const SENT = 'sent';

/** Sends the page on with the choices made so far; what was typed stays here. */
export function SendOn({ screen }: { readonly screen: TrailScreen }) {
  const { flow, segment, request, kind } = screen;
  const words = siteText().share;
  const answers = askedAnswers(flow, request.answers);
  const address = answersAddress(flow, segment, answers, pageFields({ ...request, next: '' }));
  const mark = answers.choices.size === 0 ? '' : `#${SENT}`;
  return (
    <SharePanel
      address={`${address}${mark}`}
      title={flow.title}
      name={kind === 'outcome' ? words.open : words.sendOn}
      note={takesText(flow) ? words.typedStays : undefined}
    />
  );
}

/** Tells who opens a link that was sent on what has been answered for them; hidden from everybody else. */
export function SentNotice({ screen }: { readonly screen: TrailScreen }) {
  const { flow, request } = screen;
  const { choices } = request.answers;
  if (choices.size === 0) return null;
  const isEnd = screen.kind === 'outcome' && screen.standing === 'reached';
  const isDone = flow.nodes.some(({ id, kind }) => kind !== 'question' && choices.has(id));
  return (
    <p id={SENT} className="notice sent-notice no-print mb-8">
      {sentWords(choices.size, { isEnd, isDone })}
    </p>
  );
}
