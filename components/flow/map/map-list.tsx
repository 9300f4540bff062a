import { decodeSegment } from '@/lib/addresses';
import { type Answers, type Flow, type FlowGraph, type GraphEdge, type GraphNode, nodeSegment } from '@/lib/flow';
import { answersAddress } from '@/lib/journey';
import { siteText } from '@/lib/text';
import type { PathThrough } from './path-through';

interface Props {
  readonly flow: Flow;
  readonly answers: Answers;
  readonly graph: FlowGraph;
  readonly path: PathThrough;
  readonly entryOf: (id: string) => string;
}

/** The graph in words: every screen, what was answered there, and where each answer leads. */
export function MapList({ flow, answers, graph, path, entryOf }: Props) {
  const words = siteText().flowMap;
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  const edgesOf = new Map<string, GraphEdge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) edgesOf.get(edge.from)?.push(edge);
  const isBegun = path.answered.size > 0;
  return (
    <ol className="map-list">
      {graph.nodes.map((node) => (
        <li key={node.id} id={entryOf(node.id)} className={isBegun && isOn(path, node) ? 'is-passed' : undefined}>
          <p className="label">
            {words.kinds[node.kind]}
            {graph.starts.includes(node.id) && ` · ${words.start}`}
            {isBegun && node.id === path.current && ` · ${words.here}`}
          </p>
          <h3>{node.kind === 'outcome' ? node.title : <a href={addressOf(flow, answers, node)}>{node.title}</a>}</h3>
          {path.answered.get(node.id) !== undefined && (
            <p>
              {words.answered} <strong>{path.answered.get(node.id) || words.passedOver}</strong>
            </p>
          )}
          <ul>
            {edgesOf.get(node.id)?.map(({ to, label }) => (
              <li key={to} className={isBegun && path.isPassed(node.id, to) ? 'is-passed' : undefined}>
                {label === '' ? words.next : words.when(label)} <a href={`#${entryOf(to)}`}>{titles.get(to)}</a>
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
