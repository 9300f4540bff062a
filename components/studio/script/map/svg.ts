import type { DrawnBox } from '@/lib/studio';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing with its attributes and what is in it. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** The text of a box, line by line. */
export function linesOf({ lines }: DrawnBox): SVGTextElement {
  const spans = lines.map(({ text, x, y }) => svg('tspan', { x, y, dy: '0.35em' }, `${text} `));
  return svg('text', { 'text-anchor': 'middle' }, ...spans);
}

/** The frame of a box. */
export function frameOf({ x, y, width, height }: DrawnBox, rx: number): SVGRectElement {
  return svg('rect', { x, y, width, height, rx });
}

/** The head of a way, to be named by its `marker-end`. */
export function arrow(id: string, className: string): SVGMarkerElement {
  const place = { viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8 };
  const head = svg('path', { class: className, d: 'M0 0 8 4 0 8z' });
  return svg('marker', { id, ...place, markerUnits: 'userSpaceOnUse', orient: 'auto' }, head);
}
