import { Icon, type IconName } from '@/components/icons';
import type { Flow } from '@/lib/flow';
import { corner, LINE, type MapLayout, pathData, SMALL_LINE } from '@/lib/flow/drawing';
import { siteText } from '@/lib/text';
import { flowWords, toldIn } from '../own-words';
import { Arrow, Beginning, Lines, Whole } from './map-parts';
import type { PathThrough } from './path-through';

interface Props {
  readonly flow: Flow;
  /** What a file of the drawing is called, without its ending. */
  readonly file: string;
  readonly layout: MapLayout;
  readonly path: PathThrough;
  /** The fragment of a screen's entry in the list. */
  readonly entryOf: (id: string) => string;
}

/**
 * The graph as plain SVG. Boxes are links into the list below, so it can be walked through by keyboard. The tools appear where
 * script runs: it moves and zooms the drawing, lights the ways around a box, and makes files.
 */
export function MapDrawing({ flow, file, layout, path, entryOf }: Props) {
  const words = siteText().flowMap;
  const { isDown, width, height, nodes, edges } = layout;
  const inOrder = edges.toSorted((a, b) => Number(passed(path, a)) - Number(passed(path, b)));
  const written = flowWords(flow);
  const added = new Set(flow.nodes.flatMap(({ id, isAdded }) => (isAdded ? [id] : [])));
  const places = new Map(nodes.map(({ node }, at) => [node.id, at]));
  const wayOf = ({ edge }: MapLayout['edges'][number]) => `${places.get(edge.from)} ${places.get(edge.to)}`;
  return (
    <div className="map-frame" data-map="">
      <MapTools />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="map-scroll" aria-label={words.drawing} tabIndex={0}>
        <Beginning layout={layout} />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name; a title would be a tooltip over all of it. */}
        <svg className="map" viewBox={`0 0 ${width} ${height}`} width={width} height={height} data-file={file}>
          <defs>
            <Arrow id="map-arrow" className="map-arrow" />
            <Arrow id="map-arrow-passed" className="map-arrow is-passed" />
          </defs>
          <g>
            {inOrder.map((each) => (
              <path
                key={wayOf(each)}
                data-way={wayOf(each)}
                className={passed(path, each) ? 'map-way is-passed' : 'map-way'}
                d={pathData(each.points, isDown)}
                markerEnd={`url(#${passed(path, each) ? 'map-arrow-passed' : 'map-arrow'})`}
              />
            ))}
            {inOrder.map(
              (each) =>
                each.label && (
                  <g
                    key={wayOf(each)}
                    data-way={wayOf(each)}
                    className={passed(path, each) ? 'map-label is-passed' : 'map-label'}
                    lang={toldIn(flow, each.edge.label) === each.edge.label ? undefined : written.lang}
                  >
                    <Whole box={each.label} text={each.edge.label} />
                    <rect {...corner(each.label)} width={each.label.width} height={each.label.height} rx={3} />
                    <Lines box={each.label} line={SMALL_LINE} />
                  </g>
                ),
            )}
          </g>
          {nodes.map(({ node, box }) => (
            <a
              key={node.id}
              href={`#${entryOf(node.id)}`}
              className={nodeClass(node.id, node.kind, path)}
              lang={added.has(node.id) ? undefined : written.lang}
            >
              <Whole box={box} text={node.title} />
              <rect {...corner(box)} width={box.width} height={box.height} rx={node.kind === 'outcome' ? 22 : 6} />
              <Lines box={box} line={LINE} />
            </a>
          ))}
        </svg>
      </section>
    </div>
  );
}

/** The buttons over a drawing, which only script can answer. */
function MapTools() {
  const words = siteText().flowMap;
  const tools: readonly (readonly [value: string, icon: IconName, name: string])[] = [
    ['in', 'zoomIn', words.zoomIn],
    ['out', 'zoomOut', words.zoomOut],
    ['fit', 'fit', words.fit],
    ['whole', 'whole', words.whole],
  ];
  return (
    <div className="map-tools no-print" data-map-tools="" hidden>
      <fieldset>
        <legend className="sr-only">{words.tools}</legend>
        {tools.map(([value, icon, name]) => (
          <button key={value} type="button" value={value} title={name} aria-label={name}>
            <Icon name={icon} />
          </button>
        ))}
        {['svg', 'png'].map((format) => (
          <button key={format} type="button" value={format} title={words.save({ format: format.toUpperCase() })}>
            <Icon name="save" />
            {format.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <p className="map-hint label">{words.hint}</p>
    </div>
  );
}

function passed(path: PathThrough, { edge }: MapLayout['edges'][number]): boolean {
  return path.answered.size > 0 && path.isPassed(edge.from, edge.to);
}

function nodeClass(id: string, kind: string, { answered, current }: PathThrough): string {
  const isPassed = answered.has(id);
  const isCurrent = answered.size > 0 && id === current;
  return `map-node map-${kind}${isPassed ? ' is-passed' : ''}${isCurrent ? ' is-current' : ''}`;
}
