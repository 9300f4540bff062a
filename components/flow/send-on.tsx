import { SharePanel } from '@/components/share';
import { askedAnswers } from '@/lib/flow';
import { answersAddress, pageFields, type TrailScreen } from '@/lib/journey';
import { shareText } from '@/lib/text';
import { takesText } from './flow-form';

/** Behind `#` in a link that was sent on; the notice of this name then shows, without script too. */
const SENT = 'sent';

/** Sends the page on with the choices made so far; what was typed stays here. */
export function SendOn({ screen }: { readonly screen: TrailScreen }) {
  const { flow, segment, request, kind } = screen;
  const words = shareText();
  const answers = askedAnswers(flow, request.answers);
  const address = answersAddress(flow, segment, answers, pageFields({ ...request, next: '' }));
  const mark = answers.choices.size === 0 ? '' : `#${SENT}`;
  return (
    <SharePanel
      address={`${address}${mark}`}
      title={flow.title}
      name={kind === 'outcome' ? words.open : words.sendOn}
      note={takesText(screen) ? words.typedStays : undefined}
    />
  );
}

/** Tells who opens a link that was sent on what has been answered for them; hidden from everybody else. */
export function SentNotice({ screen }: { readonly screen: TrailScreen }) {
  const count = screen.request.answers.choices.size;
  if (count === 0) return null;
  return (
    <p id={SENT} className="notice sent-notice no-print mb-8">
      {shareText().sent(count)}
    </p>
  );
}
