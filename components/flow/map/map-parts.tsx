import { type Box, corner, type MapLayout } from '@/lib/flow/drawing';

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
