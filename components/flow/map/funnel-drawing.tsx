import type { GraphEdge } from '@/lib/flow';
import { corner, LINE, type MapLayout, pathData, SMALL_LINE } from '@/lib/flow/drawing';
import { siteText } from '@/lib/text';
import type { Funnel } from './funnel-of';
import { Arrow, Beginning, Lines, Whole } from './map-parts';

interface Props {
  readonly title: string;
  /** With the numbers written into boxes and labels. */
  readonly layout: MapLayout;
  readonly funnel: Funnel;
}

/** Pixels of a way that everybody took, and of one that nobody took or that cannot be counted. */
const WIDEST = 16;
const THINNEST = 1.5;

/** Pixels of the bar at the foot of a box. */
const BAR = 6;

/**
 * A flow's map with its readers: each box has a bar as long as the share of people who came to it, and each way is as wide as the
 * share who took it. All numbers are written out, so nothing is told by color alone.
 */
export function FunnelDrawing({ title, layout, funnel }: Props) {
  const { width, height, isDown, nodes, edges } = layout;
  const drawn = edges.map((each) => ({ ...each, key: `${each.edge.from}\0${each.edge.to}` }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="map-scroll mt-6" aria-label={title} tabIndex={0}>
      <Beginning layout={layout} />
      <svg
        className="map"
        role="img"
        aria-label={siteText().desk.funnel.drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <defs>
          <Arrow id="funnel-arrow" className="map-arrow" />
        </defs>
        {drawn.map(({ key, edge, points }) => (
          <path
            key={key}
            className="funnel-way"
            {...strokeOf(funnel, edge)}
            d={pathData(points, isDown)}
            markerEnd="url(#funnel-arrow)"
          />
        ))}
        {drawn.map(
          ({ key, edge, label }) =>
            label && (
              <g key={key} className="map-label">
                <Whole box={label} text={edge.label} />
                <rect {...corner(label)} width={label.width} height={label.height} rx={3} />
                <Lines box={label} line={SMALL_LINE} />
              </g>
            ),
        )}
        {nodes.map(({ node, box }) => {
          const { people } = funnel.ofNode(node.id);
          const { x, y } = corner(box);
          return (
            <g key={node.id} className={`map-node map-${node.kind}${people === 0 ? ' is-unused' : ''}`}>
              <Whole box={box} text={node.title} />
              <rect x={x} y={y} width={box.width} height={box.height} rx={node.kind === 'outcome' ? 22 : 6} />
              <Lines box={box} line={LINE} />
              <rect
                className="funnel-bar"
                x={x}
                y={y + box.height - BAR}
                width={(box.width * people) / funnel.most}
                height={BAR}
              />
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** A way that nobody took is broken. */
function strokeOf({ ofEdge, most }: Funnel, edge: GraphEdge): React.SVGProps<SVGPathElement> {
  const count = ofEdge(edge);
  const strokeWidth = Math.max(THINNEST, Math.round((WIDEST * (count ?? 0)) / most));
  return count === 0 ? { strokeWidth, strokeDasharray: '3 5' } : { strokeWidth };
}
