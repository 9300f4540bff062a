import { Breadcrumbs } from '@/components/site';
import { Told, told } from '@/components/words';
import { decodeSegment, FLOW_PAGES, flowAddress } from '@/lib/addresses';
import {
  type Answers,
  type AskedNode,
  askedAnswers,
  encodeChoices,
  type Flow,
  type FlowGraph,
  type GraphEdge,
  type GraphNode,
  isAsked,
  nodeSegment,
  shownQuestions,
} from '@/lib/flow';
import { answersAddress, firstAddress } from '@/lib/journey';
import { atLineStart, labeled, siteText, type Text } from '@/lib/text';
import { NodeTitle } from '../answers/node-title';
import { flowWords, toldIn } from '../own-words';
import { drawnMap } from './drawn-map';
import { MapDrawing } from './map-drawing';
import { MAP_BEGINNING } from './map-parts';
import { type PathThrough, pathThrough } from './path-through';

interface MapPageProps {
  readonly flow: Flow;
  /** What the address says was answered; the way that it makes is marked. */
  readonly answers: Answers;
}

/** A flow at a glance: its graph drawn and in words, with the reader's own way marked in both. */
export function MapPage({ flow, answers }: MapPageProps) {
  const words = siteText().flowMap;
  const { graph, layout } = drawnMap(flow);
  const path = pathThrough(flow, answers);
  const places = new Map(flow.nodes.map(({ id }, at) => [id, `screen-${at + 1}`]));
  const entryOf = (id: string) => places.get(id) ?? '';
  const isBegun = path.answered.size > 0;
  const leads = isBegun ? words.leadBegun : words.lead;
  return (
    <div className="map-page">
      <Breadcrumbs
        way={[{ name: flow.title, address: flowAddress(flow.id), written: flowWords(flow) }]}
        current={words.name}
      />
      <h1>
        <Told>{words.title({ flow: told(flow.title, flowWords(flow)) })}</Told>
      </h1>
      <p className="mt-3 max-w-measure text-lead text-soft">{leads[askedKinds(flow)]}</p>
      <p className="mt-3 no-print">
        <WayBack flow={flow} answers={answers} path={path} />
      </p>
      {graph === null && <p className="notice mt-8 max-w-measure">{words.tooLarge}</p>}
      {graph !== null && layout === null && <p className="notice mt-8 max-w-measure">{words.onlyList}</p>}
      {layout !== null && (
        <MapDrawing flow={flow} file={`map-${flow.id}`} layout={layout} path={path} entryOf={entryOf} />
      )}
      {graph !== null && (
        <section aria-labelledby="map-list" className="mt-10 max-w-measure">
          <h2 id="map-list">{words.list}</h2>
          <MapList flow={flow} answers={answers} graph={graph} path={path} entryOf={entryOf} />
        </section>
      )}
    </div>
  );
}

/** What a flow asks, as its lead says it. */
function askedKinds({ nodes }: Flow): keyof Text['flowMap']['lead'] {
  const kinds = new Set(nodes.filter(isAsked).map(({ kind }) => kind));
  if (kinds.has('step')) return kinds.has('question') ? 'questionsAndSteps' : 'steps';
  if (kinds.has('card')) return kinds.has('question') ? 'questionsAndChecks' : 'checks';
  return 'questions';
}

/**
 * Back to where the reader stands: the open question, the summary where only typed answers are missing (an address holds
 * none, so that they may well be given), or the beginning.
 */
function WayBack({ flow, answers, path }: Pick<MapListProps, 'flow' | 'answers' | 'path'>) {
  const words = siteText().flowMap;
  if (path.answered.size === 0) return <a href={firstAddress(flow)}>{words.begin[kindOf(flow, flow.first)]}</a>;
  const { visits } = shownQuestions(flow, answers);
  const at = visits.findIndex(({ node }) => node.id === path.current);
  const isOpen = at >= 0 && visits.slice(at).some(({ node, answer }) => answer === null && !node.takesText);
  const page = isOpen ? decodeSegment(nodeSegment(flow, path.current)) : FLOW_PAGES.summary;
  return (
    <a href={answersAddress(flow, page, askedAnswers(flow, answers))}>
      {isOpen ? words.back[kindOf(flow, path.current)] : words.toSummary}
    </a>
  );
}

function kindOf({ nodes }: Flow, id: string): AskedNode['kind'] {
  return nodes.filter(isAsked).find((node) => node.id === id)?.kind ?? 'question';
}

/** The address of a flow's map, with the way that these answers make. */
export function mapAddress(flow: Flow, answers: Answers): string {
  const query = encodeChoices(flow, answers.choices);
  return `${flowAddress(flow.id)}/${FLOW_PAGES.map}${query === '' ? '' : `?${query}`}#${MAP_BEGINNING}`;
}

interface MapListProps {
  readonly flow: Flow;
  readonly answers: Answers;
  readonly graph: FlowGraph;
  readonly path: PathThrough;
  readonly entryOf: (id: string) => string;
}

/** The graph in words: every screen, what was answered there, and where each answer leads. */
function MapList({ flow, answers, graph, path, entryOf }: MapListProps) {
  const words = siteText().flowMap;
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const titleOf = ({ id, title }: Pick<GraphNode, 'id' | 'title'>) => {
    const node = nodes.get(id);
    return node?.title === title ? <NodeTitle flow={flow} node={node} /> : title;
  };
  const titles = new Map(graph.nodes.map((node) => [node.id, titleOf(node)]));
  const edgesOf = new Map<string, GraphEdge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) edgesOf.get(edge.from)?.push(edge);
  const isBegun = path.answered.size > 0;
  return (
    <ol className="map-list">
      {graph.nodes.map((node) => (
        <li key={node.id} id={entryOf(node.id)} className={isBegun && isOn(path, node) ? 'is-passed' : undefined}>
          <p className="label">
            {(graph.starts.includes(node.id) ? words.firstKinds : words.kinds)[node.kind]}
            {isBegun && node.id === path.current && ` · ${words.here}`}
          </p>
          <h3>
            {node.kind === 'outcome' ? titleOf(node) : <a href={addressOf(flow, answers, node)}>{titleOf(node)}</a>}
          </h3>
          {path.answered.get(node.id) !== undefined && (
            <p>
              {words.answered}{' '}
              <strong>
                <Told>{toldIn(flow, path.answered.get(node.id) ?? '') || words.passedOver}</Told>
              </strong>
            </p>
          )}
          <ul>
            {edgesOf.get(node.id)?.map(({ to, label }) => (
              <li key={to} className={isBegun && path.isPassed(node.id, to) ? 'is-passed' : undefined}>
                <Told>{label === '' ? `${words.next} ` : labeled(toldIn(flow, atLineStart(label)))}</Told>
                <a href={`#${entryOf(to)}`}>{titles.get(to)}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function isOn({ answered, current }: PathThrough, { id }: GraphNode): boolean {
  return answered.has(id) || id === current;
}

function addressOf(flow: Flow, answers: Answers, { id }: GraphNode): string {
  return answersAddress(flow, decodeSegment(nodeSegment(flow, id)), answers);
}
