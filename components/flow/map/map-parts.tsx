import type { Point } from './clear-way';
import type { Box, MapLayout } from './lay-out-map';

/** Fragment of a map's page: the page's top, with the drawing scrolled to its first screen. */
export const MAP_BEGINNING = 'beginning';

/** The whole text of a box that had no room for it, where somebody points at it. */
export function Whole({ box, text }: { readonly box: Box; readonly text: string }) {
  return box.lines.at(-1)?.endsWith('…') && !text.endsWith('…') ? <title>{text}</title> : null;
}

/** The head of a way, to be named by its `markerEnd`. */
export function Arrow({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path className={className} d="M0 0 8 4 0 8z" />
    </marker>
  );
}

/** Text in the middle of its box, line by line. */
export function Lines({ box: { x, y, lines }, line }: { readonly box: Box; readonly line: number }) {
  const first = y - ((lines.length - 1) * line) / 2;
  return (
    <text textAnchor="middle">
      {lines.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change, and may be alike.
        <tspan key={at} x={x} y={first + at * line} dy="0.35em">
          {`${words} `}
        </tspan>
      ))}
    </text>
  );
}

/** The upper left corner of a box. */
export function corner({ x, y, width, height }: Box): Point {
  return { x: x - width / 2, y: y - height / 2 };
}

/** A way through its points: straight within a rank; in a gap between two, a curve that leaves and ends along the map. */
export function pathData([first, ...rest]: readonly Point[], isDown: boolean): string {
  if (first === undefined) return '';
  const points = [first, ...rest];
  const parts = rest.map((point, at) => {
    const { x, y } = points[at] ?? first;
    if (x === point.x || y === point.y) return `L${point.x} ${point.y}`;
    const [middleX, middleY] = [(x + point.x) / 2, (y + point.y) / 2];
    return isDown
      ? `C${x} ${middleY} ${point.x} ${middleY} ${point.x} ${point.y}`
      : `C${middleX} ${y} ${middleX} ${point.y} ${point.x} ${point.y}`;
  });
  return `M${first.x} ${first.y}${parts.join('')}`;
}

/**
 * Marks where the first screen is drawn, so that a drawing wider than the window is scrolled to it. The page's policy allows
 * no style in an attribute, so an empty picture takes the room before it.
 */
export function Beginning({ layout: { nodes } }: { readonly layout: MapLayout }) {
  const [first] = nodes;
  if (first === undefined) return null;
  return (
    <div className="map-beginning" aria-hidden="true">
      <svg width={corner(first.box).x} height={1} />
      <span id={MAP_BEGINNING} />
    </div>
  );
}
