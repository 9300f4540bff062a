import { spotOf } from './draw-view';
import { svg } from './svg';

/** Pixels that a pointer moves before it drags. */
const DRAG = 4;

/** Lets ways be drawn from the dot of a box to another box. @param draw with the parts’ places in the map; −1 where it ends at none */
export function dragWay(scroll: HTMLElement, draw: (from: number, to: number) => void): void {
  let from:
    | { readonly part: number; readonly line: SVGLineElement; readonly x: number; readonly y: number }
    | undefined;
  const end = () => {
    from?.line.remove();
    from = undefined;
    for (const box of scroll.querySelectorAll('.is-target')) box.classList.remove('is-target');
  };
  const placeIn = (drawing: Element, { clientX, clientY }: PointerEvent) => {
    const { left, top } = drawing.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  scroll.addEventListener('pointerdown', (event) => {
    const { target } = event;
    const spot = spotOf(target);
    const drawing = scroll.querySelector('svg');
    const isPort = target instanceof Element && target.classList.contains('studio-map-port');
    if (!isPort || spot === undefined || drawing === null) return;
    event.preventDefault();
    const { x, y } = placeIn(drawing, event);
    const line = svg('line', { class: 'studio-map-drawn', x1: x, y1: y, x2: x, y2: y });
    drawing.append(line);
    from = { part: spot.part, line, x, y };
    scroll.setPointerCapture(event.pointerId);
  });
  scroll.addEventListener('pointermove', (event) => {
    const drawing = scroll.querySelector('svg');
    if (from === undefined || drawing === null) return;
    const { x, y } = placeIn(drawing, event);
    from.line.setAttribute('x2', String(x));
    from.line.setAttribute('y2', String(y));
    const over = boxAt(event);
    for (const box of scroll.querySelectorAll('.map-node')) box.classList.toggle('is-target', box === over);
  });
  scroll.addEventListener('pointerup', (event) => {
    const drawing = scroll.querySelector('svg');
    if (from === undefined || drawing === null) return;
    const { part, x, y } = from;
    const now = placeIn(drawing, event);
    const to = spotOf(boxAt(event) ?? null)?.part ?? -1;
    end();
    if (Math.hypot(now.x - x, now.y - y) > DRAG) draw(part, to);
  });
  scroll.addEventListener('pointercancel', end);
}

/** The box under a pointer, which the line that is drawn doesn’t cover. */
function boxAt({ clientX, clientY }: PointerEvent): Element | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest('.map-node') ?? undefined;
}
