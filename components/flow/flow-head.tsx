import { Html } from '@/components/article';
import { Icon } from '@/components/icons';
import type { Written } from '@/components/lists';
import { flowAddress } from '@/lib/addresses';
import { FLOW_FIELDS, type NoteNode } from '@/lib/flow';
import { placeOf, type TrailScreen } from '@/lib/journey';
import { articleText, directionOf, siteText } from '@/lib/text';
import { FLOW_FORM } from './flow-form';

interface Props {
  readonly screen: TrailScreen;
  /** Whether the way back is a button of the page's form, which keeps what was typed; else it leads to the flow's own page. */
  readonly hasBack?: boolean;
  /** The attributes of the flow's own words, where those are in another language than the page. */
  readonly written?: Written | undefined;
}

/** The way back, the flow, and how far the reader has come. */
export function FlowHead({ screen, hasBack = false, written }: Props) {
  const { flow } = screen;
  return (
    <header className="flow-head">
      <div className="flow-top no-print">
        {hasBack ? <BackButton /> : <BackLink address={flowAddress(flow.id)} />}
        <a href={flowAddress(flow.id)} className="flow-name" {...written} {...directionOf(flow.title)}>
          {flow.title}
        </a>
      </div>
      <Progress screen={screen} />
    </header>
  );
}

/** Enter presses the first button of a form, and that must go on: so one that nobody sees comes before the one that goes back. */
function BackButton() {
  return (
    <>
      <button type="submit" form={FLOW_FORM} className="sr-only" tabIndex={-1} aria-hidden="true" />
      <button type="submit" form={FLOW_FORM} name={FLOW_FIELDS.back} value="1" className="link-button flow-back">
        <Icon name="back" />
        {siteText().flow.back}
      </button>
    </>
  );
}

function BackLink({ address }: { readonly address: string }) {
  return (
    <a href={address} className="flow-back">
      <Icon name="back" />
      {siteText().flow.back}
    </a>
  );
}

/** Where the reader is, in words; the bar shows the same to the eye. The heading of a step says it itself. */
function Progress({ screen }: { readonly screen: TrailScreen }) {
  const place = placeOf(screen);
  const isInHeading = screen.kind === 'questions' && screen.flow.source === 'steps';
  return (
    <>
      {place.words !== '' && !isInHeading && <p className="label">{place.words}</p>}
      {place.of > 1 && <progress className="flow-bar" value={place.at - 0.5} max={place.of} aria-hidden="true" />}
    </>
  );
}

/** What an author tells without asking. */
export function Notes({
  notes,
  written,
}: {
  readonly notes: readonly NoteNode[];
  readonly written: Written | undefined;
}) {
  return notes.map((note) => (
    <Html
      key={note.id}
      html={note.html}
      text={articleText(siteText().language)}
      className="notice mb-6"
      written={written}
    />
  ));
}
