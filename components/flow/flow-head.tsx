import { Html } from '@/components/article';
import { Breadcrumbs } from '@/components/site';
import { flowAddress } from '@/lib/addresses';
import type { NoteNode } from '@/lib/flow';
import type { TrailScreen } from '@/lib/journey';
import { articleText, siteText } from '@/lib/text';

/** The way to the flow, and how far the reader has come. */
export function FlowHead({ screen }: { readonly screen: TrailScreen }) {
  const { flow } = screen;
  return (
    <header>
      <Breadcrumbs way={[{ name: flow.title, address: flowAddress(flow.id) }]} current={placeOf(screen)} />
    </header>
  );
}

function placeOf({ kind, flow, request, trail }: TrailScreen): string {
  const words = siteText().flow;
  if (kind === 'check') return words.checkTitle;
  if (kind === 'outcome') return words.caseSummary;
  if (request.isAll) return words.allOnOne;
  const { number, atMostMore } = trail.progress;
  if (flow.source === 'steps') return words.stepOf(number, flow.nodes.filter((node) => node.kind === 'step').length);
  return flow.source === 'finder' ? words.choiceOf(number) : words.progress(number, atMostMore);
}

/** What an author tells without asking. */
export function Notes({ notes }: { readonly notes: readonly NoteNode[] }) {
  return notes.map((note) => <Html key={note.id} html={note.html} text={articleText('en')} className="notice mb-6" />);
}
