import { Breadcrumbs } from '@/components/site';
import { FLOW_PAGES, flowAddress } from '@/lib/addresses';
import { type Answers, askedAnswers, encodeChoices, type Flow } from '@/lib/flow';
import { answersAddress, firstAddress } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { drawnMap } from './drawn-map';
import { MAP_BEGINNING, MapDrawing } from './map-drawing';
import { MapList } from './map-list';
import { pathThrough } from './path-through';

interface Props {
  readonly flow: Flow;
  /** What the address says was answered; the way that it makes is marked. */
  readonly answers: Answers;
}

/** A flow at a glance: its graph drawn and in words, with the reader's own way marked in both. */
export function MapPage({ flow, answers }: Props) {
  const words = siteText().flowMap;
  const { graph, layout } = drawnMap(flow);
  const path = pathThrough(flow, answers);
  const places = new Map(flow.nodes.map(({ id }, at) => [id, `screen-${at + 1}`]));
  const entryOf = (id: string) => places.get(id) ?? '';
  const isBegun = path.answered.size > 0;
  return (
    <div className="map-page">
      <Breadcrumbs way={[{ name: flow.title, address: flowAddress(flow.id) }]} current={words.name} />
      <h1>{words.title(flow.title)}</h1>
      <p className="mt-3 max-w-measure text-lead text-soft">{isBegun ? words.leadBegun : words.lead}</p>
      <p className="mt-3 no-print">
        <a href={isBegun ? answersAddress(flow, FLOW_PAGES.summary, askedAnswers(flow, answers)) : firstAddress(flow)}>
          {isBegun ? words.toSummary : words.begin}
        </a>
      </p>
      {graph === null && <p className="notice mt-8 max-w-measure">{words.tooLarge}</p>}
      {graph !== null && layout === null && <p className="notice mt-8 max-w-measure">{words.onlyList}</p>}
      {layout !== null && <MapDrawing layout={layout} path={path} entryOf={entryOf} />}
      {graph !== null && (
        <section aria-labelledby="map-list" className="mt-10 max-w-measure">
          <h2 id="map-list">{words.list}</h2>
          <MapList flow={flow} answers={answers} graph={graph} path={path} entryOf={entryOf} />
        </section>
      )}
    </div>
  );
}

/** The address of a flow's map, with the way that these answers make. */
export function mapAddress(flow: Flow, answers: Answers): string {
  const query = encodeChoices(flow, answers.choices);
  return `${flowAddress(flow.id)}/${FLOW_PAGES.map}${query === '' ? '' : `?${query}`}#${MAP_BEGINNING}`;
}
